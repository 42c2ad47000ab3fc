package ke.njia.campaigns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * Where it is decided whether an action may go, after what could do harm was asked, and
 * where it is written down what went wrong.
 */
@Component
public class CampaignActionDesk {

	/** Decisions, and incidents, of one campaign. */
	static final int MOST = 500;

	static final int LONGEST_WORDS = 2_000;

	static final int LONGEST_STATION = 200;

	private final HeldCampaigns held;

	CampaignActionDesk(HeldCampaigns held) {
		this.held = held;
	}

	/**
	 * Puts down what was answered before an action, and whether it may go.
	 * @param go refused while an answer stands against it
	 */
	public Outcome<Campaign> decide(String id, String action, ActionGate gate, boolean go, String key, Actor actor) {
		List<UserError> faults = new Words().text(gate.words(), 0, LONGEST_WORDS, "gate", "words")
			.text(gate.noticeTo(), 0, LONGEST_STATION, "gate", "noticeTo")
			.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.byLead(new HeldCampaigns.Act("decideCampaignAction", key, id, List.of(action, gate, go)),
				actor, (campaign) -> decided(campaign, action, gate, go, actor));
	}

	/** Writes down that something went wrong, or nearly. */
	public Outcome<Campaign> record(String id, Instant happenedAt, boolean harm, String words, String key,
			Actor actor) {
		List<UserError> faults = new Words().text(words, 1, LONGEST_WORDS, "words")
			.unless(!happenedAt.isAfter(this.held.now()), "not-yet", "happenedAt")
			.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.byRunner(
				new HeldCampaigns.Act("recordCampaignIncident", key, id, List.of(happenedAt, harm, words)), actor,
				(campaign) -> recorded(campaign, happenedAt, harm, words.strip(), actor));
	}

	private Outcome<Campaign> decided(Campaign campaign, String key, ActionGate gate, boolean go, Actor actor) {
		Optional<PlannedAction> action = campaign.work().plan().findAction(key);
		if (action.isEmpty()) {
			return Outcome.refused(UserError.notFound("action"));
		}
		List<Fact> against = gate.against(action.get());
		if (go && !against.isEmpty()) {
			return Outcome.refused(UserError.of(UserErrorCode.DO_NO_HARM,
					Stream.concat(Stream.of(Fact.of("act", action.get().kind())), against.stream())
						.toArray(Fact[]::new)));
		}
		List<ActionDecision> decisions = new ArrayList<>(campaign.work().decisions());
		if (decisions.size() >= MOST) {
			return Outcome.refused(UserError.invalid("at-most-500", "action"));
		}
		decisions.add(new ActionDecision(action.get(), gate, go, actor.subject(), this.held.now()));
		return this.held.kept(campaign, campaign.work().withDecisions(decisions), "campaign-action-decided", actor);
	}

	private Outcome<Campaign> recorded(Campaign campaign, Instant happenedAt, boolean harm, String words, Actor actor) {
		List<CampaignIncident> incidents = new ArrayList<>(campaign.work().incidents());
		if (incidents.size() >= MOST) {
			return Outcome.refused(UserError.invalid("at-most-500", "words"));
		}
		incidents
			.add(new CampaignIncident(RandomId.next(), actor.organization(), happenedAt, harm, words, this.held.now()));
		return this.held.kept(campaign, campaign.work().withIncidents(incidents), "campaign-incident-recorded", actor,
				HeldCampaigns.notice(campaign.lead()));
	}

}
