package ke.njia.advocacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Where recommendations stood, as stored; the newest of each side is counted by itself so
 * that it can be looked for.
 */
@Component
class RecommendationStatuses {

	private static final String LIST = """
			MATCH (s:RecommendationStatus)-[:OF]->(r:Recommendation)
			WHERE r.id IN $ids
			RETURN s AS status, r.id AS recommendation
			ORDER BY s.statedOn DESC, s.recordedAt DESC
			""";

	private static final String ADD = """
			MATCH (r:Recommendation {id: $recommendation})
			CREATE (s:RecommendationStatus)-[:OF]->(r)
			SET s = $status
			""";

	private final Neo4jClient neo4j;

	RecommendationStatuses(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** What was said of each, the newest day first. */
	Map<String, List<RecommendationStatus>> listFor(List<String> recommendations) {
		return this.neo4j.query(LIST)
			.bind(recommendations)
			.to("ids")
			.fetchAs(RecommendationStatus.class)
			.mappedBy((types, row) -> status(row))
			.all()
			.stream()
			.collect(Collectors.groupingBy(RecommendationStatus::recommendationId));
	}

	/** Puts one down; the caller holds the recommendation. */
	void add(RecommendationStatus status) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", status.id());
		properties.put("side", status.side().name());
		properties.put("status", status.status().name());
		properties.put("statedOn", status.statedOn());
		properties.put("source", status.source());
		properties.put("evidence", status.evidence());
		properties.put("organization", status.organization());
		properties.put("recordedBy", status.recordedBy());
		properties.put("recordedAt", GraphInstant.stored(status.recordedAt()));
		this.neo4j.query(ADD).bindAll(Map.of("recommendation", status.recommendationId(), "status", properties)).run();
	}

	private static RecommendationStatus status(Record row) {
		Value node = row.get("status");
		return new RecommendationStatus(node.get("id").asString(), row.get("recommendation").asString(),
				StatusSide.valueOf(node.get("side").asString()),
				ImplementationStatus.valueOf(node.get("status").asString()), node.get("statedOn").asLocalDate(),
				node.get("source").asString(), node.get("evidence").asList(Value::asString),
				node.get("organization").asString(), node.get("recordedBy").asString(),
				GraphInstant.read(node.get("recordedAt")));
	}

}
