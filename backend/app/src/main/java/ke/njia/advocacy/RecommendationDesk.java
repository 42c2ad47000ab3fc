package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where recommendations are looked up, and where it is put down how they stand: as the
 * State says, and beside it as civil society says.
 */
@Component
public class RecommendationDesk {

	static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	/** What one recommendation can hold. */
	private static final int MOST_STATUSES = 500;

	private final Recommendations recommendations;

	private final RecommendationStatuses statuses;

	private final Cycles cycles;

	private final Themes themes;

	private final KnownOrganizations known;

	private final RunCampaigns campaigns;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RecommendationDesk(Recommendations recommendations, RecommendationStatuses statuses, Cycles cycles, Themes themes,
			KnownOrganizations known, RunCampaigns campaigns, OnceOnly once, ApplicationEventPublisher events,
			Clock clock) {
		this.recommendations = recommendations;
		this.statuses = statuses;
		this.cycles = cycles;
		this.themes = themes;
		this.known = known;
		this.campaigns = campaigns;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** The reviews of Kenya, the first one first. */
	public List<Cycle> cycles() {
		return this.cycles.list();
	}

	/** What recommendations can be about, by code. */
	public List<Theme> themes() {
		return this.themes.list();
	}

	/** Those of a list of codes. */
	public List<Theme> themes(List<String> codes) {
		return this.themes.named(codes);
	}

	/** Every State that made a recommendation. */
	public List<String> states() {
		return this.recommendations.states();
	}

	/**
	 * Those that a filter lets through, the newest cycle first. By a campaign that the
	 * actor does not run nothing is found.
	 */
	public List<Recommendation> list(RecommendationFilter filter, Actor actor) {
		String campaign = filter.campaign();
		return (campaign == null || this.campaigns.includes(campaign, actor)) ? this.recommendations.list(filter)
				: List.of();
	}

	public Optional<Recommendation> find(String id) {
		return this.recommendations.find(id);
	}

	/** What was said of each, the newest first; many are asked once. */
	public List<List<RecommendationStatus>> statuses(List<Recommendation> asked) {
		Map<String, List<RecommendationStatus>> found = this.statuses
			.listFor(asked.stream().map(Recommendation::id).toList());
		return asked.stream().map((one) -> found.getOrDefault(one.id(), List.of())).toList();
	}

	/** Puts down where a recommendation stands. */
	public Outcome<Recommendation> record(NewStatus status, String idempotencyKey, Actor actor) {
		List<UserError> faults = status.faults(LocalDate.now(this.clock.withZone(NAIROBI)));
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "recordRecommendationStatus", idempotencyKey, status),
				() -> this.known.require(actor)
					.then((us) -> hold(status.recommendation()))
					.then((one) -> record(one, status, actor)),
				Recommendation::id, this::found);
	}

	/** One that another act is about, held until the caller's transaction ends. */
	Outcome<Recommendation> hold(String id) {
		return found(this.recommendations.hold(id));
	}

	Outcome<Recommendation> found(String id) {
		return found(this.recommendations.find(id));
	}

	private Outcome<Recommendation> record(Recommendation recommendation, NewStatus status, Actor actor) {
		if (statuses(List.of(recommendation)).getFirst().size() >= MOST_STATUSES) {
			return Outcome.refused(UserError.invalid("five-hundred-at-most"));
		}
		Instant now = this.clock.instant();
		this.statuses.add(new RecommendationStatus(RandomId.next(), recommendation.id(), status.side(), status.status(),
				Objects.requireNonNull(status.statedOn()), status.source(), status.evidence(), actor.organization(),
				actor.subject(), now));
		this.events.publishEvent(AdvocacyEvent.of(AdvocacyEvent.STATUS_RECORDED, recommendation.id(), actor, now));
		return Outcome.done(recommendation);
	}

	private static Outcome<Recommendation> found(Optional<Recommendation> recommendation) {
		return recommendation.<Outcome<Recommendation>>map(Outcome::done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("recommendation")));
	}

}
