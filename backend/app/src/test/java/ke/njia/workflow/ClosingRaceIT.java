package ke.njia.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A closing and something else at the same moment: whichever is first, nobody is left
 * waiting on a closed case.
 */
@PortalTest
class ClosingRaceIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final int ROUNDS = 6;

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	private WorkDoor door;

	@BeforeEach
	void door() {
		this.door = new WorkDoor(this.portal, this.neo4j);
	}

	@Test
	void anAnswerBeforeOrAfterTheClosing() {
		ClosingScript first = sent();
		assertThat(accepted(referral(first)).get("userErrors")).isEmpty();
		assertThat(ClosingScript.points(first.closedOver("CLOCK_RUNS"))).as("the answer first")
			.containsExactly("HELP_UNDER_WAY");
		ClosingScript second = sent();
		assertThat(ClosingScript.points(second.closedOver("CLOCK_RUNS"))).as("the closing first")
			.containsExactly("REFERRAL_WAITS");
		assertThat(accepted(referral(second)).get("userErrors")).isEmpty();
		assertThat(second.read().get("status").asString()).isEqualTo("OPEN");
	}

	/** A yes at the same moment is never lost on a closed case. */
	@Test
	void anAnswerAtTheSameMoment() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			ClosingScript script = sent();
			String referral = referral(script);
			List<JsonNode> done = together(() -> script.closedOver("CLOCK_RUNS"), () -> accepted(referral));
			assertThat(done.get(1).get("userErrors")).isEmpty();
			assertThat(ClosingScript.points(done.getFirst())).hasSize(1).isSubsetOf("REFERRAL_WAITS", "HELP_UNDER_WAY");
			assertThat(script.read().get("status").asString()).isEqualTo("OPEN");
		}
	}

	/** Of a closing and a sending one finds the other. */
	@Test
	void aSendingAtTheSameMoment() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			ClosingScript decided = ClosingScript.decided(this.portal, this.door);
			CaseScript script = CaseScript.held(this.portal, "coordinator", decided.id()).consented();
			String draft = script.choose(script.routeTo(PARTNER), Portal.newKey()).at("/referrals/0/id").asString();
			List<JsonNode> done = together(() -> decided.closedOver("CLOCK_RUNS", "DRAFT_UNSENT"),
					() -> script.send(draft));
			boolean closed = done.getFirst().get("userErrors").isEmpty();
			assertThat(done.get(1).get("userErrors").isEmpty()).as("one of both").isNotEqualTo(closed);
			assertThat(decided.read().get("status").asString() + " " + status(draft))
				.isEqualTo(closed ? "CLOSED DRAFT" : "OPEN REQUESTED");
		}
	}

	/** Of two who close at once one does. */
	@Test
	void twoWhoCloseAtOnce() throws Exception {
		ClosingScript decided = ClosingScript.decided(this.portal, this.door);
		List<JsonNode> done = together(() -> decided.closedOver("CLOCK_RUNS"), () -> decided.closedOver("CLOCK_RUNS"));
		assertThat(done.stream().map(WorkDoor::code)).containsExactlyInAnyOrder("", "ILLEGAL_TRANSITION");
		JsonNode read = decided.read();
		assertThat(read.get("closures")).hasSize(1);
		assertThat(read.get("followUps")).hasSize(1);
	}

	private ClosingScript sent() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		script.referredTo(PARTNER);
		return ClosingScript.of(this.portal, this.door, script.id());
	}

	private String referral(ClosingScript script) {
		return this.portal
			.ask("coordinator", "query R($id: ID!) { caseFile(id: $id) { referrals { id } } }",
					Map.of("id", script.id()))
			.at("/caseFile/referrals/0/id")
			.asString();
	}

	private String status(String referral) {
		return this.portal
			.ask("coordinator", "query R($id: ID!) { referral(id: $id) { status } }", Map.of("id", referral))
			.at("/referral/status")
			.asString();
	}

	private JsonNode accepted(String referral) {
		return this.portal.ask("partner-intake",
				"mutation A($input: AnswerReferralInput!) { acceptReferral(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)))
			.get("acceptReferral");
	}

	private static List<JsonNode> together(Callable<JsonNode> one, Callable<JsonNode> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		try (ExecutorService people = Executors.newFixedThreadPool(2)) {
			Future<JsonNode> first = people.submit(() -> {
				start.await();
				return one.call();
			});
			Future<JsonNode> second = people.submit(() -> {
				start.await();
				return other.call();
			});
			return List.of(first.get(), second.get());
		}
	}

}
