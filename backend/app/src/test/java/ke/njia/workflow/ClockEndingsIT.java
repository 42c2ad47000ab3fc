package ke.njia.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.sealing.SealedPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person says of a clock of a case: it stands still, what was said stays, and the
 * case can be closed over nothing.
 */
@PortalTest
class ClockEndingsIT {

	private static final int AT_ONCE = 8;

	private static final String ENDINGS = """
			query E($id: ID!) { caseFile(id: $id) { needs { deadline hard }
			  clockEndings { code outcome dueAt mine inForce } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	private WorkDoor door;

	private ClosingScript script;

	@BeforeEach
	void decided() {
		this.door = new WorkDoor(this.portal, this.neo4j);
		this.script = ClosingScript.decided(this.portal, this.door);
	}

	@Test
	void aCaseWhoseClocksAreAllToldOfIsClosedByACoordinator() {
		assertThat(this.script.points()).containsExactly("CLOCK_RUNS");
		List<String> running = this.script.clocks();
		assertThat(running).contains("ARRAIGNMENT", "HARM").doesNotContain("DECISION");
		JsonNode before = read();
		assertThat(before.at("/needs/0/deadline").isNull()).isFalse();
		for (String clock : running) {
			assertThat(WorkDoor.code(say(clock, clock.equals("HARM") ? "DOES_NOT_APPLY" : "MET"))).as(clock).isEmpty();
		}
		assertThat(this.script.clocks()).isEmpty();
		assertThat(this.script.points()).isEmpty();
		JsonNode after = read();
		assertThat(after.at("/needs/0/deadline").isNull()).as("no clock, no deadline of help").isTrue();
		assertThat(after.get("clockEndings")).hasSize(running.size())
			.allSatisfy((ending) -> assertThat(ending.get("inForce").asBoolean()).isTrue())
			.allSatisfy((ending) -> assertThat(ending.get("mine").asBoolean()).isTrue());
		assertThat(this.neo4j.query("MATCH (e:ClockEnding) UNWIND keys(e) AS key RETURN DISTINCT key")
			.fetchAs(String.class)
			.all()).containsExactlyInAnyOrder("id", "recordedAt", SealedPlace.PROPERTY);
		assertThat(leaves()).isEqualTo(running.size());
		assertThat(exported()).contains("clockEndings", "DOES_NOT_APPLY");
		assertThat(this.script.close("coordinator", Map.of()).at("/caseFile/status").asString()).isEqualTo("CLOSED");
		assertThat(WorkDoor.code(say("ARRAIGNMENT", "RUNS_ON"))).as("a closed case takes nothing")
			.isEqualTo("ILLEGAL_TRANSITION");
	}

	@Test
	void whatWasSaidInErrorRunsOnAndStaysOnRecord() {
		assertThat(WorkDoor.code(say("ARRAIGNMENT", "RUNS_ON"))).as("it runs").isEqualTo("ALREADY_DECIDED");
		JsonNode before = read();
		assertThat(WorkDoor.code(say("ARRAIGNMENT", "MET"))).isEmpty();
		assertThat(WorkDoor.code(say("ARRAIGNMENT", "NOT_POSSIBLE"))).as("once").isEqualTo("ALREADY_DECIDED");
		assertThat(this.script.clocks()).doesNotContain("ARRAIGNMENT").contains("ADVOCATE_ACCESS");
		assertThat(WorkDoor.code(say("ARRAIGNMENT", "RUNS_ON"))).isEmpty();
		assertThat(this.script.clocks()).contains("ARRAIGNMENT");
		JsonNode after = read();
		assertThat(after.get("needs")).isEqualTo(before.get("needs"));
		assertThat(after.get("clockEndings").valueStream().map((ending) -> ending.get("outcome").asString()))
			.containsExactly("RUNS_ON", "MET");
		assertThat(after.get("clockEndings").valueStream().map((ending) -> ending.get("inForce").asBoolean()))
			.containsOnly(false);
		assertThat(this.script.points()).containsExactly("CLOCK_RUNS");
	}

	@Test
	void onlyClocksOfTheCaseThatNothingElseTellsOf() {
		for (String own : List.of("TRIAGE", "DECISION")) {
			assertThat(say(own, "MET").toString()).as(own).contains("told-by-the-work");
		}
		for (String other : List.of("HIV_PEP", "BREACH_NOTICE", "ANSWER_CRITICAL")) {
			assertThat(say(other, "MET").toString()).as(other).contains("a-clock-of-this-case");
		}
		assertThat(read().get("clockEndings")).isEmpty();
		assertThat(leaves()).isZero();
	}

	@Test
	void workBegunAnewHasClocksOfItsOwn() {
		for (String clock : List.of("ARRAIGNMENT", "HARM")) {
			say(clock, "MET");
		}
		assertThat(this.script.closedOver("CLOCK_RUNS").get("userErrors")).isEmpty();
		assertThat(this.script.reopen("NEW_HARM").get("userErrors")).isEmpty();
		assertThat(this.script.clocks()).contains("HARM").doesNotContain("ARRAIGNMENT");
	}

	@Test
	void ofManyAtOnceOneIsPutDownAndTheSameKeyTwiceIsOne() throws Exception {
		List<Future<JsonNode>> answers = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			for (int person = 0; person < AT_ONCE; person++) {
				answers.add(people.submit(() -> say("ARRAIGNMENT", "MET")));
			}
		}
		int done = 0;
		for (Future<JsonNode> answer : answers) {
			String code = WorkDoor.code(answer.get());
			assertThat(code).isIn("", "ALREADY_DECIDED", "TRY_AGAIN");
			done += code.isEmpty() ? 1 : 0;
		}
		assertThat(done).isOne();
		Map<String, Object> input = Map.of("idempotencyKey", Portal.newKey(), "caseFile", this.script.id(), "clock",
				"ADVOCATE_ACCESS", "outcome", "MET");
		for (int time = 0; time < 3; time++) {
			assertThat(this.portal.ask("duty-lead", """
					mutation C($input: RecordClockOutcomeInput!) { recordClockOutcome(input: $input) {
					  caseFile { id } userErrors { code } } }""", Map.of("input", input))
				.at("/recordClockOutcome/caseFile/id")
				.asString()).isEqualTo(this.script.id());
		}
		assertThat(read().get("clockEndings")).hasSize(2);
		assertThat(leaves()).isEqualTo(2);
	}

	private JsonNode say(String clock, String outcome) {
		return this.door.act("coordinator", "recordClockOutcome", "caseFile { id }",
				Map.of("caseFile", this.script.id(), "clock", clock, "outcome", outcome));
	}

	private JsonNode read() {
		return this.portal.ask("coordinator", ENDINGS, Map.of("id", this.script.id())).get("caseFile");
	}

	private long leaves() {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: 'clock-outcome-recorded', subject: $id}) RETURN count(l)")
			.bind(this.script.id())
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private String exported() {
		String body = this.portal.body(
				"mutation E($input: ExportCaseInput!) { exportCase(input: $input) { document userErrors { code } } }",
				Map.of("input", Map.of("caseFile", this.script.id())));
		this.portal.servers().realm().addUserWithApp("clock-exporter", List.of("duty-lead"), "khrc");
		return this.portal.post(this.portal.servers().realm().revealToken("clock-exporter"), body).body();
	}

}
