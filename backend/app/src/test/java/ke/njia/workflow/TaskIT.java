package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Agenda;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Work in four lanes: taken for an hour, returned by itself, ended; and the money for it.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskIT {

	private static final String LEGAL = "task-legal";

	private static final String OTHER_LEGAL = "task-legal-too";

	private static final String FINANCE = "task-finance";

	private static final String LANE = "{ laneTasks { id lane caseFileId words funds { amountKes approved } kind { code } } }";

	private static final int BACKENDS = 3;

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	private WorkDoor door;

	private String id = "";

	@BeforeAll
	void people() {
		this.door = new WorkDoor(this.portal, this.neo4j);
		this.door.person(LEGAL, "lane-legal");
		this.door.person(OTHER_LEGAL, "lane-legal");
		this.door.person(FINANCE, "lane-finance");
	}

	@BeforeEach
	void aCase() {
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
		this.id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
	}

	@Test
	void aLaneSeesItsTasksAndNothingElseOfACase() {
		String task = added("detention-visit");
		assertThat(listed(LEGAL)).contains(task);
		assertThat(listed(FINANCE)).doesNotContain(task);
		assertThat(listed("coordinator")).contains(task);
		assertThat(this.door.leaves("tasks-listed", this.id)).as("each look is on record").isEqualTo(2);
		assertThat(this.portal.ask(LEGAL, "query C($id: ID!) { caseFile(id: $id) { id } }", Map.of("id", this.id))
			.get("caseFile")
			.isNull()).isTrue();
		assertThat(WorkDoor.code(take(FINANCE, task))).as("not theirs does not exist").isEqualTo("NOT_FOUND");
		assertThat(WorkDoor.code(end(LEGAL, task))).as("take it first").isEqualTo("ILLEGAL_TRANSITION");
	}

	@Test
	void aPromiseThatIsNotKeptReturnsOnceByItself() throws Exception {
		String task = added("detention-visit");
		Instant now = Instant.now();
		assertThat(take(LEGAL, task).get("userErrors")).isEmpty();
		assertThat(WorkDoor.code(take(OTHER_LEGAL, task))).as("somebody has it").isEqualTo("ALREADY_DECIDED");
		this.agenda.run(now.plus(Duration.ofMinutes(59)));
		assertThat(this.door.leaves(TaskPromises.RETURNED, this.id)).isZero();
		try (ExecutorService backends = Executors.newFixedThreadPool(BACKENDS)) {
			List<Future<Integer>> all = new ArrayList<>();
			for (int number = 0; number < BACKENDS; number++) {
				all.add(backends.submit(() -> this.agenda.run(now.plus(Duration.ofMinutes(62)))));
			}
			for (Future<Integer> one : all) {
				one.get();
			}
		}
		assertThat(this.door.leaves(TaskPromises.RETURNED, this.id)).isEqualTo(1);
		assertThat(task(task).get("state").asString()).isEqualTo("WAITS");
		assertThat(take(OTHER_LEGAL, task).get("userErrors")).isEmpty();
	}

	@Test
	void aPromiseThatIsRenewedOrKeptDoesNotReturn() {
		String renewed = added("detention-visit");
		String kept = added("legal-advice");
		take(LEGAL, renewed);
		take(LEGAL, kept);
		Instant first = Instant.parse(task(renewed).get("takenUntil").asString());
		assertThat(take(LEGAL, renewed).get("userErrors")).isEmpty();
		assertThat(Instant.parse(task(renewed).get("takenUntil").asString())).isAfter(first);
		assertThat(end(LEGAL, kept).at("/task/outcome").asString()).isEqualTo("DONE");
		this.agenda.run(first.plusMillis(1));
		assertThat(this.door.leaves(TaskPromises.RETURNED, this.id)).isZero();
		assertThat(task(renewed).get("mine").asBoolean()).isFalse();
		assertThat(task(renewed).get("state").asString()).isEqualTo("TAKEN");
		assertThat(WorkDoor.code(take(LEGAL, kept))).isEqualTo("ALREADY_DECIDED");
		assertThat(this.door.act(LEGAL, "giveTaskBack", "task { state }", Map.of("task", renewed))
			.at("/task/state")
			.asString()).isEqualTo("WAITS");
	}

	@Test
	void aTaskWhoseTimeIsOverIsTold() {
		String late = added("assess-risk");
		String done = added("verify-facts");
		end("coordinator", done);
		Instant now = Instant.now();
		List<Long> told = new ArrayList<>();
		for (int minutes : new int[] { 119, 121, 180, 182, 600 }) {
			this.agenda.run(now.plus(Duration.ofMinutes(minutes)));
			told.add(this.door.leaves(TaskTimes.LATE, this.id));
		}
		assertThat(told).as("coordinators, then duty leads").containsExactly(0L, 1L, 1L, 2L, 2L);
		assertThat(this.door.waiting(TaskTimes.KIND, late)).isZero();
	}

	@Test
	void moneyIsApprovedBySomebodyElseAndPaidByTheFinanceLane() {
		String task = added("bail-application");
		assertThat(WorkDoor.code(ask(LEGAL, task, 0))).isEqualTo("INVALID");
		assertThat(ask(LEGAL, task, 20_000).get("userErrors")).isEmpty();
		assertThat(ask("duty-lead", task, 500).get("userErrors")).isEmpty();
		List<String> funds = task(task).get("funds").findValuesAsString("id");
		assertThat(WorkDoor.code(pay("coordinator", funds.get(0)))).as("no deputy").isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(WorkDoor.code(pay("duty-lead", funds.get(1)))).as("never who asked")
			.isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(listed(FINANCE)).isEmpty();
		assertThat(pay("duty-lead", funds.get(0)).get("userErrors")).isEmpty();
		assertThat(WorkDoor.code(pay("duty-lead", funds.get(0)))).isEqualTo("ALREADY_DECIDED");
		JsonNode release = lane(FINANCE).getFirst();
		assertThat(release.at("/kind/code").asString()).isEqualTo("release-funds");
		assertThat(release.at("/funds/0/amountKes").asInt()).isEqualTo(20_000);
		assertThat(release.at("/funds/0/approved").asBoolean()).isTrue();
		assertThat(release.get("funds")).as("what was not approved is not theirs to pay").hasSize(1);
	}

	@Test
	void anErasedCaseLeavesNoWork() {
		String task = added("detention-visit");
		ask("coordinator", task, 100);
		this.door.decide("duty-lead", this.id, "APPROVED", "THRESHOLDS_MET", "");
		assertThat(work()).isEqualTo(3);
		this.portal.servers().realm().addUserWithApp("task-eraser", List.of("duty-lead"), "khrc");
		this.door.act("coordinator", "requestErasure", "caseFile { id }",
				Map.of("caseFile", this.id, "reason", "PERSON_ASKED"));
		String body = this.portal.body(
				"mutation E($input: ApproveErasureInput!) { approveErasure(input: $input) { erased } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", this.id)));
		assertThat(this.portal.post(this.portal.servers().realm().revealToken("task-eraser"), body).body())
			.contains("\"erased\":true");
		assertThat(work()).isZero();
		this.agenda.run(Instant.now().plus(Duration.ofDays(2)));
		assertThat(this.door.waiting(TaskTimes.KIND, task) + this.door.waiting(DecisionClock.KIND, this.id)
				+ this.door.waiting(EscalationClock.KIND, this.id))
			.as("and the agenda forgets")
			.isZero();
		assertThat(listed(LEGAL)).doesNotContain(task);
	}

	private long work() {
		return this.neo4j.query("""
				MATCH (w:CaseDecision|CaseTask|FundRequest)-[:FOR]->(:CaseFile {id: $id}) RETURN count(w)
				""").bind(this.id).to("id").fetchAs(Long.class).one().orElseThrow();
	}

	private String added(String kind) {
		return this.door
			.act("coordinator", "addTask", "task { id }",
					Map.of("caseFile", this.id, "kind", kind, "words", "Ask for the desk sergeant (example)"))
			.at("/task/id")
			.asString();
	}

	private JsonNode take(String username, String task) {
		return this.door.act(username, "takeTask", "task { state }", Map.of("task", task));
	}

	private JsonNode end(String username, String task) {
		return this.door.act(username, "endTask", "task { outcome }", Map.of("task", task, "outcome", "DONE"));
	}

	private JsonNode ask(String username, String task, int amount) {
		return this.door.act(username, "requestFunds", "task { id }",
				Map.of("task", task, "amountKes", amount, "purpose", "BAIL"));
	}

	private JsonNode pay(String username, String fund) {
		return this.door.act(username, "decideFunds", "task { id }", Map.of("fundRequest", fund, "approved", true));
	}

	private JsonNode task(String task) {
		for (JsonNode one : this.door.read("coordinator", this.id).get("tasks")) {
			if (one.get("id").asString().equals(task)) {
				return one;
			}
		}
		throw new AssertionError("No task " + task);
	}

	private List<String> listed(String username) {
		return lane(username).stream().map((task) -> task.get("id").asString()).toList();
	}

	/** What somebody is shown of this case. */
	private List<JsonNode> lane(String username) {
		return this.portal.ask(username, LANE)
			.get("laneTasks")
			.valueStream()
			.filter((task) -> task.get("caseFileId").asString().equals(this.id))
			.toList();
	}

}
