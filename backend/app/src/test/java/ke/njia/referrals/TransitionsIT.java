package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every status by every act, through the portal's own door: done, or refused with the
 * right word and nothing changed.
 */
@PortalTest
class TransitionsIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final List<Act> ACTS = List.of(new Act("sendReferral", "SendReferralInput", false, Map.of()),
			new Act("cancelReferral", "CancelReferralInput", false, Map.of()),
			new Act("acceptReferral", "AnswerReferralInput", true, Map.of()),
			new Act("rejectReferral", "RejectReferralInput", true, Map.of("reason", "OTHER")),
			new Act("askReferral", "AskReferralInput", true, Map.of("question", "WHERE_NOW")), moved("SCHEDULED"),
			moved("ARRIVED"), moved("ON_HOLD"), moved("RESUMED"), moved("DELIVERED"), moved("FAILED"),
			followed("ARRIVAL_CONFIRMED"), followed("DECLINED_BY_PERSON"), followed("ENTERED_IN_ERROR"),
			new Act("recordFeedback", "RecordFeedbackInput", false,
					Map.of("outcome", "HELPED", "conduct", false, "unmetNeed", false)));

	/** Which act is which row of the table. */
	private static final List<Step> STEPS = List.of(Step.SEND, Step.CANCEL, Step.ACCEPT, Step.REJECT, Step.ASK,
			Step.SCHEDULE, Step.ARRIVE, Step.PAUSE, Step.RESUME, Step.DELIVER, Step.FAIL, Step.CONFIRM_ARRIVAL,
			Step.DECLINE_BY_PERSON, Step.VOID, Step.FEED_BACK);

	private static final boolean PROOF = Boolean.getBoolean("njia.proof");

	/** The other side, another partner, and another coordinator. */
	private static final String ELSEWHERE = "transitions-elsewhere";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	/**
	 * The table of StepTests, at the door: whose act it is does it, where the table says;
	 * to everybody else the referral does not exist, or the act does not.
	 */
	@Test
	void everyStatusByEveryActorByEveryAct() {
		this.portal.servers()
			.realm()
			.addUser(ELSEWHERE, List.of("coordinator", "partner-intake"), "coast-lawyers-example");
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = arrest.choose(arrest.routeTo(PARTNER), Portal.newKey()).at("/referrals/0/id").asString();
		int cells = 0;
		int done = 0;
		for (ReferralStatus status : ReferralStatus.values()) {
			for (Act act : ACTS) {
				for (String username : who(status, act)) {
					put(referral, status);
					String expected = username.equals(act.ownSide()) ? expected(status, act)
							: username.equals(ELSEWHERE) ? "NOT_FOUND" : "";
					JsonNode payload = this.portal.ask(username, act.document(), Map.of("input", act.input(referral)))
						.get(act.mutation());
					String told = payload.isNull() ? "" : outcome(payload);
					assertThat(told).as("%s of %s by %s", act, status, username).isEqualTo(expected);
					boolean changed = !payload.isNull() && payload.get("userErrors").isEmpty();
					assertThat(status(referral)).as("%s of %s by %s", act, status, username)
						.isEqualTo(changed ? expected : status.name());
					cells++;
					done += changed ? 1 : 0;
				}
			}
		}
		assertThat(cells).isEqualTo(PROOF ? 495 : 225);
		assertThat(done).as("the control: some are done").isEqualTo(45);
	}

	/** Those whose act it is not, at two statuses in every build, at all in the proof. */
	private static List<String> who(ReferralStatus status, Act act) {
		return (PROOF || status == ReferralStatus.RECEIVED || status == ReferralStatus.COMPLETED)
				? List.of(ELSEWHERE, act.otherSide(), act.ownSide()) : List.of(act.ownSide());
	}

	private static String expected(ReferralStatus status, Act act) {
		Step step = STEPS.get(ACTS.indexOf(act));
		if (status == ReferralStatus.DRAFT && act.receivers()) {
			return "NOT_FOUND";
		}
		if (step.leadsFrom(status)) {
			return step.to(status).name();
		}
		return step.isTooLate(status) ? "ALREADY_DECIDED" : "ILLEGAL_TRANSITION";
	}

	private static String outcome(JsonNode payload) {
		return payload.get("userErrors").isEmpty() ? payload.at("/referral/status").asString()
				: payload.at("/userErrors/0/code").asString();
	}

	private void put(String referral, ReferralStatus status) {
		this.neo4j.query("""
				MATCH (r:Referral {id: $id})
				OPTIONAL MATCH (a:Acceptance {referral: $id})
				DETACH DELETE a
				SET r.status = $status, r.sentAt = CASE $status WHEN 'DRAFT' THEN null ELSE datetime() END
				""").bindAll(Map.of("id", referral, "status", status.name())).run();
	}

	private String status(String referral) {
		return this.neo4j.query("MATCH (r:Referral {id: $id}) RETURN r.status")
			.bind(referral)
			.to("id")
			.fetchAs(String.class)
			.one()
			.orElseThrow();
	}

	private static Act moved(String progress) {
		Map<String, Object> more = new HashMap<>(Map.of("progress", progress));
		if (progress.equals("SCHEDULED")) {
			more.put("at", Instant.now().plus(Duration.ofDays(1)).toString());
		}
		if (progress.equals("FAILED")) {
			more.put("reason", "NOT_REACHED");
		}
		return new Act("moveReferral", "MoveReferralInput", true, more);
	}

	private static Act followed(String followUp) {
		return new Act("followReferral", "FollowReferralInput", false, Map.of("followUp", followUp));
	}

	private record Act(String mutation, String type, boolean receivers, Map<String, Object> more) {

		String ownSide() {
			return this.receivers ? "partner-intake" : "coordinator";
		}

		String otherSide() {
			return this.receivers ? "coordinator" : "partner-intake";
		}

		String document() {
			return "mutation Act($input: %s!) { %s(input: $input) { referral { status } userErrors { code } } }"
				.formatted(this.type, this.mutation);
		}

		Map<String, Object> input(String referral) {
			Map<String, Object> input = new HashMap<>(this.more);
			input.putAll(Map.of("idempotencyKey", Portal.newKey(), "referral", referral));
			return input;
		}

	}

}
