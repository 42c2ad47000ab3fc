package ke.njia.evidence;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes the files of a case that is erased: from the record in that transaction, with
 * their keys after it.
 */
@Component
class ErasedEvidence {

	private static final String OF_CASE = """
			MATCH (file:EvidenceItem|CleanCopy)-[:FOR]->(:CaseFile {id: $caseFile}) RETURN file.id
			""";

	private static final String REMOVE = """
			MATCH (part:EvidenceItem|CleanCopy|CustodyStep)-[:FOR]->(:CaseFile {id: $caseFile})
			DETACH DELETE part
			""";

	private final Neo4jClient neo4j;

	private final LeftOverFiles leftOver;

	ErasedEvidence(Neo4jClient neo4j, LeftOverFiles leftOver) {
		this.neo4j = neo4j;
		this.leftOver = leftOver;
	}

	@EventListener
	void remove(CaseErased event) {
		this.neo4j.query(OF_CASE)
			.bind(event.subjectId())
			.to("caseFile")
			.fetchAs(String.class)
			.all()
			.forEach(this.leftOver::destroyAfterCommit);
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
