package ke.njia.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A case as an older copy of the database holds it.
 *
 * @param id of the case
 * @param caseFile what its node holds
 * @param parts what hangs on it, with their labels
 */
record OldCopy(String id, Map<String, Object> caseFile, List<Map<String, Object>> parts) {

	private static final String PARTS = """
			MATCH (c:CaseFile {id: $id})
			RETURN c AS node, 'CaseFile' AS label
			UNION ALL MATCH (c:CaseFile {id: $id})-[:ASKS_FOR|ANSWERED]->(n) RETURN n AS node, labels(n)[0] AS label
			UNION ALL MATCH (n)-[:FOR|GIVEN_FOR]->(c:CaseFile {id: $id}) RETURN n AS node, labels(n)[0] AS label
			""";

	private static final String RESTORE = """
			MATCH (c:CaseFile {id: $id})
			SET c = $caseFile
			WITH c
			UNWIND $parts AS part
			CALL (c, part) {
			  WITH c, part WHERE part.label IN ['Need', 'Threshold']
			  CREATE (n:$(part.label)) SET n = part.properties
			  FOREACH (one IN CASE part.label WHEN 'Need' THEN [1] ELSE [] END | CREATE (c)-[:ASKS_FOR]->(n))
			  FOREACH (one IN CASE part.label WHEN 'Threshold' THEN [1] ELSE [] END | CREATE (c)-[:ANSWERED]->(n))
			}
			CALL (c, part) {
			  WITH c, part WHERE part.label IN ['Consent', 'Referral']
			  CREATE (n:$(part.label)) SET n = part.properties
			  FOREACH (one IN CASE part.label WHEN 'Consent' THEN [1] ELSE [] END | CREATE (n)-[:GIVEN_FOR]->(c))
			  FOREACH (one IN CASE part.label WHEN 'Referral' THEN [1] ELSE [] END | CREATE (n)-[:FOR]->(c))
			}
			""";

	/** Takes one of what is stored now. */
	static OldCopy of(Neo4jClient neo4j, String id) {
		Collection<Record> rows = neo4j.query(PARTS)
			.bind(id)
			.to("id")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
		Map<String, Object> caseFile = new HashMap<>();
		List<Map<String, Object>> parts = new ArrayList<>();
		for (Record row : rows) {
			Map<String, Object> properties = row.get("node").asMap(Value::asObject);
			if (row.get("label").asString().equals("CaseFile")) {
				caseFile.putAll(properties);
			}
			else {
				parts.add(Map.of("label", row.get("label").asString(), "properties", properties));
			}
		}
		return new OldCopy(id, caseFile, parts);
	}

	/** Puts it back, as whoever restores the database does. */
	void restore(Neo4jClient neo4j) {
		neo4j.query(RESTORE).bindAll(Map.of("id", this.id, "caseFile", this.caseFile, "parts", this.parts)).run();
	}

	/** What is stored of a case now. */
	static List<String> labels(Neo4jClient neo4j, String id) {
		return List.copyOf(neo4j.query(PARTS)
			.bind(id)
			.to("id")
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("label").asString())
			.all());
	}

}
