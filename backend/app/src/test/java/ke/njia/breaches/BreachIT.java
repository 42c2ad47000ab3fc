package ke.njia.breaches;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A breach from awareness to closing; {@link AffectedIT} has whom it concerns.
 */
@PortalTest
class BreachIT {

	private static final String CANARY = "canary-b7e1 kompyuta ya ofisi ilichukuliwa na Baraka kutoka Bulla Iftin, ŋ 5521";

	private static final String PARTS = """
			{ breach { id closedAt text remedies safeguards { sealedCases clearCases keysExposed applied }
			           duties { whom dueAt toldAt overdue } notices { whom at } }
			  userErrors { code path facts { name value } } }""";

	private static final String HOLDING = """
			MATCH (n) UNWIND keys(n) AS key
			WITH n, key WHERE toStringOrNull(n[key]) CONTAINS $word
			RETURN DISTINCT labels(n)[0] + '.' + key
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void everyWrongInputIsNamed() {
		Instant now = Instant.now();
		Map<String, Map<String, Object>> wrong = Map.of("awareAt in-the-future",
				Map.of("awareAt", now.plus(Duration.ofHours(1)).toString()), "awareAt more-than-a-year-ago",
				Map.of("awareAt", now.minus(Duration.ofDays(400)).toString()), "effects at-least-one",
				Map.of("effects", List.of()), "text length-3-to-1000", Map.of("text", "  a "));
		wrong.forEach((fault, part) -> assertThat(fault(record(part))).isEqualTo(fault));
		assertThat(wrong).hasSize(4);
		JsonNode good = record(Map.of());
		assertThat(good.get("userErrors")).as("the control").isEmpty();
		String id = good.at("/breach/id").asString();
		assertThat(fault(told(id, "PEOPLE", now.minus(Duration.ofHours(2))))).isEqualTo("at before-awareness");
		assertThat(fault(told(id, "PEOPLE", now.plus(Duration.ofHours(2))))).isEqualTo("at in-the-future");
		assertThat(fault(close(id, List.of()))).isEqualTo("remedies at-least-one");
		assertThat(code(told("no-such-breach", "PEOPLE", now))).isEqualTo("NOT_FOUND");
	}

	@Test
	void nothingIsClosedBeforeEverybodyWasTold() {
		JsonNode recorded = record(Map.of("keysExposed", "UNKNOWN"));
		String id = recorded.at("/breach/id").asString();
		assertThat(recorded.at("/breach/safeguards/applied").asBoolean()).isFalse();
		assertThat(recorded.at("/breach/safeguards/clearCases").asInt()).isZero();
		assertThat(recorded.at("/breach/duties").values()).extracting((duty) -> duty.get("whom").asString())
			.containsExactly("COMMISSIONER", "PEOPLE");
		JsonNode refused = close(id, List.of("SESSIONS_ENDED"));
		assertThat(code(refused)).isEqualTo("ILLEGAL_TRANSITION");
		assertThat(refused.at("/userErrors/0/facts").values()).extracting((fact) -> fact.get("value").asString())
			.containsExactly("COMMISSIONER", "PEOPLE");
		told(id, "COMMISSIONER", Instant.now());
		assertThat(code(close(id, List.of("SESSIONS_ENDED")))).isEqualTo("ILLEGAL_TRANSITION");
		told(id, "PEOPLE", Instant.now());
		JsonNode closed = close(id, List.of("SESSIONS_ENDED", "KEYS_RENEWED"));
		assertThat(closed.at("/breach/closedAt").isNull()).isFalse();
		assertThat(closed.at("/breach/notices")).hasSize(2);
		assertThat(code(told(id, "PEOPLE", Instant.now()))).isEqualTo("ALREADY_DECIDED");
		assertThat(leaves(id)).containsExactlyInAnyOrder("breach-recorded", "breach-notice-recorded",
				"breach-notice-recorded", "breach-closed");
	}

	@Test
	void anotherOrganizationKnowsNothingOfIt() {
		String id = record(Map.of()).at("/breach/id").asString();
		this.portal.servers().realm().addUser("breach-elsewhere", List.of("duty-lead"), "imlu");
		assertThat(this.portal.ask("breach-elsewhere", "{ breachIncidents { id } }").toString()).doesNotContain(id);
		assertThat(this.portal.ask("duty-lead", "{ breachIncidents { id } }").toString()).as("the control")
			.contains(id);
	}

	@Test
	void theTextIsFoundNowhereInTheStore() {
		String id = record(Map.of("text", CANARY)).at("/breach/id").asString();
		assertThat(this.portal.ask("duty-lead", "{ breachIncidents { id text } }").toString())
			.as("the control: those who wrote it read it")
			.contains(CANARY);
		assertThat(holding("canary-b7e1")).isEmpty();
		assertThat(List
			.copyOf(this.neo4j.query("MATCH (b:BreachIncident {id: $id}) UNWIND keys(b) AS key RETURN key ORDER BY key")
				.bind(id)
				.to("id")
				.fetchAs(String.class)
				.all()))
			.isSubsetOf("awareAt", "closedAt", "id", "lockedAt", "recordedAt", "sealed");
		byte[] sealed = this.neo4j.query("MATCH (b:BreachIncident {id: $id}) RETURN b.sealed AS sealed")
			.bind(id)
			.to("id")
			.fetchAs(byte[].class)
			.mappedBy((types, row) -> row.get("sealed").asByteArray())
			.one()
			.orElseThrow();
		assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Baraka", "DEVICE_LOST");
		this.neo4j.query("MATCH (b:BreachIncident {id: $id}) SET b.planted = $text")
			.bindAll(Map.of("id", id, "text", "canary-planted-b7"))
			.run();
		assertThat(holding("canary-planted-b7")).as("the control").containsExactly("BreachIncident.planted");
		this.neo4j.query("MATCH (b:BreachIncident {id: $id}) REMOVE b.planted").bind(id).to("id").run();
	}

	@Test
	void onceForOneKey() {
		Map<String, Object> input = input(Map.of());
		String first = act("recordBreach", "RecordBreachInput", input).at("/breach/id").asString();
		assertThat(act("recordBreach", "RecordBreachInput", input).at("/breach/id").asString()).isEqualTo(first);
		Map<String, Object> other = new HashMap<>(input);
		other.put("text", "Another text");
		assertThat(code(act("recordBreach", "RecordBreachInput", other))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
	}

	private List<String> holding(String word) {
		return List.copyOf(this.neo4j.query(HOLDING).bind(word).to("word").fetchAs(String.class).all());
	}

	private JsonNode record(Map<String, Object> part) {
		return act("recordBreach", "RecordBreachInput", input(part));
	}

	private static Map<String, Object> input(Map<String, Object> part) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "role", "CONTROLLER",
				"awareAt", Instant.now().minus(Duration.ofHours(1)).toString(), "kind", "DEVICE_LOST", "effects",
				List.of("LOST", "SEEN"), "riskOfHarm", "YES", "keysExposed", "NO", "text", "A phone was lost"));
		input.putAll(part);
		return input;
	}

	private JsonNode told(String id, String whom, Instant at) {
		return act("recordBreachNotice", "RecordBreachNoticeInput",
				Map.of("idempotencyKey", Portal.newKey(), "breach", id, "whom", whom, "at", at.toString()));
	}

	private JsonNode close(String id, List<String> remedies) {
		return act("closeBreach", "CloseBreachInput",
				Map.of("idempotencyKey", Portal.newKey(), "breach", id, "remedies", remedies));
	}

	private JsonNode act(String mutation, String type, Map<String, Object> input) {
		return this.portal
			.ask("duty-lead", "mutation B($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, PARTS),
					Map.of("input", input))
			.get(mutation);
	}

	private static String code(JsonNode payload) {
		return payload.at("/userErrors/0/code").asString("");
	}

	private static String fault(JsonNode payload) {
		return payload.at("/userErrors/0/path/0").asString("") + " "
				+ payload.at("/userErrors/0/facts/0/value").asString("");
	}

	private List<String> leaves(String id) {
		return List.copyOf(this.neo4j.query("MATCH (l:AuditLeaf {subject: $id}) RETURN l.action")
			.bind(id)
			.to("id")
			.fetchAs(String.class)
			.all());
	}

}
