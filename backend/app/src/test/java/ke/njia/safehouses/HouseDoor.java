package ke.njia.safehouses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import ke.njia.HouseScript;
import ke.njia.Portal;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A house that took somebody on, everybody who has to do with its way, each with the
 * second factor just given, and the acts on it.
 */
abstract class HouseDoor {

	static final String ASKER = "house-asker";

	static final String LEAD = "house-lead";

	static final String ELSEWHERE = "house-elsewhere";

	static final String ADMIN = "house-admin";

	static final String SET = """
			mutation S($input: SetWayToHouseInput!) {
			  setWayToHouse(input: $input) { house { id wayWrittenAt } userErrors { code path facts { name value } } } }
			""";

	static final String REMOVE = """
			mutation R($input: RemoveWayToHouseInput!) {
			  removeWayToHouse(input: $input) { house { id wayWrittenAt } userErrors { code path } } }
			""";

	static final String ASK = """
			mutation A($input: RequestRevealInput!) {
			  requestReveal(input: $input) { reveal { id state mine caseFile { id } } userErrors { code path } } }
			""";

	static final String APPROVE = """
			mutation P($input: ApproveRevealInput!) {
			  approveReveal(input: $input) { reveal { id state } userErrors { code path } } }
			""";

	static final String SHOW = """
			mutation V($input: RevealAddressInput!) {
			  revealAddress(input: $input) { way { address directions askFor phone }
			    userErrors { code path facts { name value } } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	private final Map<String, String> proved = new HashMap<>();

	HouseScript script;

	String house = "";

	@BeforeAll
	void people() {
		this.script = HouseScript.accepted(this.portal);
		this.house = this.script.house();
		prove(ASKER, List.of("coordinator"), "khrc");
		prove(LEAD, List.of("duty-lead"), "khrc");
		prove(ADMIN, List.of("partner-admin"), this.script.organization());
		prove(ELSEWHERE, List.of("coordinator", "duty-lead", "partner-admin"), "imlu");
	}

	String asked() {
		Map<String, Object> ask = Map.of("referral", this.script.referral(), "house", this.house);
		JsonNode payload = act(ASKER, ASK, ask).get("requestReveal");
		assertThat(payload.get("userErrors")).isEmpty();
		return payload.at("/reveal/id").asString();
	}

	Map<String, Object> way(Map<String, String> way) {
		Map<String, Object> input = new HashMap<>(way);
		input.put("house", this.house);
		return input;
	}

	void prove(String username, List<String> roles, String organization) {
		this.portal.servers().realm().addUserWithApp(username, roles, organization);
		this.proved.put(username, this.portal.servers().realm().revealToken(username));
	}

	JsonNode act(String username, String document, Map<String, Object> input) {
		return JsonMapper.shared().readTree(raw(username, document, input)).get("data");
	}

	String raw(String username, String document, Map<String, Object> input) {
		Map<String, Object> keyed = new HashMap<>(input);
		keyed.put("idempotencyKey", Portal.newKey());
		return this.portal
			.post(this.proved.get(username),
					this.portal.body(document, input.isEmpty() ? Map.of() : Map.of("input", keyed)))
			.body();
	}

	TreeSet<String> keys(String match, String id) {
		return new TreeSet<>(this.neo4j.query(match + " UNWIND keys(n) AS key RETURN DISTINCT key")
			.bind(id)
			.to("id")
			.fetchAs(String.class)
			.all());
	}

	String key() {
		return this.neo4j.query("MATCH (w:WayToHouse {house: $id}) RETURN w.key")
			.bind(this.house)
			.to("id")
			.fetchAs(String.class)
			.one()
			.orElseThrow();
	}

	List<String> inputs(String result) {
		return this.neo4j.query("MATCH (k:IdempotencyKey {result: $id}) WHERE k.input <> '' RETURN k.input")
			.bind(result)
			.to("id")
			.fetchAs(String.class)
			.all()
			.stream()
			.toList();
	}

	long position() {
		return this.neo4j.query("MATCH (h:OutboxHead) RETURN h.position").fetchAs(Long.class).one().orElseThrow();
	}

	List<String> news(long after) {
		return this.neo4j.query("""
				MATCH (e:OutboxEntry) WHERE e.position > $after
				UNWIND e.organizations AS organization
				WITH e, organization ORDER BY organization
				WITH e, collect(organization) AS organizations
				RETURN e.kind + ' ' + reduce(all = '', one IN organizations |
				  all + CASE all WHEN '' THEN '' ELSE '|' END + one)
				""").bind(after).to("after").fetchAs(String.class).all().stream().toList();
	}

}
