package ke.njia.campaigns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where it is written down who published what of a campaign, and where those who acted
 * are told what came of it.
 */
@Component
public class CampaignNewsDesk {

	/** Mentions, and updates, of one campaign. */
	static final int MOST = 2_000;

	static final int LONGEST_WORDS = 2_000;

	static final int LONGEST_OUTLET = 200;

	static final int LONGEST_LINK = 500;

	private final HeldCampaigns held;

	CampaignNewsDesk(HeldCampaigns held) {
		this.held = held;
	}

	/** Writes down that somebody published something. */
	public Outcome<Campaign> mention(String id, NewMention told, String key, Actor actor) {
		List<UserError> faults = new Words().text(told.outlet(), 1, LONGEST_OUTLET, "outlet")
			.text(told.link(), 0, LONGEST_LINK, "link")
			.unless(told.link().isEmpty() || told.link().startsWith("https://"), "https-only", "link")
			.unless(told.reach() >= 0, "not-negative", "reach")
			.unless(!told.publishedAt().isAfter(this.held.now()), "not-yet", "publishedAt")
			.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.byRunner(new HeldCampaigns.Act("recordCampaignMention", key, id, told), actor, (campaign) -> {
			List<MediaMention> mentions = new ArrayList<>(campaign.work().mentions());
			mentions.add(new MediaMention(RandomId.next(), told.asset(), told.outlet().strip(), told.publishedAt(),
					told.reach(), told.link().strip()));
			return (mentions.size() > MOST) ? Outcome.refused(UserError.invalid("at-most-2000", "outlet")) : this.held
				.kept(campaign, campaign.work().withMentions(mentions), "campaign-mention-recorded", actor);
		});
	}

	/** Tells everybody who has joined what came of it. */
	public Outcome<Campaign> update(String id, String words, String key, Actor actor) {
		List<UserError> faults = new Words().text(words, 1, LONGEST_WORDS, "words").faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.byLead(new HeldCampaigns.Act("sendCampaignUpdate", key, id, words), actor, (campaign) -> {
			List<CampaignUpdate> updates = new ArrayList<>(campaign.work().updates());
			updates.add(new CampaignUpdate(RandomId.next(), words.strip(), this.held.now()));
			return (updates.size() > MOST) ? Outcome.refused(UserError.invalid("at-most-2000", "words")) : this.held
				.kept(campaign, campaign.work().withUpdates(updates), "campaign-update-sent", actor, joined(campaign));
		});
	}

	private static Notice[] joined(Campaign campaign) {
		return campaign.runners()
			.stream()
			.filter((organization) -> !organization.equals(campaign.lead()))
			.map(HeldCampaigns::notice)
			.toArray(Notice[]::new);
	}

	/**
	 * That somebody published something, as it is told.
	 *
	 * @param asset identifier of the asset it is about, where it is about one
	 * @param outlet who published
	 * @param publishedAt when
	 * @param reach people reached
	 * @param link where it can be read; empty when nowhere
	 */
	public record NewMention(@Nullable String asset, String outlet, Instant publishedAt, int reach, String link) {
	}

}
