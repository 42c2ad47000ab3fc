package ke.njia.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

	private final Seals seals;

	CaseClosures(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Those of a case, the newest first. */
	List<CaseClosure> listFor(String caseFile) {
		return this.neo4j.query(LIST)
			.bind(caseFile)
			.to("caseFile")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> closure(row)).stream())
			.toList();
	}

	void add(CaseClosure closure) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", closure.caseFileId(), "id", closure.id(), "by", closure.closedBy(), "at",
					stored(closure.closedAt()), "sealed", sealed(closure)))
			.run();
	}

	/** Writes that the case was opened anew. */
	void reopen(CaseClosure closure, CaseClosure.Reopened anew) {
		this.neo4j.query(REOPEN)
			.bindAll(Map.of("id", closure.id(), "by", anew.by(), "at", stored(anew.at()), "sealed", sealed(closure)))
			.run();
	}

	private CaseClosure closure(Record row) {
		Value node = row.get("closure");
		String id = node.get("id").asString();
		String caseFile = row.get("caseFile").asString();
		String lead = row.get("lead").asString();
		CaseClosure.Told told = this.seals.open(place(id, caseFile, lead), node.get(SealedPlace.PROPERTY).asByteArray(),
				CaseClosure.Told.class);
		return new CaseClosure(id, caseFile, lead, told, node.get("closedBy").asString(),
				GraphInstant.read(node.get("closedAt")), reopened(node));
	}

	private static CaseClosure.@Nullable Reopened reopened(Value node) {
		return node.get("reopenedAt").isNull() ? null : new CaseClosure.Reopened(node.get("reopenedBy").asString(),
				GraphInstant.read(node.get("reopenedAt")));
	}

	private byte[] sealed(CaseClosure closure) {
		return this.seals.seal(place(closure.id(), closure.caseFileId(), closure.lead()), closure.told());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "CaseClosure", id);
	}

	private static Object stored(Instant instant) {
		return Objects.requireNonNull(GraphInstant.stored(instant));
	}

}
