package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.campaigns.Campaign;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where whoever runs a campaign says which recommendations it works towards.
 */
@Component
public class CampaignTieDesk {

	private final RecommendationDesk recommendations;

	private final RunCampaigns campaigns;

	private final CampaignTies ties;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CampaignTieDesk(RecommendationDesk recommendations, RunCampaigns campaigns, CampaignTies ties, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.recommendations = recommendations;
		this.campaigns = campaigns;
		this.ties = ties;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The campaigns that work towards each, as far as the actor runs them, newest first;
	 * many are asked once.
	 */
	public List<List<Campaign>> campaigns(List<Recommendation> asked, Actor actor) {
		List<Campaign> run = this.campaigns.list(actor);
		Map<String, Set<String>> tied = this.ties.listFor(asked.stream().map(Recommendation::id).toList(),
				run.stream().map(Campaign::id).toList());
		return asked.stream()
			.map((one) -> run.stream()
				.filter((campaign) -> tied.getOrDefault(one.id(), Set.of()).contains(campaign.id()))
				.toList())
			.toList();
	}

	/** Ties a recommendation to a campaign that the actor runs, or takes it away. */
	public Outcome<Recommendation> set(String recommendation, String campaign, boolean tied, String idempotencyKey,
			Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "setRecommendationCampaign", idempotencyKey,
						List.of(recommendation, campaign, tied)),
				() -> this.recommendations.hold(recommendation).then((one) -> set(one, campaign, tied, actor)),
				Recommendation::id, this.recommendations::found);
	}

	private Outcome<Recommendation> set(Recommendation one, String campaign, boolean tied, Actor actor) {
		if (!this.campaigns.includes(campaign, actor)) {
			return Outcome.refused(UserError.notFound("campaign"));
		}
		if (this.ties.exists(one.id(), campaign) == tied) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		if (tied) {
			this.ties.tie(one.id(), campaign, actor, now);
		}
		else {
			this.ties.untie(one.id(), campaign);
		}
		this.events.publishEvent(AdvocacyEvent
			.of(tied ? AdvocacyEvent.RECOMMENDATION_TIED : AdvocacyEvent.RECOMMENDATION_UNTIED, one.id(), actor, now));
		return Outcome.done(one);
	}

}
