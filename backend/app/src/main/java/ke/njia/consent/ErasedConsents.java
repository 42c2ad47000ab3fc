package ke.njia.consent;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes what was agreed and told of a case that is erased, in that transaction.
 */
@Component
class ErasedConsents {

	private static final String REMOVE = """
			MATCH (k:Consent|BreakGlass|Telling|Transfer|SafeContact)-[:GIVEN_FOR|FOR|OF]->(:CaseFile {id: $caseFile})
			OPTIONAL MATCH (used:IdempotencyKey {result: k.id})
			SET used.input = ''
			WITH DISTINCT k
			DETACH DELETE k
			""";

	private final Neo4jClient neo4j;

	ErasedConsents(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
