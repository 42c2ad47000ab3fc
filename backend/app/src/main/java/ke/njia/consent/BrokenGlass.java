package ke.njia.consent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;
import org.jspecify.annotations.Nullable;

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
			UNWIND $caseFiles AS id
			MATCH (g:BreakGlass)-[:FOR]->(c:CaseFile {id: id})
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
			SET g.reviewedBy = $by, g.reviewedAt = $at, g.upheld = $upheld,
			    g.endsAt = CASE WHEN $upheld THEN g.endsAt END
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	BrokenGlass(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** The broken glass of several cases in one question, newest first. */
	List<BreakGlass> listFor(Collection<String> caseFileIds) {
		return this.rows.list(LIST, Map.of("caseFiles", caseFileIds), BrokenGlass::glass);
	}

	/** What nobody has looked at yet, of cases that one organization holds. */
	List<BreakGlass> listUnreviewed(String organization) {
		return this.rows.list(LIST_UNREVIEWED, Map.of("organization", organization), BrokenGlass::glass);
	}

	Optional<BreakGlass> find(String id) {
		return this.rows.find(FIND, Map.of("id", id), BrokenGlass::glass);
	}

	void add(BreakGlass glass) {
		this.neo4j.query(ADD).bindAll(Map.of("caseFile", glass.caseFileId(), "glass", properties(glass))).run();
	}

	/** Writes a review; the caller holds the case. */
	void review(String id, BreakGlass.Review review) {
		this.neo4j.query(REVIEW)
			.bindAll(Map.of("id", id, "by", review.by(), "at", GraphInstant.stored(review.at()), "upheld",
					review.upheld()))
			.run();
	}

	private Map<String, Object> properties(BreakGlass glass) {
		return Map.of("id", glass.id(), "openedBy", glass.openedBy(), "openedAt", GraphInstant.stored(glass.openedAt()),
				"until", GraphInstant.stored(glass.until()), "endsAt", GraphInstant.stored(glass.until()),
				SealedPlace.PROPERTY, this.rows.seal(place(glass.id(), glass.caseFileId(), glass.lead()),
						new SealedGlass(glass.recipientId(), glass.items(), glass.reason())));
	}

	private static BreakGlass glass(SealedRow row) {
		SealedNode node = row.node("glass", "BreakGlass");
		SealedGlass told = node.open(SealedGlass.class);
		return new BreakGlass(node.id(), row.caseFile(), row.lead(), told.recipient(), told.items(), told.reason(),
				node.get("openedBy").asString(), GraphInstant.read(node.get("openedAt")),
				GraphInstant.read(node.get("until")), review(node));
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "BreakGlass", id);
	}

	private static BreakGlass.@Nullable Review review(SealedNode node) {
		return node.get("reviewedAt").isNull() ? null : new BreakGlass.Review(node.get("reviewedBy").asString(),
				GraphInstant.read(node.get("reviewedAt")), node.get("upheld").asBoolean());
	}

}
