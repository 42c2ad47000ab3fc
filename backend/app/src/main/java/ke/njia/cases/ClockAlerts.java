package ke.njia.cases;

import java.util.List;
import java.util.Map;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The alerts stored. Which clock it was is sealed with the case, because that tells what
 * happened.
 */
@Component
class ClockAlerts {

	private static final String LABEL = "ClockAlert";

	private static final String LIST = """
			MATCH (:CaseFile {id: $caseFile})-[:ALERTED]->(a:ClockAlert)
			RETURN a AS alert
			ORDER BY a.recordedAt DESC, a.id
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (c)-[:ALERTED]->(a:ClockAlert)
			SET a = $alert
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	ClockAlerts(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Alerts of a case, the newest first. */
	List<ClockAlert> listFor(CaseFile caseFile) {
		return this.neo4j.query(LIST)
			.bind(caseFile.id())
			.to("caseFile")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> alert(row.get("alert"), caseFile)).stream())
			.toList();
	}

	/** Puts an alert down; the caller holds the case. */
	void add(CaseFile caseFile, ClockAlert alert) {
		String id = RandomId.next();
		byte[] sealed = this.seals.seal(place(caseFile, id),
				new SealedCase.Alerted(alert.code(), alert.percent(), alert.dueAt()));
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", caseFile.id(), "alert",
					Map.of("id", id, "recordedAt", GraphInstant.stored(alert.at()), SealedPlace.PROPERTY, sealed)))
			.run();
	}

	private ClockAlert alert(Value node, CaseFile caseFile) {
		SealedCase.Alerted alerted = this.seals.open(place(caseFile, node.get("id").asString()),
				node.get(SealedPlace.PROPERTY).asByteArray(), SealedCase.Alerted.class);
		return new ClockAlert(alerted.code(), alerted.percent(), alerted.dueAt(),
				GraphInstant.read(node.get("recordedAt")));
	}

	private static SealedPlace place(CaseFile caseFile, String id) {
		return new SealedPlace(caseFile.id(), caseFile.lead(), LABEL, id);
	}

}
