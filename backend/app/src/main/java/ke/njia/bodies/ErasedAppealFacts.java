package ke.njia.bodies;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes what was stated in a case that is erased, in that transaction.
 */
@Component
class ErasedAppealFacts {

	private static final String REMOVE = """
			MATCH (a:AppealFacts)-[:FOR]->(:CaseFile {id: $caseFile})
			DETACH DELETE a
			""";

	private final Neo4jClient neo4j;

	ErasedAppealFacts(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
