package ke.njia;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.kernel.Agenda;
import ke.njia.routing.CapacityHolds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request holds a place until it is answered, called back or ended by its clock; of
 * many who hand out the last place one does. It is a portal of its own: at that of the
 * other tests a partner may be asked for as many as anybody likes.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CapacityHoldsIT.AsShipped.class)
@ActiveProfiles("local")
@Import(Portal.class)
class CapacityHoldsIT {

	private static final int AT_ONCE = 8;

	/** A race that is lost by chance alone is run again, this often at most. */
	private static final int CONTROL_ROUNDS = 50;

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String PLACE = PARTNER + ".paralegal.garissa";

	/** Room for whatever the tests hand out that do not look at it. */
	private static final int PLENTY = 100_000;

	private static final String HELD = """
			query O($id: ID!) { organization(id: $id) { services { serviceAtLocations {
			  id held takenOn capacity { available } } } } }""";

	private static final String HURRIED = """
			OPTIONAL MATCH (r:Referral) WHERE $mark IN r.holds AND r.status = 'REQUESTED' AND r.hurried = $round
			WITH count(r) AS held
			WHERE held < 1
			MATCH (mine:Referral {id: $id})
			SET mine.status = 'REQUESTED', mine.hurried = $round
			RETURN count(mine) AS sent
			""";

	private int told;

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	CapacityHolds holds;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Driver driver;

	/** What other tests left waiting is none of ours. */
	@BeforeEach
	void nothingElseWaits() {
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
		this.told = place("partner-intake").at("/capacity/available").asInt();
		tell(PLENTY);
	}

	@AfterEach
	void asItWasTold() {
		tell(this.told);
	}

	@Test
	void ofManyWhoHandOutTheLastPlaceOneDoes() throws Exception {
		List<CaseScript> cases = cases(AT_ONCE);
		List<String> drafts = cases.stream().map(CapacityHoldsIT::draft).toList();
		int before = held();
		tell(before + 1);
		List<JsonNode> answers = atOnce(drafts, (draft) -> cases.get(drafts.indexOf(draft)).send(draft));
		assertThat(answers).filteredOn((answer) -> answer.get("userErrors").isEmpty()).hasSize(1);
		assertThat(answers).filteredOn((answer) -> !answer.get("userErrors").isEmpty())
			.hasSize(AT_ONCE - 1)
			.allSatisfy((answer) -> assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("AT_CAPACITY"));
		assertThat(held()).isEqualTo(before + 1);
		assertThat(this.neo4j.query("""
				MATCH (r:Referral) WHERE r.id IN $ids AND r.status <> 'DRAFT' RETURN count(r)""")
			.bind(drafts)
			.to("ids")
			.fetchAs(Long.class)
			.one()).as("whoever was refused has changed nothing").contains(1L);
		JsonNode facts = refused(drafts, cases).at("/userErrors/0/facts");
		assertThat(facts.toString()).contains(PLACE, "\"places\",\"value\":\"%d\"".formatted(before + 1),
				"\"held\",\"value\":\"%d\"".formatted(before + 1));
	}

	/** The control: to look and then to write, without holding anything. */
	@Test
	void theHurriedWayHandsOutTheLastPlaceTwice() throws Exception {
		List<String> drafts = cases(AT_ONCE).stream().map(CapacityHoldsIT::draft).toList();
		long most = 0;
		for (int round = 0; round < CONTROL_ROUNDS && most < 2; round++) {
			int number = round;
			most = atOnce(drafts, (draft) -> hurried(draft, number)).stream().filter(Boolean::booleanValue).count();
		}
		this.neo4j.query("MATCH (r:Referral) WHERE r.id IN $ids SET r.status = 'DRAFT' REMOVE r.hurried")
			.bind(drafts)
			.to("ids")
			.run();
		assertThat(most).as("the control must fail").isGreaterThan(1);
	}

	@Test
	void aHoldEndsWithItsRequestAndUseWithTheNextTelling() {
		int before = held();
		tell(before + 1);
		for (String end : List.of("rejectReferral", "cancelReferral", "the clock")) {
			CaseScript one = cases(1).getFirst();
			String draft = draft(one);
			assertThat(one.send(draft).get("userErrors")).as(end).isEmpty();
			assertThat(held()).as(end).isEqualTo(before + 1);
			end(end, draft);
			assertThat(held()).as(end).isEqualTo(before);
		}
		CaseScript taken = cases(1).getFirst();
		CaseScript next = cases(1).getFirst();
		String later = draft(next);
		String draft = draft(taken);
		taken.send(draft);
		act("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", draft));
		assertThat(place("partner-intake").get("takenOn").asInt()).isEqualTo(1);
		assertThat(held()).isEqualTo(before);
		assertThat(next.send(later).at("/userErrors/0/code").asString()).as("used").isEqualTo("AT_CAPACITY");
		tell(before + 1);
		assertThat(place("partner-intake").get("takenOn").asInt()).isZero();
		assertThat(next.send(later).get("userErrors")).as("told anew").isEmpty();
	}

	@Test
	void routesCountHeldPlacesAsTakenButForWhoeverHoldsThem() {
		CaseScript first = cases(1).getFirst();
		CaseScript other = cases(1).getFirst();
		String route = other.routeTo(PARTNER);
		String draft = draft(first);
		tell(held() + 1);
		assertThat(places(other)).as("the control").contains(PLACE);
		first.send(draft);
		assertThat(places(other)).doesNotContain(PLACE);
		assertThat(other.choose(route, Portal.newKey()).at("/userErrors/0/code").asString()).isEqualTo("AT_CAPACITY");
		assertThat(places(first)).as("its own").contains(PLACE);
	}

	@Test
	void howMuchIsAskedOfAPartnerIsForItselfAndForWhoeverAsks() {
		assertThat(place("coordinator").get("held").isNull()).isFalse();
		assertThat(place("partner-intake").get("held").isNull()).isFalse();
		assertThat(place("partner-other").get("held").isNull()).isTrue();
		assertThat(place("partner-other").get("takenOn").isNull()).isTrue();
	}

	private void end(String end, String referral) {
		switch (end) {
			case "rejectReferral" ->
				act("partner-intake", end, "RejectReferralInput", Map.of("referral", referral, "reason", "OTHER"));
			case "cancelReferral" -> act("coordinator", end, "CancelReferralInput", Map.of("referral", referral));
			default -> this.agenda.run(Instant.now().plus(Duration.ofMinutes(31)));
		}
	}

	private List<CaseScript> cases(int number) {
		List<CaseScript> cases = new ArrayList<>();
		for (int one = 0; one < number; one++) {
			cases.add(CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented());
		}
		return cases;
	}

	private static String draft(CaseScript script) {
		return script.choose(script.routeTo(PARTNER), Portal.newKey()).at("/referrals/0/id").asString();
	}

	private JsonNode refused(List<String> drafts, List<CaseScript> cases) {
		for (int one = 0; one < drafts.size(); one++) {
			JsonNode answer = act("coordinator", "sendReferral", "SendReferralInput",
					Map.of("referral", drafts.get(one)));
			if (answer.at("/userErrors/0/code").asString().equals("AT_CAPACITY")) {
				return answer;
			}
		}
		throw new AssertionError("Nobody was refused of " + cases.size());
	}

	private static List<String> places(CaseScript script) {
		return script.plan()
			.get("routes")
			.values()
			.stream()
			.flatMap((route) -> route.get("steps").values().stream())
			.map((step) -> step.at("/serviceAtLocation/id").asString())
			.toList();
	}

	private int held() {
		return place("partner-intake").get("held").asInt();
	}

	private JsonNode place(String username) {
		return this.portal.ask(username, HELD, Map.of("id", PARTNER))
			.at("/organization/services")
			.values()
			.stream()
			.flatMap((service) -> service.get("serviceAtLocations").values().stream())
			.filter((place) -> place.get("id").asString().equals(PLACE))
			.findFirst()
			.orElseThrow();
	}

	private void tell(int available) {
		assertThat(act("partner-admin", "tellCapacity", "TellCapacityInput",
				Map.of("place", PLACE, "status", "CAPACITY", "available", available))
			.get("userErrors")).isEmpty();
	}

	private JsonNode act(String username, String act, String type, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		return this.portal
			.ask(username,
					"mutation M($input: %s!) { %s(input: $input) { userErrors { code facts { name value } } } }"
						.formatted(type, act),
					Map.of("input", input))
			.get(act);
	}

	private boolean hurried(String draft, int round) {
		try (Session session = this.driver.session()) {
			return session.executeWrite(
					(tx) -> tx.run(HURRIED, Map.of("mark", this.holds.mark(PLACE), "id", draft, "round", round))
						.single()
						.get("sent")
						.asInt() == 1);
		}
		catch (org.neo4j.driver.exceptions.NoSuchRecordException ex) {
			return false;
		}
	}

	private static <T> List<T> atOnce(List<String> drafts, Act<T> act) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<T> answers = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(drafts.size())) {
			List<Future<T>> all = drafts.stream().map((draft) -> people.submit(() -> {
				start.await();
				return act.of(draft);
			})).toList();
			start.countDown();
			for (Future<T> one : all) {
				answers.add(one.get());
			}
		}
		return answers;
	}

	private interface Act<T> {

		T of(String draft);

	}

	static final class AsShipped implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			Map<String, String> properties = new HashMap<>(RunningServers.properties());
			properties.remove("njia.routing.asked-beyond-places");
			TestPropertyValues.of(properties).applyTo(context);
			TestPropertyValues.of(RunningServers.audit("holds")).applyTo(context);
		}

	}

}
