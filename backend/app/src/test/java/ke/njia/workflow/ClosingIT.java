package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * A case comes to its end: over nothing that others wait for, and what that means.
 */
@PortalTest
class ClosingIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String BOARD = """
			query B($status: CaseStatus!, $after: String) { caseFiles(first: 50, after: $after, status: $status) {
			  edges { node { id } } pageInfo { hasNextPage endCursor } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	private WorkDoor door;

	/** What other tests left waiting is none of ours. */
	@BeforeEach
	void nothingElseWaits() {
		this.door = new WorkDoor(this.portal, this.neo4j);
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
	}

	@Test
	void nobodyClosesOverWhatOthersWaitFor() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		ClosingScript closing = ClosingScript.of(this.portal, this.door, script.id());
		assertThat(closing.points()).containsExactly("DECISION_MISSING", "CLOCK_RUNS");
		String fast = this.door.decide("coordinator", script.id(), "APPROVED", "LIFE_AT_RISK", "")
			.at("/decision/id")
			.asString();
		String referral = script.consented().referredTo(PARTNER).getFirst();
		String task = task(script.id()).at("/task/id").asString();
		this.door.act("coordinator", "requestFunds", "task { id }",
				Map.of("task", task, "amountKes", 100, "purpose", "FOOD"));
		this.door.act("coordinator", "recordRightsRequest", "request { id }", Map.of("caseFile", script.id(), "kind",
				"ACCESS", "receivedAt", Instant.now().minusSeconds(60).toString()));
		this.agenda.run(Instant.now().plusSeconds(1));
		answer("askReferral", "AskReferralInput", Map.of("referral", referral, "question", "WHERE_NOW"));
		List<String> all = List.of("REVIEW_WAITS", "ESCALATION_UNSEEN", "REFERRAL_WAITS", "QUESTION_WAITS", "TASK_OPEN",
				"FUNDS_UNDECIDED", "RIGHTS_REQUEST_OPEN", "CLOCK_RUNS");
		assertThat(closing.points()).containsExactlyElementsOf(all);
		JsonNode refused = closing.closedOver("CLOCK_RUNS");
		assertThat(ClosingScript.points(refused)).as("each by name, but what was named")
			.containsExactlyElementsOf(all.subList(0, all.size() - 1));
		assertThat(refused.toString()).contains(referral).contains(task).contains(fast);
		assertThat(WorkDoor.code(closing.closedOver("TASK_OPEN"))).as("a hard one is never named").isEqualTo("INVALID");
		assertThat(WorkDoor.code(closing.close("duty-lead", Map.of("overridden", List.of("CLOCK_RUNS")))))
			.as("not without saying why")
			.isEqualTo("INVALID");
		assertThat(closing.read().get("status").asString()).isEqualTo("OPEN");
		assertThat(this.door.leaves(ClosingDesk.CLOSED, script.id())).isZero();
	}

	@Test
	void softPointsAreADutyLeadsToAnswerFor() {
		ClosingScript closing = ClosingScript.decided(this.portal, this.door);
		Map<String, Object> over = Map.of("overridden", List.of("CLOCK_RUNS"), "overrideReason", "NO_LONGER_APPLIES");
		assertThat(ClosingScript.points(closing.close("coordinator", Map.of()))).containsExactly("CLOCK_RUNS");
		assertThat(WorkDoor.code(closing.close("coordinator", over))).isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(closing.close("duty-lead", over).at("/caseFile/status").asString()).isEqualTo("CLOSED");
		assertThat(WorkDoor.code(closing.close("duty-lead", over))).as("once").isEqualTo("ILLEGAL_TRANSITION");
		JsonNode read = closing.read();
		JsonNode closure = read.at("/closures/0");
		assertThat(closure.get("overridden").valueStream().map(JsonNode::asString)).containsExactly("CLOCK_RUNS");
		assertThat(closure.get("overrideReason").asString()).isEqualTo("NO_LONGER_APPLIES");
		assertThat(closure.get("broad").asString()).isEqualTo("DOCUMENTED");
		assertThat(this.door.leaves(ClosingDesk.CLOSED, closing.id())).isEqualTo(1);
		assertThat(read.at("/retention/lastActivityAt").asString()).as("the time it is kept starts here")
			.isEqualTo(closure.get("closedAt").asString());
		assertThat(inClear(closing.id())).containsExactlyInAnyOrder("id", "closedBy", "closedAt", "sealed", "dueAt");
	}

	/**
	 * Deciding asks for somebody else; closing asks for a duty lead or a deputy alone.
	 */
	@Test
	void aDeputyClosesACaseOfTheirOwnOpening() {
		String deputy = this.door.person("closing-deputy", "coordinator");
		String id = CaseScript.arrestInGarissa(this.portal, deputy, "paralegal").id();
		this.door.decide("duty-lead", id, "APPROVED", "THRESHOLDS_MET", "");
		ClosingScript closing = ClosingScript.of(this.portal, this.door, id);
		Map<String, Object> over = Map.of("overridden", List.of("CLOCK_RUNS"), "overrideReason", "NO_LONGER_APPLIES");
		assertThat(WorkDoor.code(closing.close(deputy, over))).isEqualTo("SECOND_PERSON_REQUIRED");
		String offer = this.door.act(deputy, "offerDeputy", "deputy { id }", Map.of()).at("/deputy/id").asString();
		assertThat(WorkDoor.code(closing.close(deputy, over))).as("an offer is no right")
			.isEqualTo("SECOND_PERSON_REQUIRED");
		this.door.act("duty-lead", "nameDeputy", "deputy { state }",
				Map.of("deputy", offer, "until", Instant.now().plus(Duration.ofHours(2)).toString()));
		assertThat(this.portal
			.ask(deputy, "query D($id: ID!) { caseFile(id: $id) { decisionRight } deputies { mine state } }",
					Map.of("id", id))
			.toString()).as("what the screen goes by").contains("NONE").contains("\"mine\":true,\"state\":\"STANDS\"");
		assertThat(closing.close(deputy, over).at("/caseFile/status").asString()).isEqualTo("CLOSED");
		this.door.act(deputy, "endDeputy", "deputy { state }", Map.of("deputy", offer));
	}

	@Test
	void aClosedCaseIsLeftAlone() {
		ClosingScript closing = ClosingScript.decided(this.portal, this.door);
		Instant now = Instant.now();
		this.agenda.run(now.plusSeconds(1));
		closing.seen();
		assertThat(board("OPEN")).contains(closing.id());
		assertThat(closing.closedOver("CLOCK_RUNS").get("userErrors")).isEmpty();
		assertThat(closing.clocks()).isEmpty();
		assertThat(closing.points()).isEmpty();
		assertThat(board("OPEN")).doesNotContain(closing.id());
		assertThat(board("CLOSED")).contains(closing.id());
		assertThat(WorkDoor.code(task(closing.id()))).isEqualTo("ILLEGAL_TRANSITION");
		assertThat(WorkDoor.code(this.door.decide("duty-lead", closing.id(), "DECLINED", "OTHERS_ACT", "")))
			.isEqualTo("ILLEGAL_TRANSITION");
		assertThat(WorkDoor.code(CaseScript.held(this.portal, "coordinator", closing.id()).consent(Map.of())))
			.isEqualTo("ILLEGAL_TRANSITION");
		this.agenda.run(now.plus(Duration.ofDays(2)));
		for (String silent : List.of(DecisionClock.WAITS, EscalationClock.WAITS, TaskTimes.LATE)) {
			assertThat(this.door.leaves(silent, closing.id())).as(silent).isZero();
		}
		assertThat(WorkDoor.code(this.door.act("coordinator", "rectifyCase", "caseFile { id }",
				Map.of("caseFile", closing.id(), "reason", "PERSON_SAID_SO", "county", 1))))
			.as("what the law gives its person stays theirs")
			.isEmpty();
	}

	@Test
	void aPartnerWhoseHelpHasEndedIsToldNoMore() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = script.referredTo(PARTNER).getFirst();
		answer("acceptReferral", "AnswerReferralInput", Map.of("referral", referral));
		ClosingScript closing = ClosingScript.of(this.portal, this.door, script.id());
		assertThat(closing.points()).containsExactly("CLOCK_RUNS", "HELP_UNDER_WAY");
		answer("moveReferral", "MoveReferralInput", Map.of("referral", referral, "progress", "DELIVERED"));
		assertThat(closing.points()).containsExactly("CLOCK_RUNS", "FEEDBACK_MISSING");
		assertThat(isTold(referral)).as("the control: as long as it is open").isTrue();
		Map<String, Object> why = Map.of("overridden", List.of("CLOCK_RUNS"), "overrideReason", "DONE_ELSEWHERE",
				"feedbackWaiver", "NOT_SAFE_TO_ASK", "noFollowUp", "CONTACT_ENDANGERS");
		assertThat(closing.close("duty-lead", why).get("userErrors")).isEmpty();
		assertThat(isTold(referral)).isFalse();
		JsonNode read = closing.read();
		assertThat(read.at("/closures/0/feedbackWaiver").asString()).isEqualTo("NOT_SAFE_TO_ASK");
		assertThat(read.get("followUps")).as("nobody calls whom a call endangers").isEmpty();
		assertThat(WorkDoor.code(this.door.act("coordinator", "recordFeedback", "referral { id }",
				Map.of("referral", referral, "outcome", "HELPED", "conduct", false, "unmetNeed", false))))
			.as("what the person says later is put down")
			.isEmpty();
		assertThat(closing.reopen("NEW_HARM").get("userErrors")).isEmpty();
		assertThat(isTold(referral)).isTrue();
	}

	@Test
	void theSameKeyClosesOnce() {
		ClosingScript closing = ClosingScript.decided(this.portal, this.door);
		Map<String, Object> input = Map.of("idempotencyKey", Portal.newKey(), "caseFile", closing.id(), "immediate",
				"FREED", "broad", "IN_COURT", "overridden", List.of("CLOCK_RUNS"), "overrideReason", "DONE_ELSEWHERE");
		for (int time = 0; time < 3; time++) {
			assertThat(this.portal.ask("duty-lead", """
					mutation C($input: CloseCaseInput!) { closeCase(input: $input) {
					  caseFile { status } userErrors { code } } }""", Map.of("input", input))
				.at("/closeCase/caseFile/status")
				.asString()).isEqualTo("CLOSED");
		}
		JsonNode read = closing.read();
		assertThat(read.get("closures")).hasSize(1);
		assertThat(read.get("followUps")).hasSize(1);
	}

	@Test
	void whatIsGivenToThePersonNamesItAll() {
		ClosingScript closing = ClosingScript.closed(this.portal, this.door);
		closing.reopen("PERSON_ASKED");
		String body = this.portal.body(
				"mutation E($input: ExportCaseInput!) { exportCase(input: $input) { document userErrors { code } } }",
				Map.of("input", Map.of("caseFile", closing.id())));
		this.portal.servers().realm().addUserWithApp("closing-exporter", List.of("duty-lead"), "khrc");
		String document = this.portal.post(this.portal.servers().realm().revealToken("closing-exporter"), body).body();
		assertThat(document).contains("HELPED", "DOCUMENTED", "PERSON_ASKED", "CLOCK_RUNS", "followUps", "dueAt");
	}

	private JsonNode task(String caseFile) {
		return this.door.act("coordinator", "addTask", "task { id }",
				Map.of("caseFile", caseFile, "kind", "verify-facts"));
	}

	/** An act of the partner. */
	private void answer(String act, String type, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		JsonNode payload = this.portal
			.ask("partner-intake",
					"mutation A($input: %s!) { %s(input: $input) { userErrors { code } } }".formatted(type, act),
					Map.of("input", input))
			.get(act);
		assertThat(payload.get("userErrors")).isEmpty();
	}

	private boolean isTold(String referral) {
		return !this.portal
			.ask("partner-intake", "query R($id: ID!) { referral(id: $id) { disclosed { pseudonym } } }",
					Map.of("id", referral))
			.at("/referral/disclosed")
			.isNull();
	}

	/** Every case of that list, page by page. */
	private List<String> board(String status) {
		List<String> ids = new ArrayList<>();
		Map<String, Object> page = new HashMap<>(Map.of("status", status));
		boolean more = true;
		while (more) {
			JsonNode read = this.portal.ask("coordinator", BOARD, page).get("caseFiles");
			read.get("edges").forEach((edge) -> ids.add(edge.at("/node/id").asString()));
			more = read.at("/pageInfo/hasNextPage").asBoolean();
			page.put("after", read.at("/pageInfo/endCursor").asString(""));
		}
		return ids;
	}

	private List<String> inClear(String id) {
		return List.copyOf(this.neo4j.query("""
				MATCH (w:CaseClosure|CaseFollowUp)-[:FOR]->(:CaseFile {id: $id})
				UNWIND keys(w) AS key RETURN DISTINCT key
				""").bind(id).to("id").fetchAs(String.class).all());
	}

}
