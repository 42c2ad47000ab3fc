package ke.njia.advocacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The recommendations in the graph, written. Whoever writes holds the register; a row is
 * an earlier one's when it has its identifier, or when it tells the same.
 */
@Component
class RecommendationRegister {

	/** Rows of one statement. */
	private static final int BATCH = 1_000;

	private static final String HOLD = """
			MERGE (g:RecommendationRegister {id: 'recommendations'})
			SET g.lockedAt = datetime()
			""";

	private static final String KNOWN = """
			MATCH (r:Recommendation)
			RETURN r.id AS id, r.key AS key, r.digest AS digest
			""";

	private static final String STORE = """
			UNWIND $rows AS row
			MERGE (r:Recommendation {id: row.told.id})
			SET r += row.told
			WITH r, row
			CALL (r) {
			  MATCH (r)-[old:ABOUT]->(:UprTheme)
			  DELETE old
			}
			WITH r, row
			UNWIND row.themes AS theme
			MERGE (t:UprTheme {code: theme.code})
			ON CREATE SET t.printed = theme.printed
			CREATE (r)-[:ABOUT]->(t)
			""";

	private final Neo4jClient neo4j;

	RecommendationRegister(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Holds the register until the caller's transaction ends. */
	void hold() {
		this.neo4j.query(HOLD).run();
	}

	/** Everything in it. */
	List<Known> known() {
		return List.copyOf(this.neo4j.query(KNOWN)
			.fetchAs(Known.class)
			.mappedBy((types, row) -> new Known(row.get("id").asString(), row.get("key").asString(),
					row.get("digest").asString()))
			.all());
	}

	/** Stores rows, each under the identifier given. */
	void store(Map<RecommendationRow, String> rows) {
		List<Map<String, Object>> values = new ArrayList<>();
		rows.forEach((row, id) -> values.add(values(row, id)));
		for (int from = 0; from < values.size(); from += BATCH) {
			this.neo4j.query(STORE).bind(values.subList(from, Math.min(from + BATCH, values.size()))).to("rows").run();
		}
	}

	private static Map<String, Object> values(RecommendationRow row, String id) {
		Recommendation told = row.told();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", id);
		properties.put("key", row.key());
		properties.put("digest", row.digest());
		properties.put("position", row.line());
		properties.put("cycle", told.cycle());
		properties.put("state", told.state());
		properties.put("region", told.region());
		properties.put("text", told.text());
		properties.put("responseGiven", told.responseGiven());
		properties.put("response", told.response().name());
		properties.put("actionCategory", told.actionCategory());
		properties.put("source", told.source());
		List<Map<String, String>> themes = row.printedThemes()
			.stream()
			.map((printed) -> Map.of("code", Theme.code(printed), "printed", printed))
			.collect(Collectors.toList());
		return Map.of("told", properties, "themes", themes);
	}

	/**
	 * A recommendation of the register.
	 *
	 * @param id its identifier
	 * @param key what tells it apart from others
	 * @param digest what changes when anything of it changes
	 */
	record Known(String id, String key, String digest) {
	}

}
