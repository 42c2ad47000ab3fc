package ke.njia.advocacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The recommendations in the graph, read.
 */
@Component
class Recommendations {

	/** Those that a filter lets through; the newest word of each side decides. */
	private static final String LIST = """
			MATCH (r:Recommendation)
			WHERE ($theme IS NULL OR EXISTS { (r)-[:ABOUT]->(:UprTheme {code: $theme}) })
			  AND ($campaign IS NULL OR EXISTS { (r)<-[:SERVES]-(:CampaignTie {campaign: $campaign}) })
			  AND ($cycle IS NULL OR r.cycle = $cycle)
			  AND ($state IS NULL OR r.state = $state)
			  AND ($response IS NULL OR r.response = $response)
			  AND ($stateStatus IS NULL OR $stateStatus = coalesce(head(COLLECT {
			    MATCH (s:RecommendationStatus {side: 'STATE'})-[:OF]->(r)
			    RETURN s.status ORDER BY s.statedOn DESC, s.recordedAt DESC LIMIT 1 }), 'UNKNOWN'))
			  AND ($civilStatus IS NULL OR $civilStatus = coalesce(head(COLLECT {
			    MATCH (s:RecommendationStatus {side: 'CIVIL_SOCIETY'})-[:OF]->(r)
			    RETURN s.status ORDER BY s.statedOn DESC, s.recordedAt DESC LIMIT 1 }), 'UNKNOWN'))
			""";

	private static final String RETURN = """
			RETURN r AS told, COLLECT { MATCH (r)-[:ABOUT]->(t:UprTheme) RETURN t.code ORDER BY t.code } AS themes
			ORDER BY r.cycle DESC, r.position, r.id
			""";

	private static final String FIND = """
			MATCH (r:Recommendation)
			WHERE r.id IN $ids
			""";

	private static final String STATES = """
			MATCH (r:Recommendation)
			RETURN DISTINCT r.state AS state ORDER BY state
			""";

	private static final String HOLD = """
			MATCH (r:Recommendation {id: $id})
			SET r.lockedAt = datetime()
			""";

	private final Neo4jClient neo4j;

	Recommendations(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** The newest cycle first, in the order of the file within it. */
	List<Recommendation> list(RecommendationFilter filter) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("theme", filter.theme());
		values.put("campaign", filter.campaign());
		values.put("cycle", filter.cycle());
		values.put("state", filter.state());
		values.put("response", name(filter.response()));
		values.put("stateStatus", name(filter.stateStatus()));
		values.put("civilStatus", name(filter.civilStatus()));
		return list(LIST + RETURN, values);
	}

	Optional<Recommendation> find(String id) {
		return findAll(List.of(id)).stream().findFirst();
	}

	List<Recommendation> findAll(List<String> ids) {
		return list(FIND + RETURN, Map.of("ids", ids));
	}

	/** Holds one until the caller's transaction ends. */
	Optional<Recommendation> hold(String id) {
		this.neo4j.query(HOLD).bind(id).to("id").run();
		return find(id);
	}

	/** Every State that made one, by name. */
	List<String> states() {
		return List.copyOf(this.neo4j.query(STATES)
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("state").asString())
			.all());
	}

	private List<Recommendation> list(String cypher, Map<String, ? extends @Nullable Object> values) {
		Map<String, @Nullable Object> bound = new HashMap<>(values);
		return List.copyOf(this.neo4j.query(cypher)
			.bindAll(bound)
			.fetchAs(Recommendation.class)
			.mappedBy((types, row) -> recommendation(row))
			.all());
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static Recommendation recommendation(Record row) {
		Value told = row.get("told");
		Value category = told.get("actionCategory");
		return new Recommendation(told.get("id").asString(), told.get("cycle").asInt(), told.get("state").asString(),
				told.get("region").asString(), told.get("text").asString(), row.get("themes").asList(Value::asString),
				told.get("responseGiven").asString(), RecommendationResponse.valueOf(told.get("response").asString()),
				category.isNull() ? null : category.asInt(), told.get("source").asString());
	}

}
