package ke.njia.bodies;

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

	private final Seals seals;

	AppealFactsStore(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** What was stated in a case, the newest first. */
	List<CaseAppealFacts> listFor(String caseFile) {
		return this.neo4j.query(LIST)
			.bind(caseFile)
			.to("caseFile")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> stated(row)).stream())
			.toList();
	}

	Optional<CaseAppealFacts> newest(String caseFile) {
		return listFor(caseFile).stream().findFirst();
	}

	/** Puts down what was stated; the caller holds the case. */
	void add(CaseAppealFacts stated) {
		Map<String, Object> properties = Map.of("id", stated.id(), "statedBy", stated.statedBy(), "statedAt",
				Objects.requireNonNull(GraphInstant.stored(stated.statedAt())), SealedPlace.PROPERTY,
				this.seals.seal(place(stated.id(), stated.caseFileId(), stated.lead()), stated.facts()));
		this.neo4j.query(ADD).bindAll(Map.of("caseFile", stated.caseFileId(), "stated", properties)).run();
	}

	private CaseAppealFacts stated(Record row) {
		Value node = row.get("stated");
		String id = node.get("id").asString();
		String caseFile = row.get("caseFile").asString();
		String lead = row.get("lead").asString();
		AppealFacts facts = this.seals.open(place(id, caseFile, lead), node.get(SealedPlace.PROPERTY).asByteArray(),
				AppealFacts.class);
		return new CaseAppealFacts(id, caseFile, lead, facts, node.get("statedBy").asString(),
				GraphInstant.read(node.get("statedAt")));
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, LABEL, id);
	}

}
