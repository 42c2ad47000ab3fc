package ke.njia.safeguards;

import java.util.List;
import java.util.Map;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;

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

	private final SealedRows rows;

	SafeguardAnswers(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** What was answered in a case, the newest first. */
	List<SafeguardAnswer> listFor(String caseFile) {
		return this.rows.list(LIST, Map.of("caseFile", caseFile), SafeguardAnswers::answer);
	}

	/** Puts answers of one case down; the caller holds it. */
	void add(String caseFile, List<SafeguardAnswer> answers) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", caseFile, "answers", answers.stream().map(this::properties).toList()))
			.run();
	}

	private Map<String, Object> properties(SafeguardAnswer answer) {
		return Map.of("id", answer.id(), "answeredBy", answer.answeredBy(), "answeredAt",
				GraphInstant.stored(answer.answeredAt()), SealedPlace.PROPERTY,
				this.rows.seal(place(answer.id(), answer.caseFileId(), answer.lead()),
						new SealedSafeguard(answer.question(), answer.clear(), answer.words())));
	}

	private static SafeguardAnswer answer(SealedRow row) {
		SealedNode node = row.node("answer", "SafeguardAnswer");
		SealedSafeguard sealed = node.open(SealedSafeguard.class);
		return new SafeguardAnswer(node.id(), row.caseFile(), row.lead(), sealed.question(), sealed.clear(),
				sealed.words(), node.get("answeredBy").asString(), GraphInstant.read(node.get("answeredAt")));
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "SafeguardAnswer", id);
	}

}
