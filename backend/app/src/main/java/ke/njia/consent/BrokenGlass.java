package ke.njia.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The glass that was broken, as stored. Nothing is ever deleted here.
 */
@Component
class BrokenGlass {

	private static final String RETURN = """
			MATCH (c)-[:HELD_BY]->(o:Organization)
			RETURN g AS glass, c.id AS caseFile, o.id AS lead
			ORDER BY g.openedAt DESC, g.id
			""";

	private static final String LIST = """
			MATCH (g:BreakGlass)-[:FOR]->(c:CaseFile {id: $caseFile})
			""" + RETURN;

	private static final String FIND = """
			MATCH (g:BreakGlass {id: $id})-[:FOR]->(c:CaseFile)
			""" + RETURN;

	private static final String LIST_UNREVIEWED = """
			MATCH (g:BreakGlass)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(:Organization {id: $organization})
			WHERE g.reviewedAt IS NULL
			""" + RETURN + "LIMIT 100\n";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (g:BreakGlass)-[:FOR]->(c)
			SET g = $glass
			""";

	private static final String REVIEW = """
			MATCH (g:BreakGlass {id: $id})
			SET g.reviewedBy = $by, g.reviewedAt = $at, g.upheld = $upheld
			""";

	private final Neo4jClient neo4j;

	BrokenGlass(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<BreakGlass> listFor(String caseFileId) {
		return list(LIST, Map.of("caseFile", caseFileId));
	}

	/** What nobody has looked at yet, of cases that one organization holds. */
	List<BreakGlass> listUnreviewed(String organization) {
		return list(LIST_UNREVIEWED, Map.of("organization", organization));
	}

	Optional<BreakGlass> find(String id) {
		return list(FIND, Map.of("id", id)).stream().findFirst();
	}

	void add(BreakGlass glass) {
		this.neo4j.query(ADD).bindAll(Map.of("caseFile", glass.caseFileId(), "glass", properties(glass))).run();
	}

	/** Writes a review; the caller holds the case. */
	void review(String id, BreakGlass.Review review) {
		this.neo4j.query(REVIEW)
			.bindAll(Map.of("id", id, "by", review.by(), "at", stored(review.at()), "upheld", review.upheld()))
			.run();
	}

	private List<BreakGlass> list(String cypher, Map<String, Object> parameters) {
		return List.copyOf(this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(BreakGlass.class)
			.mappedBy((types, row) -> glass(row))
			.all());
	}

	private static Map<String, Object> properties(BreakGlass glass) {
		return Map.of("id", glass.id(), "recipient", glass.recipientId(), "items",
				glass.items().stream().map(Enum::name).toList(), "reason", glass.reason().name(), "openedBy",
				glass.openedBy(), "openedAt", stored(glass.openedAt()), "until", stored(glass.until()));
	}

	private static Object stored(Instant instant) {
		return Objects.requireNonNull(GraphInstant.stored(instant));
	}

	private static BreakGlass glass(Record row) {
		Value node = row.get("glass");
		return new BreakGlass(node.get("id").asString(), row.get("caseFile").asString(), row.get("lead").asString(),
				node.get("recipient").asString(), node.get("items").asList((item) -> DataItem.valueOf(item.asString())),
				BreakGlassReason.valueOf(node.get("reason").asString()), node.get("openedBy").asString(),
				GraphInstant.read(node.get("openedAt")), GraphInstant.read(node.get("until")), review(node));
	}

	private static BreakGlass.@Nullable Review review(Value node) {
		return node.get("reviewedAt").isNull() ? null : new BreakGlass.Review(node.get("reviewedBy").asString(),
				GraphInstant.read(node.get("reviewedAt")), node.get("upheld").asBoolean());
	}

}
