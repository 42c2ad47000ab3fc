package ke.njia.bodies;

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
 * What was stated for bodies, sealed with its case as a whole: to which group a person
 * belongs is as much theirs as any word.
 */
@Component
class AppealFactsStore {

	private static final String LABEL = "AppealFacts";

	private static final String LIST = """
			MATCH (a:AppealFacts)-[:FOR]->(c:CaseFile {id: $caseFile})-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN a AS stated, c.id AS caseFile, o.id AS lead
			ORDER BY a.statedAt DESC, a.id
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (a:AppealFacts)-[:FOR]->(c)
			SET a = $stated
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	AppealFactsStore(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** What was stated in a case, the newest first. */
	List<CaseAppealFacts> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile), AppealFactsStore::stated);
	}

	Optional<CaseAppealFacts> newest(String caseFile) {
		return listFor(caseFile).stream().findFirst();
	}

	/** Puts down what was stated; the caller holds the case. */
	void add(CaseAppealFacts stated) {
		Map<String, Object> properties = Map.of("id", stated.id(), "statedBy", stated.statedBy(), "statedAt",
				GraphInstant.stored(stated.statedAt()), SealedPlace.PROPERTY,
				this.rows.seal(place(stated.id(), stated.caseFileId(), stated.lead()), stated.facts()));
		this.neo4j.query(ADD).bindAll(Map.of("caseFile", stated.caseFileId(), "stated", properties)).run();
	}

	private static CaseAppealFacts stated(SealedRow row) {
		SealedNode node = row.node("stated", LABEL);
		AppealFacts facts = node.open(AppealFacts.class);
		return new CaseAppealFacts(node.id(), row.caseFile(), row.lead(), facts, node.get("statedBy").asString(),
				GraphInstant.read(node.get("statedAt")));
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, LABEL, id);
	}

}
