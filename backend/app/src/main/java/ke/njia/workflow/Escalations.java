package ke.njia.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The escalations, as stored. Whoever adds or changes one holds its case.
 */
@Component
class Escalations {

	/** Escalations one list shows at most. */
	private static final int MOST = 100;

	private static final String RETURN = """
			MATCH (c)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN e AS escalation, c.id AS caseFile, c.reference AS reference, o.id AS lead
			ORDER BY e.raisedAt, e.id
			""";

	private static final String LIST = """
			MATCH (e:Escalation)-[:FOR]->(c:CaseFile {id: $caseFile})
			""" + RETURN;

	private static final String FIND = """
			MATCH (e:Escalation {id: $id})-[:FOR]->(c:CaseFile)
			""" + RETURN;

	private static final String LIST_OPEN = """
			MATCH (:Organization {id: $organization})<-[:HELD_BY]-(c:CaseFile {status: 'OPEN'})<-[:FOR]-(e:Escalation)
			WHERE e.acknowledgedAt IS NULL
			WITH c, e ORDER BY e.raisedAt, e.id LIMIT $most
			""" + RETURN;

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (e:Escalation {id: $id, raisedAt: $at, sealed: $sealed})-[:FOR]->(c)
			""";

	private static final String ACKNOWLEDGE = """
			MATCH (e:Escalation {id: $id})
			SET e.acknowledgedBy = $by, e.acknowledgedAt = $at
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	Escalations(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** Those of a case, the oldest first. */
	List<Escalation> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile), Escalations::escalation);
	}

	Optional<Escalation> find(String id) {
		return this.rows.find(FIND, Map.of("id", id), Escalations::escalation);
	}

	/** What nobody has seen in cases that one organization holds, the oldest first. */
	List<Escalation> listOpen(String organization) {
		return this.rows.list(LIST_OPEN, Map.of("organization", organization, "most", MOST), Escalations::escalation);
	}

	void add(Escalation escalation) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", escalation.caseFileId(), "id", escalation.id(), "at",
					GraphInstant.stored(escalation.raisedAt()), "sealed",
					this.rows.seal(place(escalation.id(), escalation.caseFileId(), escalation.lead()),
							new SealedEscalation(escalation.rule()))))
			.run();
	}

	void acknowledge(String id, String by, Instant at) {
		this.neo4j.query(ACKNOWLEDGE).bindAll(Map.of("id", id, "by", by, "at", GraphInstant.stored(at))).run();
	}

	private static Escalation escalation(SealedRow row) {
		SealedNode node = row.node("escalation", "Escalation");
		SealedEscalation sealed = node.open(SealedEscalation.class);
		return new Escalation(node.id(), row.caseFile(), row.get("reference").asString(), row.lead(), sealed.rule(),
				GraphInstant.read(node.get("raisedAt")), GraphInstant.readOrNull(node.get("acknowledgedAt")));
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "Escalation", id);
	}

}
