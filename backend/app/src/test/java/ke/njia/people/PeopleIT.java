package ke.njia.people;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Professionals are known by their work, defenders to nobody but who keeps them.
 */
@PortalTest
class PeopleIT {

	private static final String CANARY = "canary-71qz3x Halima of the green door";

	/** Not of hexadecimal digits alone: as such it once stood in a key by chance. */
	private static final String WORD = "71qz3x";

	private static final String PARTNER = "garissa-paralegals-example";

	/** Everything stored in clear; SECURITY.md says why each of them is. */
	private static final Map<String, Set<String>> IN_CLEAR = Map.of("Professional",
			Set.of("id", "organization", "key", "profession", "languages", "licensed", "pausedUntil", "addedAt",
					"changedAt", "lockedAt"),
			"Defender", Set.of("id", "organization", "key", "addedAt", "lockedAt"), "HrdNetwork",
			Set.of("id", "organization", "key", "lockedAt"));

	private static final String STORED = """
			MATCH (n:Professional|Defender|HrdNetwork)
			UNWIND keys(n) AS key
			RETURN labels(n)[0] AS label, key
			""";

	private static final String HOLDING = """
			MATCH (n) UNWIND keys(n) AS key
			WITH n, CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN n[key] ELSE [n[key]] END AS values
			WHERE any(value IN values WHERE toStringOrNull(value) CONTAINS $word)
			RETURN DISTINCT labels(n)[0]
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Seals seals;

	@Test
	void aProfessionalIsKnownByTheirWorkAndNamedOnlyAtHome() {
		String id = professional();
		JsonNode seen = leaves(0, () -> this.portal.ask("coordinator",
				"query P($o: ID) { professionals(organization: $o) { id profession licensed available languages { code } } }",
				Map.of("o", PARTNER)));
		JsonNode one = find(seen.get("professionals"), id);
		assertThat(one.get("profession").asString()).isEqualTo("LAWYER");
		assertThat(one.get("licensed").asBoolean()).isTrue();
		assertThat(one.get("available").asBoolean()).isTrue();
		assertThat(this.portal.raw("coordinator", details(), Map.of("id", id)).body())
			.isEqualTo("{\"data\":{\"professional\":null}}");
		JsonNode own = leaves(1, () -> this.portal.ask("partner-admin", details(), Map.of("id", id)))
			.get("professional");
		assertThat(own.get("name").asString()).as("the control: at home the name is read").isEqualTo(CANARY);
		assertThat(own.get("licenceNumber").asString()).isEqualTo("P.105/" + WORD);
		assertThat(own.get("gender").asString()).isEqualTo("FEMALE");
	}

	@Test
	void aPauseEndsByItself() {
		String id = professional();
		String until = Instant.now().plus(Duration.ofDays(3)).toString();
		assertThat(act("partner-admin", "pauseProfessional", "professional { available pausedUntil }",
				Map.of("professional", id, "until", until))
			.at("/professional/available")
			.asBoolean()).isFalse();
		assertThat(act("partner-admin", "pauseProfessional", "professional { available pausedUntil }",
				Map.of("professional", id))
			.at("/professional/available")
			.asBoolean()).isTrue();
		assertThat(act("partner-admin", "pauseProfessional", "professional { id }",
				Map.of("professional", id, "until", Instant.now().minusSeconds(1).toString()))
			.at("/userErrors/0/facts/0/value")
			.asString()).isEqualTo("within-a-year");
		assertThat(new Professional("p", "o", Profession.DOCTOR, List.of("swa"), false, Instant.EPOCH, Instant.EPOCH)
			.availableAt(Instant.EPOCH)).isTrue();
	}

	@Test
	void wrongInputIsRefusedFieldByField() {
		Map<String, Object> input = new HashMap<>(Map.of("profession", "LAWYER", "languages", List.of("xx"), "name",
				"x", "phone", "12", "licenceNumber", "P.105"));
		JsonNode errors = act("partner-admin", "addProfessional", "professional { id }", input).get("userErrors");
		assertThat(errors.findValuesAsString("code")).containsOnly("INVALID").hasSize(4);
		assertThat(errors.findValues("path").toString()).contains("languages", "name", "phone", "licenceBody");
		assertThat(
				act("coordinator", "addDefender", "defender { id }", Map.of("name", "x", "contact", "", "county", 99))
					.get("userErrors"))
			.hasSize(3);
	}

	@Test
	void aDefenderIsKnownOnlyToThoseWhoKeepThemAndEveryReadingIsOnRecord() {
		String network = act("coordinator", "addHrdNetwork", "network { id }", Map.of("name", CANARY)).at("/network/id")
			.asString();
		String id = defender();
		assertThat(act("duty-lead", "setHrdMembership", "defender { networks }",
				Map.of("defender", id, "network", network, "member", true))
			.at("/defender/networks/0")
			.asString()).isEqualTo(network);
		String list = "{ defenders(first: 50) { edges { node { id name county { code } networks } } } }";
		assertThat(leaves(1, () -> this.portal.ask("coordinator", list)).toString()).contains(id, CANARY, network);
		assertThat(leaves(1, () -> this.portal.ask("duty-lead", "{ hrdNetworks { id name members } }")).toString())
			.contains(network, "\"members\":1");
		String contact = "query C($id: ID!) { defenderContact(id: $id) { contact } }";
		assertThat(leaves(1, () -> this.portal.ask("coordinator", contact, Map.of("id", id))).toString())
			.contains("By the green door " + WORD);
		this.portal.servers().realm().addUser("people-elsewhere", List.of("coordinator", "duty-lead"), "imlu");
		assertThat(this.portal.raw("people-elsewhere", list, Map.of()).body()).doesNotContain(id).doesNotContain(WORD);
		assertThat(this.portal.raw("people-elsewhere", contact, Map.of("id", id)).body())
			.isEqualTo("{\"data\":{\"defenderContact\":null}}");
		for (String other : List.of("auditor", "partner-intake", "partner-admin")) {
			assertThat(this.portal.raw(other, list, Map.of()).body()).as(other)
				.isEqualTo("{\"data\":{\"defenders\":null}}");
		}
		act("coordinator", "removeHrdNetwork", "removed", Map.of("network", network));
		assertThat(this.portal.ask("coordinator", list).toString()).contains(id).doesNotContain(network);
	}

	@Test
	void onlyTheListedPropertiesAreInClear() {
		professional();
		String id = defender();
		act("coordinator", "addHrdNetwork", "network { id }", Map.of("name", CANARY));
		assertThat(clear()).isEmpty();
		assertThat(this.neo4j.query(HOLDING).bind(WORD).to("word").fetchAs(String.class).all()).isEmpty();
		this.neo4j.query("MATCH (d:Defender {id: $id}) SET d.name = $word")
			.bindAll(Map.of("id", id, "word", WORD))
			.run();
		assertThat(clear()).as("the control: a property in clear is caught").containsExactly("Defender.name");
		assertThat(this.neo4j.query(HOLDING).bind(WORD).to("word").fetchAs(String.class).all())
			.containsExactly("Defender");
		this.neo4j.query("MATCH (d:Defender {id: $id}) REMOVE d.name").bind(id).to("id").run();
	}

	/** What was sealed is gone with the key, in every copy of the database too. */
	@Test
	void whoIsRemovedIsGoneFromCopiesToo() {
		String id = defender();
		Value copy = this.neo4j.query("MATCH (d:Defender {id: $id}) RETURN d")
			.bind(id)
			.to("id")
			.fetchAs(Value.class)
			.mappedBy((types, row) -> row.get("d"))
			.one()
			.orElseThrow();
		SealedPlace place = new SealedPlace(copy.get("key").asString(), "khrc", Defenders.LABEL, id);
		byte[] sealed = copy.get(SealedPlace.PROPERTY).asByteArray();
		assertThat(this.seals.open(place, sealed, DefenderTold.class).name()).as("the control").isEqualTo(CANARY);
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(WORD);
		String key = Portal.newKey();
		assertThat(
				act("coordinator", "removeDefender", "removed", Map.of("defender", id), key).get("removed").asString())
			.isEqualTo(id);
		assertThat(
				act("coordinator", "removeDefender", "removed", Map.of("defender", id), key).get("removed").asString())
			.as("once, however often it is asked")
			.isEqualTo(id);
		assertThatExceptionOfType(SealFailure.class)
			.isThrownBy(() -> this.seals.open(place, sealed, DefenderTold.class))
			.satisfies((failure) -> assertThat(failure.kind()).isEqualTo(SealFailure.Kind.ERASED));
	}

	private String professional() {
		Map<String, Object> input = new HashMap<>();
		input.put("profession", "LAWYER");
		input.put("languages", List.of("som", "swa"));
		input.put("name", CANARY);
		input.put("gender", "FEMALE");
		input.put("licenceBody", "Law Society of Kenya");
		input.put("licenceNumber", "P.105/" + WORD);
		return act("partner-admin", "addProfessional", "professional { id }", input).at("/professional/id").asString();
	}

	private String defender() {
		return act("coordinator", "addDefender", "defender { id }",
				Map.of("name", CANARY, "contact", "By the green door " + WORD, "county", 7))
			.at("/defender/id")
			.asString();
	}

	private static String details() {
		return "query P($id: ID!) { professional(id: $id) { name gender licenceBody licenceNumber phone } }";
	}

	private JsonNode act(String username, String act, String asked, Map<String, Object> given) {
		return act(username, act, asked, given, Portal.newKey());
	}

	private JsonNode act(String username, String act, String asked, Map<String, Object> given, String key) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", key);
		return this.portal
			.ask(username,
					"mutation M($input: %s!) { %s(input: $input) { %s userErrors { code path facts { name value } } } }"
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act, asked),
					Map.of("input", input))
			.get(act);
	}

	/** Asks, and sees how many leaves about people that left. */
	private JsonNode leaves(int expected, Supplier<JsonNode> question) {
		long before = leaves();
		JsonNode answer = question.get();
		assertThat(leaves() - before).isEqualTo(expected);
		return answer;
	}

	private long leaves() {
		return this.neo4j
			.query("""
					MATCH (l:AuditLeaf)
					WHERE l.action IN ['professional-read', 'defenders-listed', 'defender-contact-read', 'hrd-networks-listed']
					RETURN count(l)
					""")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private Set<String> clear() {
		Set<String> clear = new HashSet<>(this.neo4j.query(STORED)
			.fetchAs(String.class)
			.mappedBy((types,
					row) -> IN_CLEAR.get(row.get("label").asString()).contains(row.get("key").asString())
							|| row.get("key").asString().equals(SealedPlace.PROPERTY) ? ""
									: row.get("label").asString() + "." + row.get("key").asString())
			.all());
		clear.remove("");
		return clear;
	}

	private static JsonNode find(JsonNode list, String id) {
		for (JsonNode one : list) {
			if (one.get("id").asString().equals(id)) {
				return one;
			}
		}
		throw new AssertionError("%s is not in %s".formatted(id, list));
	}

}
