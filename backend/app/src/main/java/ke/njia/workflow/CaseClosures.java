package ke.njia.workflow;

import java.util.List;
import java.util.Map;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The closings, as stored. Whoever adds or changes one holds its case.
 */
@Component
class CaseClosures {

	private static final String LIST = """
			MATCH (k:CaseClosure)-[:FOR]->(c:CaseFile {id: $caseFile})-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN k AS closure, c.id AS caseFile, o.id AS lead
			ORDER BY k.closedAt DESC, k.id
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (k:CaseClosure {id: $id, closedBy: $by, closedAt: $at, sealed: $sealed})-[:FOR]->(c)
			""";

	private static final String REOPEN = """
			MATCH (k:CaseClosure {id: $id})
			SET k.reopenedBy = $by, k.reopenedAt = $at, k.sealed = $sealed
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	CaseClosures(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** Those of a case, the newest first. */
	List<CaseClosure> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile), CaseClosures::closure);
	}

	void add(CaseClosure closure) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", closure.caseFileId(), "id", closure.id(), "by", closure.closedBy(), "at",
					GraphInstant.stored(closure.closedAt()), "sealed", sealed(closure)))
			.run();
	}

	/** Writes that the case was opened anew. */
	void reopen(CaseClosure closure, CaseClosure.Reopened anew) {
		this.neo4j.query(REOPEN)
			.bindAll(Map.of("id", closure.id(), "by", anew.by(), "at", GraphInstant.stored(anew.at()), "sealed",
					sealed(closure)))
			.run();
	}

	private static CaseClosure closure(SealedRow row) {
		SealedNode node = row.node("closure", "CaseClosure");
		CaseClosure.Told told = node.open(CaseClosure.Told.class);
		return new CaseClosure(node.id(), row.caseFile(), row.lead(), told, node.get("closedBy").asString(),
				GraphInstant.read(node.get("closedAt")), reopened(node));
	}

	private static CaseClosure.@Nullable Reopened reopened(SealedNode node) {
		return node.get("reopenedAt").isNull() ? null : new CaseClosure.Reopened(node.get("reopenedBy").asString(),
				GraphInstant.read(node.get("reopenedAt")));
	}

	private byte[] sealed(CaseClosure closure) {
		return this.rows.seal(place(closure.id(), closure.caseFileId(), closure.lead()), closure.told());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "CaseClosure", id);
	}

}
