package ke.njia.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

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

	private final Seals seals;

	Escalations(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Those of a case, the oldest first. */
	List<Escalation> listFor(String caseFile) {
		return list(LIST, Map.of("caseFile", caseFile));
	}

	Optional<Escalation> find(String id) {
		return list(FIND, Map.of("id", id)).stream().findFirst();
	}

	/** What nobody has seen in cases that one organization holds, the oldest first. */
	List<Escalation> listOpen(String organization) {
		return list(LIST_OPEN, Map.of("organization", organization, "most", MOST));
	}

	void add(Escalation escalation) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", escalation.caseFileId(), "id", escalation.id(), "at",
					stored(escalation.raisedAt()), "sealed",
					this.seals.seal(place(escalation.id(), escalation.caseFileId(), escalation.lead()),
							new SealedEscalation(escalation.rule()))))
			.run();
	}

	void acknowledge(String id, String by, Instant at) {
		this.neo4j.query(ACKNOWLEDGE).bindAll(Map.of("id", id, "by", by, "at", stored(at))).run();
	}

	private List<Escalation> list(String cypher, Map<String, Object> parameters) {
		return this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> escalation(row)).stream())
			.toList();
	}

	private Escalation escalation(Record row) {
		Value node = row.get("escalation");
		String id = node.get("id").asString();
		String caseFile = row.get("caseFile").asString();
		String lead = row.get("lead").asString();
		SealedEscalation sealed = this.seals.open(place(id, caseFile, lead),
				node.get(SealedPlace.PROPERTY).asByteArray(), SealedEscalation.class);
		return new Escalation(id, caseFile, row.get("reference").asString(), lead, sealed.rule(),
				GraphInstant.read(node.get("raisedAt")), GraphInstant.readOrNull(node.get("acknowledgedAt")));
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "Escalation", id);
	}

	private static Object stored(Instant instant) {
		return Objects.requireNonNull(GraphInstant.stored(instant));
	}

}
