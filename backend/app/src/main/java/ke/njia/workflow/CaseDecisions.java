package ke.njia.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * The decisions, as stored. None is ever deleted but with its case.
 */
@Component
class CaseDecisions {

	/** Decisions one list shows at most. */
	static final int MOST = 100;

	private static final String RETURN = """
			MATCH (c)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN d AS decision, c.id AS caseFile, c.reference AS reference, o.id AS lead
			ORDER BY d.decidedAt DESC, d.id
			""";

	private static final String LIST = """
			MATCH (d:CaseDecision)-[:FOR]->(c:CaseFile {id: $caseFile})
			""" + RETURN;

	private static final String FIND = """
			MATCH (d:CaseDecision {id: $id})-[:FOR]->(c:CaseFile)
			""" + RETURN;

	private static final String LIST_UNREVIEWED = """
			MATCH (:Organization {id: $organization})<-[:HELD_BY]-(c:CaseFile)<-[:FOR]-(d:CaseDecision)
			WHERE d.reviewBy IS NOT NULL AND d.reviewedAt IS NULL
			WITH c, d ORDER BY d.reviewBy, d.id LIMIT $most
			""" + RETURN;

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (d:CaseDecision)-[:FOR]->(c)
			SET d = $decision
			""";

	private static final String REVIEW = """
			MATCH (d:CaseDecision {id: $id})
			SET d.reviewedBy = $by, d.reviewedAt = $at, d.upheld = $upheld
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	CaseDecisions(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** What was decided about a case, newest first. */
	List<CaseDecision> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile), CaseDecisions::decision);
	}

	Optional<CaseDecision> newest(String caseFile) {
		return listFor(caseFile).stream().findFirst();
	}

	Optional<CaseDecision> find(String id) {
		return this.rows.find(FIND, Map.of("id", id), CaseDecisions::decision);
	}

	/**
	 * What was decided fast and nobody has looked at, in cases one organization holds.
	 */
	List<CaseDecision> listUnreviewed(String organization) {
		return this.rows.list(LIST_UNREVIEWED, Map.of("organization", organization, "most", MOST),
				CaseDecisions::decision);
	}

	/** Puts a decision down; the caller holds the case. */
	void add(CaseDecision decision) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", decision.caseFileId(), "decision", properties(decision)))
			.run();
	}

	/** Writes a review; the caller holds the case. */
	void review(String id, CaseDecision.Review review) {
		this.neo4j.query(REVIEW)
			.bindAll(Map.of("id", id, "by", review.by(), "at", GraphInstant.stored(review.at()), "upheld",
					review.upheld()))
			.run();
	}

	private Map<String, @Nullable Object> properties(CaseDecision decision) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", decision.id());
		properties.put("decidedBy", decision.decidedBy());
		properties.put("decidedAt", GraphInstant.stored(decision.decidedAt()));
		properties.put("reviewBy", GraphInstant.storedOrNull(decision.reviewBy()));
		properties.put(SealedPlace.PROPERTY, this.rows.seal(
				place(decision.id(), decision.caseFileId(), decision.lead()),
				new SealedDecision(decision.verdict(), decision.reason(), decision.words(), decision.unassessed())));
		return properties;
	}

	private static CaseDecision decision(SealedRow row) {
		SealedNode node = row.node("decision", "CaseDecision");
		SealedDecision sealed = node.open(SealedDecision.class);
		return new CaseDecision(node.id(), row.caseFile(), row.get("reference").asString(), row.lead(),
				sealed.verdict(), sealed.reason(), sealed.words(),
				Objects.requireNonNullElse(sealed.unassessed(), List.of()), node.get("decidedBy").asString(),
				GraphInstant.read(node.get("decidedAt")), GraphInstant.readOrNull(node.get("reviewBy")), review(node));
	}

	private static CaseDecision.@Nullable Review review(SealedNode node) {
		return node.get("reviewedAt").isNull() ? null : new CaseDecision.Review(node.get("reviewedBy").asString(),
				GraphInstant.read(node.get("reviewedAt")), node.get("upheld").asBoolean());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "CaseDecision", id);
	}

}
