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

	private final Seals seals;

	CaseFollowUps(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Those of a case, the first due first. */
	List<CaseFollowUp> listFor(String caseFile) {
		return list(LIST, Map.of("caseFile", caseFile));
	}

	Optional<CaseFollowUp> find(String id) {
		return list(FIND, Map.of("id", id)).stream().findFirst();
	}

	/** Identifier of the case one is of. */
	Optional<String> caseOf(String id) {
		return this.neo4j.query(CASE_OF).bind(id).to("id").fetchAs(String.class).one();
	}

	/** What has not ended in closed cases of one organization, the first due first. */
	List<CaseFollowUp> listOpen(String organization) {
		return list(LIST_OPEN, Map.of("organization", organization, "most", MOST));
	}

	void add(CaseFollowUp followUp) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", followUp.caseFileId(), "id", followUp.id(), "dueAt", stored(followUp.dueAt())))
			.run();
	}

	void end(CaseFollowUp followUp, CaseFollowUp.Ended ended) {
		FollowUpResult result = ended.result();
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("id", followUp.id(), "by", ended.by(), "at", stored(ended.at())));
		parameters.put("sealed", (result != null) ? this.seals
			.seal(place(followUp.id(), followUp.caseFileId(), followUp.lead()), new SealedFollowUp(result)) : null);
		this.neo4j.query(END).bindAll(parameters).run();
	}

	private List<CaseFollowUp> list(String cypher, Map<String, Object> parameters) {
		return this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> followUp(row)).stream())
			.toList();
	}

	private CaseFollowUp followUp(Record row) {
		Value node = row.get("followUp");
		String id = node.get("id").asString();
		String caseFile = row.get("caseFile").asString();
		String lead = row.get("lead").asString();
		return new CaseFollowUp(id, caseFile, row.get("reference").asString(), lead,
				GraphInstant.read(node.get("dueAt")), ended(node, place(id, caseFile, lead)));
	}

	private CaseFollowUp.@Nullable Ended ended(Value node, SealedPlace place) {
		if (node.get("endedAt").isNull()) {
			return null;
		}
		Value sealed = node.get(SealedPlace.PROPERTY);
		return new CaseFollowUp.Ended(node.get("endedBy").asString(), GraphInstant.read(node.get("endedAt")),
				sealed.isNull() ? null : this.seals.open(place, sealed.asByteArray(), SealedFollowUp.class).result());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "CaseFollowUp", id);
	}

	private static Object stored(Instant instant) {
		return Objects.requireNonNull(GraphInstant.stored(instant));
	}

}
