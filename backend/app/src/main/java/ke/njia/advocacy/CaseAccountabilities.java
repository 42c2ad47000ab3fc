package ke.njia.advocacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * How far the complaints of cases have come, each sealed with its case.
 */
@Component
class CaseAccountabilities {

	private static final String LABEL = "CaseAccountability";

	private static final String FIND = """
			MATCH (k:CaseAccountability)-[:FOR]->(c:CaseFile {id: $caseFile})-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN k AS stored, c.id AS caseFile, o.id AS lead
			""";

	private static final String LIST = """
			MATCH (k:CaseAccountability)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization {id: $organization})
			WHERE c.status <> 'ERASED'
			RETURN k AS stored, c.id AS caseFile, o.id AS lead
			""";

	private static final String SAVE = """
			MATCH (c:CaseFile {id: $caseFile})
			MERGE (k:CaseAccountability {id: $id})
			MERGE (k)-[:FOR]->(c)
			SET k.sealed = $sealed
			""";

	private static final String REMOVE = """
			MATCH (k:CaseAccountability)-[:FOR]->(:CaseFile {id: $caseFile})
			DETACH DELETE k
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	CaseAccountabilities(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** That of one case. */
	Optional<CaseAccountability> find(String caseFile) {
		return this.rows.find(FIND, Map.of("caseFile", caseFile), CaseAccountabilities::told);
	}

	/** Those of all cases of an organization, by the identifier of the case. */
	Map<String, CaseAccountability> listFor(String organization) {
		List<OfCase> found = this.rows.list(LIST, Map.of("organization", organization),
				(row) -> new OfCase(row.caseFile(), told(row)));
		return found.stream().collect(Collectors.toMap(OfCase::caseFile, OfCase::told));
	}

	/** Stores that of a case which the caller holds, in place of what was stored. */
	void save(String caseFile, String lead, CaseAccountability told) {
		String id = this.rows.find(FIND, Map.of("caseFile", caseFile), (row) -> row.node("stored", LABEL).id())
			.orElseGet(RandomId::next);
		this.neo4j.query(SAVE)
			.bindAll(Map.of("caseFile", caseFile, "id", id, "sealed",
					this.rows.seal(new SealedPlace(caseFile, lead, LABEL, id), told)))
			.run();
	}

	void remove(String caseFile) {
		this.neo4j.query(REMOVE).bind(caseFile).to("caseFile").run();
	}

	private static CaseAccountability told(SealedRow row) {
		return row.node("stored", LABEL).open(CaseAccountability.class);
	}

	private record OfCase(String caseFile, CaseAccountability told) {
	}

}
