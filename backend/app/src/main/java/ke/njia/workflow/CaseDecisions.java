package ke.njia.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

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

	private final Seals seals;

	CaseDecisions(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** What was decided about a case, newest first. */
	List<CaseDecision> listFor(String caseFile) {
		return list(LIST, Map.of("caseFile", caseFile));
	}

	Optional<CaseDecision> newest(String caseFile) {
		return listFor(caseFile).stream().findFirst();
	}

	Optional<CaseDecision> find(String id) {
		return list(FIND, Map.of("id", id)).stream().findFirst();
	}

	/**
	 * What was decided fast and nobody has looked at, in cases one organization holds.
	 */
	List<CaseDecision> listUnreviewed(String organization) {
		return list(LIST_UNREVIEWED, Map.of("organization", organization, "most", MOST));
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
			.bindAll(Map.of("id", id, "by", review.by(), "at", stored(review.at()), "upheld", review.upheld()))
			.run();
	}

	private List<CaseDecision> list(String cypher, Map<String, Object> parameters) {
		return this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> decision(row)).stream())
			.toList();
	}

	private Map<String, @Nullable Object> properties(CaseDecision decision) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", decision.id());
		properties.put("decidedBy", decision.decidedBy());
		properties.put("decidedAt", stored(decision.decidedAt()));
		properties.put("reviewBy", GraphInstant.stored(decision.reviewBy()));
		properties.put(SealedPlace.PROPERTY, this.seals.seal(
				place(decision.id(), decision.caseFileId(), decision.lead()),
				new SealedDecision(decision.verdict(), decision.reason(), decision.words(), decision.unassessed())));
		return properties;
	}

	private CaseDecision decision(Record row) {
		Value node = row.get("decision");
		String id = node.get("id").asString();
		String caseFile = row.get("caseFile").asString();
		String lead = row.get("lead").asString();
		SealedDecision sealed = this.seals.open(place(id, caseFile, lead), node.get(SealedPlace.PROPERTY).asByteArray(),
				SealedDecision.class);
		return new CaseDecision(id, caseFile, row.get("reference").asString(), lead, sealed.verdict(), sealed.reason(),
				sealed.words(), Objects.requireNonNullElse(sealed.unassessed(), List.of()),
				node.get("decidedBy").asString(), GraphInstant.read(node.get("decidedAt")),
				GraphInstant.readOrNull(node.get("reviewBy")), review(node));
	}

	private static CaseDecision.@Nullable Review review(Value node) {
		return node.get("reviewedAt").isNull() ? null : new CaseDecision.Review(node.get("reviewedBy").asString(),
				GraphInstant.read(node.get("reviewedAt")), node.get("upheld").asBoolean());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "CaseDecision", id);
	}

	private static Object stored(Instant instant) {
		return Objects.requireNonNull(GraphInstant.stored(instant));
	}

}
