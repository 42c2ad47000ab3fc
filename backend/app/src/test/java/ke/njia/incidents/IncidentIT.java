package ke.njia.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People of a group incident: added by the list, sealed, found alike, erased.
 */
@PortalTest
class IncidentIT extends IncidentSteps {

	private static final String CANARY = "Canary Kipanga Mwezi 93b1";

	private static final String ELSEWHERE = "incident-elsewhere";

	private static final String LEAD = "incident-lead";

	private static final String HOLDING = """
			MATCH (n) UNWIND keys(n) AS key
			WITH n, key WHERE toStringOrNull(n[key]) CONTAINS $word
			RETURN DISTINCT labels(n)[0] + '.' + key
			""";

	private static final String LEAVES = """
			MATCH (l:AuditLeaf {action: 'group-person-read', about: $caseFile}) RETURN count(l)
			""";

	@Test
	void peopleAreAddedOnceAllOrNoneAndTheirNamesAreSealed() {
		String id = opened();
		Map<String, Object> rows = rows(id, row(CANARY, 0, null), row("kipanga CANARY mwezi, 93b1", 1, null));
		assertThat(add(rows).at("/incident/size").asInt()).isEqualTo(2);
		assertThat(add(rows).at("/incident/size").asInt()).as("the same key").isEqualTo(2);
		JsonNode incident = read(id);
		assertThat(incident.at("/persons/edges").values()).hasSize(2)
			.allSatisfy((edge) -> assertThat(edge.at("/node/alike").asInt()).isEqualTo(1))
			.allSatisfy((edge) -> assertThat(edge.at("/node/agreed").asBoolean()).isFalse());
		assertThat(incident.at("/persons/edges/0/node/name").asString()).isEqualTo(CANARY);
		assertThat(this.neo4j.query(HOLDING).bind("Kipanga").to("word").fetchAs(String.class).all()).isEmpty();
		assertThat(this.neo4j.query(HOLDING).bind("Uhuru Highway").to("word").fetchAs(String.class).all()).isEmpty();
		String caseFile = incident.at("/persons/edges/0/node/caseFileId").asString();
		assertThat(this.portal.ask("coordinator", "query C($id: ID!) { caseFile(id: $id) { channel reliability } }",
				Map.of("id", caseFile)))
			.as("everybody's account comes from where the incident's does")
			.hasToString("{\"caseFile\":{\"channel\":\"FIELD_MONITOR\",\"reliability\":\"UNSURE\"}}");
		assertThat(this.neo4j.query(LEAVES).bind(caseFile).to("caseFile").fetchAs(Long.class).one()).contains(1L);
		assertThat(clear("GroupPerson")).as("what SECURITY.md lists")
			.containsExactlyInAnyOrder("id", "likeness", "sealed");
		assertThat(clear("GroupIncident")).isSubsetOf("id", "openedAt", "lockedAt", "sealed").contains("sealed");
	}

	@Test
	void everyBadLineIsNamedAndNobodyIsOpened() {
		String id = opened();
		long before = count("CaseFile");
		JsonNode refused = add(rows(id, row("Abdi Ali (example)", 0, "som"), row("A", 9, null), child(),
				row("Zed (example)", 0, "xxx"), with("age", 900, row("Old (example)", 0, null)),
				with("needs", List.of("nothing"), row("Need (example)", 1, null))));
		assertThat(refused.get("userErrors").values())
			.extracting((error) -> error.get("path").toString() + error.at("/facts/0/value").asString())
			.containsExactlyInAnyOrder("[\"rows\",\"1\",\"name\"]length-2-to-120",
					"[\"rows\",\"1\",\"station\"]unknown-station", "[\"rows\",\"2\",\"agreedIn\"]child-needs-guardian",
					"[\"rows\",\"3\",\"agreedIn\"]unknown-code", "[\"rows\",\"4\",\"age\"]0-to-130",
					"[\"rows\",\"5\",\"needs\",\"1\"]unknown-code");
		assertThat(read(id).get("size").asInt()).as("none of a refused list").isZero();
		assertThat(count("CaseFile")).isEqualTo(before);
	}

	/** Four names that another organization knows too are not told, five are. */
	@Test
	void alikeElsewhereIsToldInFives() {
		this.portal.servers().realm().addUser(ELSEWHERE, List.of("coordinator"), "imlu");
		String theirs = openedBy(ELSEWHERE);
		String ours = opened();
		String mark = Portal.newKey();
		List<Map<String, Object>> names = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			names.add(row("Alike %s %d (example)".formatted(mark, i), 0, null));
		}
		this.portal.ask(ELSEWHERE, ADD, Map.of("input", rows(theirs, array(names))));
		add(rows(ours, array(names.subList(0, 4))));
		add(rows(ours, array(names.subList(0, 1))));
		assertThat(read(ours).get("alikeElsewhere").asInt()).as("four names, one of them twice").isZero();
		add(rows(ours, array(names.subList(4, 5))));
		assertThat(read(ours).get("alikeElsewhere").asInt()).isEqualTo(5);
	}

	@Test
	void aNameGoesWithItsCase() {
		String id = opened();
		add(rows(id, row("Somebody (example)", 0, null), row("Anybody (example)", 0, null)));
		String gone = everybody(id).getFirst();
		this.portal.ask("coordinator",
				"mutation R($input: RequestErasureInput!) { requestErasure(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", gone, "reason", "PERSON_ASKED")));
		this.portal.servers().realm().addUserWithApp(LEAD, List.of("duty-lead"), "khrc");
		this.portal.post(this.portal.servers().realm().revealToken(LEAD), this.portal.body(
				"mutation A($input: ApproveErasureInput!) { approveErasure(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", gone))));
		assertThat(everybody(id)).hasSize(1).doesNotContain(gone);
		assertThat(this.neo4j.query("MATCH (p:GroupPerson)-[:IN]->(:GroupIncident {id: $id}) RETURN count(p)")
			.bind(id)
			.to("id")
			.fetchAs(Long.class)
			.one()).contains(1L);
	}

	private static Map<String, Object> child() {
		return with("age", 15, row("Child (example)", 0, "swa"));
	}

	private static Map<String, Object> with(String field, Object value, Map<String, Object> row) {
		row.put(field, value);
		return row;
	}

	private long count(String label) {
		return this.neo4j.query("MATCH (n) WHERE $label IN labels(n) RETURN count(n)")
			.bind(label)
			.to("label")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private Set<String> clear(String label) {
		return Set
			.copyOf(this.neo4j.query("MATCH (n) WHERE $label IN labels(n) UNWIND keys(n) AS key RETURN DISTINCT key")
				.bind(label)
				.to("label")
				.fetchAs(String.class)
				.all());
	}

}
