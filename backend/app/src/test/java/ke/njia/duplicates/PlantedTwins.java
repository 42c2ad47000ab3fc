package ke.njia.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.Portal;
import ke.njia.directory.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Five organizations that could be one, a house and one that few may know of, planted
 * before each test and gone after it; and what people decide of them.
 */
abstract class PlantedTwins {

	static final List<String> IDS = List.of("twin-a", "twin-b", "twin-c", "twin-d", "twin-e");

	/** Not routed to: the network is everybody's. */
	private static final String PLANT = """
			MATCH (c:County {code: 47}), (t:ServiceType {code: 'paralegal'}), (i:Institution) WITH c, t, i LIMIT 1
			CREATE (o:Organization {id: $id, name: $name, kind: 'test', country: 'KE', visibility: $visibility,
			                        source: 'planted (example)', planted: true})-[:SEATED_IN]->(c)
			CREATE (o)-[:OFFERS]->(s:Service {id: $id + '.s', name: $name + ' help', status: 'ACTIVE', planted: true})
			       -[:OF_TYPE]->(t)
			CREATE (s)-[:OFFERED_AT]->(p:ServiceAtLocation {id: $id + '.p', mode: 'ON_SITE', confidential: $confidential,
			        accessible: false, answerMinutes: 60, acceptPermille: 500, quarantined: true,
			        visibility: $visibility, planted: true})
			CREATE (p)-[:AT]->(l:Location {id: $id + '.l', name: $name, latitude: $latitude, longitude: 36.82, planted: true})
			       -[:IN_COUNTY]->(c)
			CREATE (o)-[:TIED_TO {kind: 'KIN_OF', source: 'planted (example)'}]->(i)
			""";

	private static final String TOUCH = "MATCH (r:NetworkRevision {id: 'network'}) SET r.revision = r.revision + 1";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Directory directory;

	@BeforeEach
	void plant() {
		for (int index = 0; index < IDS.size(); index++) {
			plant(IDS.get(index), "Kivuli Justice Centre (example)", "NETWORK", false, -1.28 + index * 0.001);
		}
		plant("twin-house", "Kivuli Justice Centre (example)", "NETWORK", true, -1.28);
		plant("twin-hidden", "Kivuli Justice Centre (example)", "COORDINATORS", false, -1.28);
		this.neo4j.query(TOUCH).run();
	}

	@AfterEach
	void remove() {
		this.neo4j.query("MATCH (n {planted: true}) DETACH DELETE n").run();
		this.neo4j.query("MATCH (n:DuplicatePair|DuplicateDecision) DETACH DELETE n").run();
		this.neo4j.query("MATCH (c:FieldChange) WHERE c.entry STARTS WITH 'twin-' DETACH DELETE c").run();
		this.neo4j.query(TOUCH).run();
	}

	void plant(String id, String name, String visibility, boolean confidential, double latitude) {
		this.neo4j.query(PLANT)
			.bindAll(Map.of("id", id, "name", name, "visibility", visibility, "confidential", confidential, "latitude",
					latitude))
			.run();
	}

	JsonNode decide(String username, String one, String other, String verdict, String keep) {
		return decide(username, one, other, verdict, keep, Portal.newKey());
	}

	JsonNode decide(String username, String one, String other, String verdict, String keep, String key) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", key, "first", one, "second", other,
				"verdict", verdict, "reason", "Seen on the spot (example)"));
		if (keep != null) {
			input.put("keep", keep);
		}
		return this.portal
			.ask(username, """
					mutation D($input: DecideDuplicateInput!) { decideDuplicate(input: $input) {
					  decision { id verdict kept } userErrors { code path facts { name value } } } }""",
					Map.of("input", input))
			.get("decideDuplicate");
	}

	JsonNode undo(String decision) {
		return this.portal
			.ask("duty-lead", """
					mutation U($input: UndoDuplicateDecisionInput!) { undoDuplicateDecision(input: $input) {
					  decision { id undoneAt } userErrors { code } } }""",
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "decision", decision)))
			.get("undoDuplicateDecision");
	}

}
