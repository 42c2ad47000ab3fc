package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Agenda;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of silence, with the clock moved on: rung after rung, each once, and the
 * end.
 */
@PortalTest
class LadderIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final int REFERRALS = 5;

	private static final int BACKENDS = 3;

	private static final String READ = """
			query One($id: ID!) { referral(id: $id) {
			  status businessStatus rung clockStopped answerBy questions { id ready text answer }
			  scheduledFor arrivedAt arrivalConfirmedAt deliveredAt feedback { outcome unmetNeed } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	/** What other tests left waiting is none of ours. */
	@BeforeEach
	void nothingElseWaits() {
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
	}

	@Test
	void aSilentReferralClimbsRungByRungAndEnds() {
		String referral = sent();
		Instant now = Instant.now();
		List<String> climbed = new ArrayList<>();
		for (int minutes : new int[] { 7, 8, 12, 16, 19, 23, 27, 29, 31, 40 }) {
			this.agenda.run(now.plus(Duration.ofMinutes(minutes)));
			JsonNode read = read("coordinator", referral);
			climbed.add(minutes + " " + read.get("rung").asString("-") + " " + read.get("status").asString());
		}
		assertThat(climbed).containsExactly("7 - REQUESTED", "8 REMINDED REQUESTED", "12 REMINDED REQUESTED",
				"16 SECOND_CONTACT REQUESTED", "19 FALLBACK REQUESTED", "23 COORDINATOR REQUESTED",
				"27 DUTY_LEAD REQUESTED", "29 DUTY_LEAD REQUESTED", "31 EXPIRED CANCELLED", "40 EXPIRED CANCELLED");
		assertThat(read("partner-intake", referral).get("businessStatus").asString()).isEqualTo("EXPIRED");
		assertThat(read("partner-intake", referral).get("rung").isNull()).as("not the receiver's").isTrue();
		for (Rung rung : Rung.values()) {
			assertThat(leaves(rung.action(), referral)).as(rung.action()).isEqualTo(1);
		}
		assertThat(act("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", referral))
			.at("/userErrors/0/code")
			.asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(waiting()).as("nothing is left on the agenda").isZero();
	}

	/** While there is time left to take another way, the case shows it. */
	@Test
	void whoeverIsSilentForTooLongIsNotWaitedFor() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		script.referredTo(PARTNER);
		Instant now = Instant.now();
		this.agenda.run(now.plus(Duration.ofMinutes(16)));
		assertThat(changes(script.id())).as("half the time is over").contains("KEPT " + PARTNER);
		this.agenda.run(now.plus(Duration.ofMinutes(19)));
		assertThat(changes(script.id())).as("five eighths are over")
			.contains("DROPPED " + PARTNER)
			.doesNotContain("KEPT " + PARTNER, "NEW " + PARTNER);
	}

	private List<String> changes(String caseFile) {
		JsonNode proposals = this.portal.ask("coordinator", """
				query P($id: ID!) { caseFile(id: $id) {
				  replan { proposals { changes { change receiver { id } } } } } }""", Map.of("id", caseFile))
			.at("/caseFile/replan/proposals");
		List<String> changes = new ArrayList<>();
		for (JsonNode proposal : proposals) {
			for (JsonNode change : proposal.get("changes")) {
				changes.add(change.get("change").asString() + " " + change.at("/receiver/id").asString());
			}
		}
		return changes;
	}

	@Test
	void anAnswerEndsTheLadder() {
		String referral = sent();
		act("partner-intake", "rejectReferral", "RejectReferralInput",
				Map.of("referral", referral, "reason", "AT_CAPACITY"));
		this.agenda.run(Instant.now().plus(Duration.ofHours(1)));
		assertThat(read("coordinator", referral).get("status").asString()).isEqualTo("REJECTED");
		assertThat(read("coordinator", referral).get("rung").isNull()).isTrue();
		assertThat(waiting()).isZero();
	}

	@Test
	void severalBackendsClimbEachRungOnce() throws Exception {
		List<String> referrals = new ArrayList<>();
		for (int number = 0; number < REFERRALS; number++) {
			referrals.add(sent());
		}
		Instant later = Instant.now().plus(Duration.ofHours(1));
		try (ExecutorService backends = Executors.newFixedThreadPool(BACKENDS)) {
			List<Future<Integer>> all = new ArrayList<>();
			for (int number = 0; number < BACKENDS; number++) {
				all.add(backends.submit(() -> this.agenda.run(later)));
			}
			int steps = 0;
			for (Future<Integer> one : all) {
				steps += one.get();
			}
			this.agenda.run(later.plus(Duration.ofMinutes(20)));
			assertThat(steps).isPositive();
		}
		for (String referral : referrals) {
			assertThat(Arrays.stream(Rung.values()).map((rung) -> leaves(rung.action(), referral))).containsOnly(1L)
				.hasSize(6);
			assertThat(read("coordinator", referral).get("businessStatus").asString()).isEqualTo("EXPIRED");
		}
	}

	@Test
	void aQuestionStopsTheClockOnlyIfTheCoordinatorAgrees() {
		String referral = sent();
		JsonNode asked = act("partner-intake", "askReferral", "AskReferralInput",
				Map.of("referral", referral, "question", "OTHER", "text", "Is a woman lawyer needed? (example)"));
		assertThat(asked.get("userErrors")).isEmpty();
		Instant now = Instant.now();
		this.agenda.run(now.plus(Duration.ofMinutes(8)));
		assertThat(read("coordinator", referral).get("rung").asString()).as("the clock runs on").isEqualTo("REMINDED");
		JsonNode stopped = act("coordinator", "stopAnswerClock", "StopAnswerClockInput",
				Map.of("referral", referral, "stop", true));
		assertThat(stopped.get("userErrors")).isEmpty();
		this.agenda.run(now.plus(Duration.ofMinutes(25)));
		JsonNode standing = read("partner-intake", referral);
		assertThat(standing.get("clockStopped").asBoolean()).isTrue();
		assertThat(standing.get("status").asString()).isEqualTo("RECEIVED");
		assertThat(standing.get("businessStatus").asString()).isEqualTo("NEEDS_INFORMATION");
		String question = standing.at("/questions/0/id").asString();
		act("coordinator", "answerQuestion", "AnswerQuestionInput",
				Map.of("referral", referral, "question", question, "answer", "Yes, if there is one (example)"));
		JsonNode answered = read("partner-intake", referral);
		assertThat(answered.at("/questions/0/answer").asString()).isEqualTo("Yes, if there is one (example)");
		assertThat(answered.get("clockStopped").asBoolean()).isFalse();
		assertThat(Instant.parse(answered.get("answerBy").asString())).isBetween(now.plus(Duration.ofMinutes(28)),
				now.plus(Duration.ofMinutes(31)));
		this.agenda.run(now.plus(Duration.ofMinutes(32)));
		assertThat(read("coordinator", referral).get("businessStatus").asString()).isEqualTo("EXPIRED");
	}

	/** A coordinator who forgets the question must not silence the clock for ever. */
	@Test
	void aStoppedClockGoesOnByItself() {
		String referral = sent();
		act("partner-intake", "askReferral", "AskReferralInput", Map.of("referral", referral, "question", "WHERE_NOW"));
		act("coordinator", "stopAnswerClock", "StopAnswerClockInput", Map.of("referral", referral, "stop", true));
		Instant now = Instant.now();
		this.agenda.run(now.plus(Duration.ofMinutes(29)));
		assertThat(read("coordinator", referral).get("clockStopped").asBoolean()).isTrue();
		this.agenda.run(now.plus(Duration.ofMinutes(31)));
		assertThat(read("coordinator", referral).get("clockStopped").asBoolean()).isFalse();
		this.agenda.run(now.plus(Duration.ofMinutes(62)));
		assertThat(read("coordinator", referral).get("businessStatus").asString()).isEqualTo("EXPIRED");
	}

	@Test
	void whatWasAskedIsNotTheirsToReadWhenConsentHasEnded() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		String consent = script.consent(Map.of()).at("/consent/id").asString();
		String referral = script.referredTo(PARTNER).getFirst();
		act("partner-intake", "askReferral", "AskReferralInput", Map.of("referral", referral, "question", "HOW_SOON"));
		assertThat(read("partner-intake", referral).get("questions")).hasSize(1);
		act("coordinator", "withdrawConsent", "WithdrawConsentInput", Map.of("consent", consent));
		assertThat(read("partner-intake", referral).get("questions").isNull()).isTrue();
		assertThat(read("coordinator", referral).get("questions")).as("the control: it is there").hasSize(1);
	}

	/**
	 * From the yes to what the person says of it, with both sides' word that they
	 * arrived.
	 */
	@Test
	void helpIsGivenAndThePersonIsAsked() {
		String referral = sent();
		act("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", referral));
		Instant now = Instant.now();
		this.agenda.run(now.plus(Duration.ofMinutes(31)));
		assertThat(leaves(CourseClock.QUIET, referral)).as("a yes and then nothing is silence too").isEqualTo(1);
		assertThat(move(referral, Map.of("progress", "SCHEDULED")).at("/userErrors/0/code").asString())
			.isEqualTo("INVALID");
		move(referral, Map.of("progress", "SCHEDULED", "at", now.plus(Duration.ofHours(5)).toString()));
		assertThat(move(referral, Map.of("progress", "NO_SHOW")).at("/userErrors/0/code").asString())
			.as("nobody was expected yet")
			.isEqualTo("INVALID");
		this.agenda.run(now.plus(Duration.ofHours(6)));
		assertThat(leaves(CourseClock.QUIET, referral)).as("until two hours after the time agreed on").isEqualTo(1);
		this.agenda.run(now.plus(Duration.ofHours(8)));
		assertThat(leaves(CourseClock.QUIET, referral)).isGreaterThan(1);
		move(referral, Map.of("progress", "ARRIVED"));
		act("coordinator", "followReferral", "FollowReferralInput",
				Map.of("referral", referral, "followUp", "ARRIVAL_CONFIRMED"));
		move(referral, Map.of("progress", "DELIVERED"));
		JsonNode done = read("partner-intake", referral);
		assertThat(done.get("status").asString()).isEqualTo("COMPLETED");
		assertThat(List.of("arrivedAt", "arrivalConfirmedAt", "deliveredAt"))
			.allSatisfy((both) -> assertThat(done.get(both).isNull()).as(both).isFalse());
		this.agenda.run(now.plus(Duration.ofDays(4)));
		assertThat(leaves(CourseClock.FEEDBACK_DUE, referral)).isEqualTo(1);
		act("coordinator", "recordFeedback", "RecordFeedbackInput", Map.of("referral", referral, "outcome",
				"NOT_HELPED", "quality", 1, "conduct", false, "unmetNeed", true));
		this.agenda.run(now.plus(Duration.ofDays(8)));
		assertThat(leaves(CourseClock.FEEDBACK_DUE, referral)).as("asked, so not asked for again").isEqualTo(1);
		assertThat(read("coordinator", referral).at("/feedback/outcome").asString()).isEqualTo("NOT_HELPED");
		assertThat(read("partner-intake", referral).get("feedback").isNull()).as("never told to the receiver").isTrue();
	}

	/** A need that is still there may be asked for anew, one that was met may not. */
	@Test
	void anUnmetNeedOpensTheWayAgain() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = script.referredTo(PARTNER).getFirst();
		act("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", referral));
		move(referral, Map.of("progress", "DELIVERED"));
		String route = script.routeTo(PARTNER);
		assertThat(script.choose(route, Portal.newKey()).at("/userErrors/0/code").asString())
			.isEqualTo("ALREADY_DECIDED");
		act("coordinator", "recordFeedback", "RecordFeedbackInput",
				Map.of("referral", referral, "outcome", "PARTLY", "conduct", false, "unmetNeed", true));
		assertThat(script.choose(route, Portal.newKey()).get("referrals")).hasSize(1);
	}

	private String sent() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal")
			.consented()
			.referredTo(PARTNER)
			.getFirst();
	}

	private JsonNode move(String referral, Map<String, Object> more) {
		Map<String, Object> input = new java.util.HashMap<>(more);
		input.put("referral", referral);
		return act("partner-intake", "moveReferral", "MoveReferralInput", input);
	}

	private JsonNode act(String username, String act, String type, Map<String, Object> given) {
		Map<String, Object> input = new java.util.HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		return this.portal
			.ask(username, "mutation M($input: %s!) { %s(input: $input) { userErrors { code } } }".formatted(type, act),
					Map.of("input", input))
			.get(act);
	}

	private JsonNode read(String username, String referral) {
		return this.portal.ask(username, READ, Map.of("id", referral)).get("referral");
	}

	private long waiting() {
		return this.neo4j.query("MATCH (d:DueWork) WHERE d.kind STARTS WITH 'referral-' RETURN count(d)")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private long leaves(String action, String subject) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action, subject: $subject}) RETURN count(l)")
			.bindAll(Map.of("action", action, "subject", subject))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
