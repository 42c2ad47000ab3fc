package ke.njia.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.cases.Urgency;
import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The tasks, as stored. Whoever changes one holds its case.
 */
@Component
class CaseTasks {

	/** Tasks one list shows at most. */
	static final int MOST = 200;

	private static final String RETURN = """
			MATCH (c)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN t AS task, c.id AS caseFile, c.reference AS reference, c.urgency AS urgency, o.id AS lead,
			       COLLECT { MATCH (f:FundRequest)-[:FOR]->(c) WHERE t.id IN [f.task, f.release]
			                 RETURN f ORDER BY f.askedAt, f.id } AS funds
			ORDER BY t.endedAt IS NOT NULL, t.dueAt, t.id
			""";

	private static final String FIND = """
			MATCH (t:CaseTask {id: $id})-[:FOR]->(c:CaseFile)
			""" + RETURN;

	private static final String CASE_OF = "MATCH (:CaseTask {id: $id})-[:FOR]->(c:CaseFile) RETURN c.id";

	private static final String LIST = """
			MATCH (t:CaseTask)-[:FOR]->(c:CaseFile {id: $caseFile})
			WITH t, c ORDER BY t.endedAt IS NOT NULL, t.endedAt DESC, t.dueAt LIMIT $most
			""" + RETURN;

	private static final String LIST_OF_LANES = """
			MATCH (:Organization {id: $organization})<-[:HELD_BY]-(c:CaseFile {status: 'OPEN'})<-[:FOR]-(t:CaseTask)
			WHERE t.endedAt IS NULL AND t.lane IN $lanes
			WITH t, c ORDER BY t.dueAt, t.id LIMIT $most
			""" + RETURN;

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (t:CaseTask)-[:FOR]->(c)
			SET t = $task
			""";

	private static final String TAKE = """
			MATCH (t:CaseTask {id: $id})
			SET t.takenBy = $by, t.takenUntil = $until
			""";

	private static final String GIVE_BACK = """
			MATCH (t:CaseTask {id: $id})
			REMOVE t.takenBy, t.takenUntil
			""";

	private static final String END = """
			MATCH (t:CaseTask {id: $id})
			SET t.endedBy = $by, t.endedAt = $at, t.sealed = $sealed
			REMOVE t.takenBy, t.takenUntil
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	private final FundRequests funds;

	CaseTasks(Neo4jClient neo4j, SealedRows rows, FundRequests funds) {
		this.neo4j = neo4j;
		this.rows = rows;
		this.funds = funds;
	}

	Optional<CaseTask> find(String id) {
		return this.rows.find(FIND, Map.of("id", id), this::task);
	}

	/** Identifier of the case a task is of. */
	Optional<String> caseOf(String id) {
		return this.neo4j.query(CASE_OF).bind(id).to("id").fetchAs(String.class).one();
	}

	/** The tasks of a case: those that wait first, the next due before the others. */
	List<CaseTask> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile, "most", MOST), this::task);
	}

	/** What has not ended in some lanes of one organization, the next due first. */
	List<CaseTask> listOf(String organization, Collection<Lane> lanes) {
		return this.rows.list(LIST_OF_LANES,
				Map.of("organization", organization, "lanes", lanes.stream().map(Lane::name).toList(), "most", MOST),
				this::task);
	}

	void add(CaseTask task, String by) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", task.caseFileId(), "task",
					Map.of("id", task.id(), "lane", task.lane().name(), "addedBy", by, "addedAt",
							GraphInstant.stored(task.addedAt()), "dueAt", GraphInstant.stored(task.dueAt()),
							SealedPlace.PROPERTY, sealed(task))))
			.run();
	}

	void take(String id, CaseTask.Promise promise) {
		this.neo4j.query(TAKE)
			.bindAll(Map.of("id", id, "by", promise.by(), "until", GraphInstant.stored(promise.until())))
			.run();
	}

	void giveBack(String id) {
		this.neo4j.query(GIVE_BACK).bind(id).to("id").run();
	}

	/** Writes how a task ended. */
	void end(CaseTask task, CaseTask.Told told, CaseTask.Ended ended) {
		this.neo4j.query(END)
			.bindAll(Map.of("id", task.id(), "by", ended.by(), "at", GraphInstant.stored(ended.at()), "sealed",
					this.rows.seal(place(task.id(), task.caseFileId(), task.lead()), told)))
			.run();
	}

	private CaseTask task(SealedRow row) {
		SealedNode node = row.node("task", "CaseTask");
		CaseTask.Told told = node.open(CaseTask.Told.class);
		return new CaseTask(node.id(), row.caseFile(), row.get("reference").asString(), row.lead(),
				Urgency.valueOf(row.get("urgency").asString()), Lane.valueOf(node.get("lane").asString()), told,
				GraphInstant.read(node.get("addedAt")), GraphInstant.read(node.get("dueAt")), promise(node),
				ended(node), row.get("funds").asList((one) -> this.funds.read(one, row.caseFile(), row.lead())));
	}

	private static CaseTask.@Nullable Promise promise(SealedNode node) {
		return node.get("takenBy").isNull() ? null
				: new CaseTask.Promise(node.get("takenBy").asString(), GraphInstant.read(node.get("takenUntil")));
	}

	private static CaseTask.@Nullable Ended ended(SealedNode node) {
		return node.get("endedAt").isNull() ? null
				: new CaseTask.Ended(node.get("endedBy").asString(), GraphInstant.read(node.get("endedAt")));
	}

	private byte[] sealed(CaseTask task) {
		return this.rows.seal(place(task.id(), task.caseFileId(), task.lead()), task.told());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "CaseTask", id);
	}

}
