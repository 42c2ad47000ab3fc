package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
 * After the end: the person is asked how they are, and a case is opened anew.
 */
@PortalTest
class ReopeningIT {

	private static final int BACKENDS = 3;

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	private WorkDoor door;

	private ClosingScript closed;

	/** What other tests left waiting is none of ours. */
	@BeforeEach
	void aClosedCase() {
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
		this.door = new WorkDoor(this.portal, this.neo4j);
		this.closed = ClosingScript.closed(this.portal, this.door);
	}

	@Test
	void thePersonIsAskedAfterThirtyDays() throws Exception {
		Instant now = Instant.now();
		List<Long> told = new ArrayList<>();
		for (int hours : new int[] { 29 * 24, 30 * 24 + 1, 31 * 24, 32 * 24 + 2, 38 * 24, 39 * 24 + 3 }) {
			everybodyLooks(now.plus(Duration.ofHours(hours)));
			told.add(due());
		}
		assertThat(told).as("coordinators, then duty leads, then weekly").containsExactly(0L, 1L, 1L, 2L, 2L, 3L);
		String first = followUp(0);
		assertThat(waiting(first)).isTrue();
		assertThat(WorkDoor.code(this.closed.followUp(first, Map.of("result", "NOT_REACHED")))).isEqualTo("INVALID");
		assertThat(WorkDoor.code(this.closed.followUp(first,
				Map.of("result", "SAFE_AND_WELL", "nextAt", now.plus(Duration.ofDays(3)).toString()))))
			.isEqualTo("INVALID");
		assertThat(this.closed
			.followUp(first, Map.of("result", "NOT_REACHED", "nextAt", now.plus(Duration.ofDays(45)).toString()))
			.get("userErrors")).isEmpty();
		assertThat(WorkDoor.code(this.closed.followUp(first, Map.of("result", "SAFE_AND_WELL"))))
			.isEqualTo("ALREADY_DECIDED");
		String second = followUp(1);
		assertThat(waiting(first)).isFalse();
		assertThat(waiting(second)).isTrue();
		everybodyLooks(now.plus(Duration.ofDays(44)));
		assertThat(due()).isEqualTo(3);
		everybodyLooks(now.plus(Duration.ofDays(46)));
		assertThat(due()).isEqualTo(4);
		assertThat(this.closed.followUp(second, Map.of("result", "SAFE_AND_WELL")).get("userErrors")).isEmpty();
		everybodyLooks(now.plus(Duration.ofDays(90)));
		assertThat(due()).isEqualTo(4);
		assertThat(this.door.waiting(FollowUpClock.KIND, second)).as("nothing is waited for").isZero();
		assertThat(this.closed.read().get("status").asString()).isEqualTo("CLOSED");
		assertThat(this.door.leaves(FollowUpDesk.RECORDED, this.closed.id())).isEqualTo(2);
	}

	@Test
	void whoNeedsMoreHelpHasTheirCaseAgain() {
		JsonNode done = this.closed.followUp(followUp(0), Map.of("result", "NEEDS_MORE_HELP"));
		assertThat(done.at("/followUp/caseFile/status").asString()).isEqualTo("OPEN");
		JsonNode read = this.closed.read();
		assertThat(read.at("/closures/0/reopenReason").asString()).isEqualTo("FOLLOW_UP");
		assertThat(read.at("/closures/0/immediate").asString()).as("history stays").isEqualTo("HELPED");
		assertThat(read.at("/followUps/0/result").asString()).isEqualTo("NEEDS_MORE_HELP");
		assertThat(this.closed.clocks()).as("it waits for a decision again").contains("DECISION");
		assertThat(this.door.leaves("case-reopened", this.closed.id())).isEqualTo(1);
	}

	@Test
	void whatStartsAtTheOpeningStartsAnewAndWhatHappenedDoesNot() {
		JsonNode before = this.closed.read();
		assertThat(this.closed.reopen("NEW_HARM").get("userErrors")).isEmpty();
		JsonNode after = this.closed.read();
		assertThat(after.get("openedAt")).isEqualTo(before.get("openedAt"));
		assertThat(started(after, "DECISION")).isEqualTo(after.get("begunAt").asString())
			.isNotEqualTo(after.get("openedAt").asString());
		assertThat(Instant.parse(started(after, "ARRAIGNMENT")))
			.isBefore(Instant.parse(after.get("openedAt").asString()));
		assertThat(after.at("/followUps/0/result").isNull()).isTrue();
		assertThat(after.at("/followUps/0/endedAt").isNull()).as("nobody is asked twice").isFalse();
		assertThat(ClosingScript.points(this.closed.closedOver("CLOCK_RUNS")))
			.as("what was decided before does not stand")
			.contains("DECISION_MISSING");
		assertThat(WorkDoor.code(this.closed.reopen("NEW_HARM"))).as("it is open").isEqualTo("ILLEGAL_TRANSITION");
		Instant now = Instant.now();
		this.agenda.run(now.plus(Duration.ofMinutes(16)));
		this.agenda.run(now.plus(Duration.ofMinutes(125)));
		assertThat(this.door.leaves(DecisionClock.WAITS, this.closed.id())).as("half the time is over").isEqualTo(1);
		assertThat(this.door.leaves(EscalationClock.RAISED, this.closed.id())).isPositive();
	}

	@Test
	void whatWasClosedByErrorGoesOnAsIfItHadNotBeen() {
		assertThat(this.closed.reopen("CLOSED_IN_ERROR").get("userErrors")).isEmpty();
		JsonNode read = this.closed.read();
		assertThat(read.get("begunAt")).isEqualTo(read.get("openedAt"));
		assertThat(this.closed.clocks()).doesNotContain("DECISION").contains("ARRAIGNMENT");
		assertThat(this.closed.closedOver("CLOCK_RUNS").get("userErrors")).as("and is closed again").isEmpty();
		assertThat(this.closed.read().get("closures")).hasSize(2);
	}

	@Test
	void anErasedCaseLeavesNothingOfIt() {
		String followUp = followUp(0);
		this.portal.servers().realm().addUserWithApp("closing-eraser", List.of("duty-lead"), "khrc");
		this.door.act("coordinator", "requestErasure", "caseFile { id }",
				Map.of("caseFile", this.closed.id(), "reason", "PERSON_ASKED"));
		String body = this.portal.body(
				"mutation E($input: ApproveErasureInput!) { approveErasure(input: $input) { erased } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", this.closed.id())));
		assertThat(this.portal.post(this.portal.servers().realm().revealToken("closing-eraser"), body).body())
			.contains("\"erased\":true");
		assertThat(this.neo4j.query("MATCH (f:CaseFollowUp {id: $id}) RETURN count(f)")
			.bind(followUp)
			.to("id")
			.fetchAs(Long.class)
			.one()).contains(0L);
		this.agenda.run(Instant.now().plus(Duration.ofDays(31)));
		assertThat(this.door.waiting(FollowUpClock.KIND, followUp)).as("and the agenda forgets").isZero();
	}

	private void everybodyLooks(Instant at) throws Exception {
		try (ExecutorService backends = Executors.newFixedThreadPool(BACKENDS)) {
			List<Future<Integer>> all = new ArrayList<>();
			for (int number = 0; number < BACKENDS; number++) {
				all.add(backends.submit(() -> this.agenda.run(at)));
			}
			for (Future<Integer> one : all) {
				one.get();
			}
		}
	}

	private long due() {
		return this.door.leaves(FollowUpClock.DUE, this.closed.id());
	}

	private String followUp(int position) {
		return this.closed.read().at("/followUps/" + position + "/id").asString();
	}

	/** Whether it has not ended; the list of all shows no more than a hundred. */
	private boolean waiting(String followUp) {
		return this.closed.read()
			.get("followUps")
			.valueStream()
			.anyMatch((one) -> one.get("id").asString().equals(followUp) && one.get("endedAt").isNull());
	}

	private static String started(JsonNode read, String code) {
		return read.get("clocks")
			.valueStream()
			.filter((clock) -> clock.get("code").asString().equals(code))
			.map((clock) -> clock.get("startedAt").asString())
			.findFirst()
			.orElseThrow();
	}

}
