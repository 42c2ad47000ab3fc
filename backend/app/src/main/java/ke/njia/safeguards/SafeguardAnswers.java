package ke.njia.safeguards;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The answers stored, sealed with their case. None is ever changed.
 */
@Component
class SafeguardAnswers {

	private static final String LIST = """
			MATCH (a:SafeguardAnswer)-[:FOR]->(c:CaseFile {id: $caseFile})-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN a AS answer, c.id AS caseFile, o.id AS lead
			ORDER BY a.answeredAt DESC, a.id
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			UNWIND $answers AS answer
			CREATE (a:SafeguardAnswer)-[:FOR]->(c)
			SET a = answer
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	SafeguardAnswers(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** What was answered in a case, the newest first. */
	List<SafeguardAnswer> listFor(String caseFile) {
		return this.neo4j.query(LIST)
			.bind(caseFile)
			.to("caseFile")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> answer(row)).stream())
			.toList();
	}

	/** Puts answers of one case down; the caller holds it. */
	void add(String caseFile, List<SafeguardAnswer> answers) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", caseFile, "answers", answers.stream().map(this::properties).toList()))
			.run();
	}

	private Map<String, Object> properties(SafeguardAnswer answer) {
		return Map.of("id", answer.id(), "answeredBy", answer.answeredBy(), "answeredAt",
				Objects.requireNonNull(GraphInstant.stored(answer.answeredAt())), SealedPlace.PROPERTY,
				this.seals.seal(place(answer.id(), answer.caseFileId(), answer.lead()),
						new SealedSafeguard(answer.question(), answer.clear(), answer.words())));
	}

	private SafeguardAnswer answer(Record row) {
		Value node = row.get("answer");
		String id = node.get("id").asString();
		String caseFile = row.get("caseFile").asString();
		String lead = row.get("lead").asString();
		SealedSafeguard sealed = this.seals.open(place(id, caseFile, lead),
				node.get(SealedPlace.PROPERTY).asByteArray(), SealedSafeguard.class);
		return new SafeguardAnswer(id, caseFile, lead, sealed.question(), sealed.clear(), sealed.words(),
				node.get("answeredBy").asString(), GraphInstant.read(node.get("answeredAt")));
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "SafeguardAnswer", id);
	}

}
