package ke.njia.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The risks as they were judged, sealed with their case. None is ever changed.
 */
@Component
class CaseRisks {

	private static final String LIST = """
			MATCH (r:CaseRisk)-[:FOR]->(c:CaseFile {id: $caseFile})-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN r AS risk, c.id AS caseFile, o.id AS lead
			ORDER BY r.assessedAt DESC, r.id
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			UNWIND $risks AS risk
			CREATE (r:CaseRisk)-[:FOR]->(c)
			SET r = risk
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	CaseRisks(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** What was judged in a case, the newest first. */
	List<CaseRisk> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile), CaseRisks::risk);
	}

	/** Whose risk nobody has judged since the work on the case began. */
	List<RiskTo> unassessed(CaseFile caseFile) {
		Set<RiskTo> judged = listFor(caseFile.id()).stream()
			.filter((risk) -> !risk.assessedAt().isBefore(caseFile.begunAt()))
			.map(CaseRisk::whom)
			.collect(Collectors.toSet());
		return Arrays.stream(RiskTo.values()).filter((whom) -> !judged.contains(whom)).toList();
	}

	/** Puts judgements of one case down; the caller holds it. */
	void add(String caseFile, List<CaseRisk> risks) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", caseFile, "risks", risks.stream().map(this::properties).toList()))
			.run();
	}

	private Map<String, Object> properties(CaseRisk risk) {
		return Map.of("id", risk.id(), "assessedBy", risk.assessedBy(), "assessedAt",
				GraphInstant.stored(risk.assessedAt()), SealedPlace.PROPERTY,
				this.rows.seal(place(risk.id(), risk.caseFileId(), risk.lead()),
						new SealedRisk(risk.whom(), risk.level(), risk.reason())));
	}

	private static CaseRisk risk(SealedRow row) {
		SealedNode node = row.node("risk", "CaseRisk");
		SealedRisk sealed = node.open(SealedRisk.class);
		return new CaseRisk(node.id(), row.caseFile(), row.lead(), sealed.whom(), sealed.level(), sealed.reason(),
				node.get("assessedBy").asString(), GraphInstant.read(node.get("assessedAt")));
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "CaseRisk", id);
	}

}
