package ke.njia.incidents;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes the line of a person whose case is erased, in that transaction: the name and
 * the digest it is compared by.
 */
@Component
class ErasedPersons {

	private static final String REMOVE = """
			MATCH (p:GroupPerson)-[:LINE_OF]->(:CaseFile {id: $caseFile})
			DETACH DELETE p
			""";

	private final Neo4jClient neo4j;

	ErasedPersons(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
