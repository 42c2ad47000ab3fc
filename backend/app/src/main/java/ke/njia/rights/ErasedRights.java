package ke.njia.rights;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes what was asked about a case that is erased.
 */
@Component
class ErasedRights {

	private static final String REMOVE = """
			MATCH (q:RightsRequest)-[:MADE_ABOUT]->(:CaseFile {id: $caseFile})
			OPTIONAL MATCH (used:IdempotencyKey {result: q.id})
			SET used.input = ''
			WITH DISTINCT q
			DETACH DELETE q
			""";

	private final Neo4jClient neo4j;

	ErasedRights(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
