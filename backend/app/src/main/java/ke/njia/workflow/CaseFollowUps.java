package ke.njia.workflow;

import java.util.HashMap;
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
 * The follow-ups, as stored. Whoever adds or ends one holds its case.
 */
@Component
class CaseFollowUps {

	/** Follow-ups one list shows at most. */
	static final int MOST = 100;

	private static final String RETURN = """
			MATCH (c)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN f AS followUp, c.id AS caseFile, c.reference AS reference, o.id AS lead
			ORDER BY f.dueAt, f.id
			""";

	private static final String LIST = """
			MATCH (f:CaseFollowUp)-[:FOR]->(c:CaseFile {id: $caseFile})
			""" + RETURN;

	private static final String FIND = """
			MATCH (f:CaseFollowUp {id: $id})-[:FOR]->(c:CaseFile)
			""" + RETURN;

	private static final String CASE_OF = "MATCH (:CaseFollowUp {id: $id})-[:FOR]->(c:CaseFile) RETURN c.id";

	private static final String LIST_OPEN = """
			MATCH (:Organization {id: $organization})<-[:HELD_BY]-(c:CaseFile {status: 'CLOSED'})<-[:FOR]-(f:CaseFollowUp)
			WHERE f.endedAt IS NULL
			WITH c, f ORDER BY f.dueAt, f.id LIMIT $most
			"""
			+ RETURN;

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (f:CaseFollowUp {id: $id, dueAt: $dueAt})-[:FOR]->(c)
			""";

	private static final String END = """
			MATCH (f:CaseFollowUp {id: $id})
			SET f.endedBy = $by, f.endedAt = $at, f.sealed = $sealed
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	CaseFollowUps(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** Those of a case, the first due first. */
	List<CaseFollowUp> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile), CaseFollowUps::followUp);
	}

	Optional<CaseFollowUp> find(String id) {
		return this.rows.find(FIND, Map.of("id", id), CaseFollowUps::followUp);
	}

	/** Identifier of the case one is of. */
	Optional<String> caseOf(String id) {
		return this.neo4j.query(CASE_OF).bind(id).to("id").fetchAs(String.class).one();
	}

	/** What has not ended in closed cases of one organization, the first due first. */
	List<CaseFollowUp> listOpen(String organization) {
		return this.rows.list(LIST_OPEN, Map.of("organization", organization, "most", MOST), CaseFollowUps::followUp);
	}

	void add(CaseFollowUp followUp) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", followUp.caseFileId(), "id", followUp.id(), "dueAt",
					GraphInstant.stored(followUp.dueAt())))
			.run();
	}

	void end(CaseFollowUp followUp, CaseFollowUp.Ended ended) {
		FollowUpResult result = ended.result();
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("id", followUp.id(), "by", ended.by(), "at", GraphInstant.stored(ended.at())));
		parameters.put("sealed", (result != null) ? this.rows
			.seal(place(followUp.id(), followUp.caseFileId(), followUp.lead()), new SealedFollowUp(result)) : null);
		this.neo4j.query(END).bindAll(parameters).run();
	}

	private static CaseFollowUp followUp(SealedRow row) {
		SealedNode node = row.node("followUp", "CaseFollowUp");
		return new CaseFollowUp(node.id(), row.caseFile(), row.get("reference").asString(), row.lead(),
				GraphInstant.read(node.get("dueAt")), ended(node));
	}

	private static CaseFollowUp.@Nullable Ended ended(SealedNode node) {
		if (node.get("endedAt").isNull()) {
			return null;
		}
		return new CaseFollowUp.Ended(node.get("endedBy").asString(), GraphInstant.read(node.get("endedAt")),
				node.isSealed() ? node.open(SealedFollowUp.class).result() : null);
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "CaseFollowUp", id);
	}

}
