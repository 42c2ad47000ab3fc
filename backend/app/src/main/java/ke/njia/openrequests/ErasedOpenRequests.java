package ke.njia.openrequests;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes the open requests of a case that is erased, with who claimed them, in that
 * transaction.
 */
@Component
class ErasedOpenRequests {

	private static final String REMOVE = """
			MATCH (q:OpenRequest)-[:FOR]->(:CaseFile {id: $caseFile})
			OPTIONAL MATCH (used:IdempotencyKey {result: q.id})
			SET used.input = ''
			WITH DISTINCT q
			OPTIONAL MATCH (k:OpenRequestClaim)-[:OF]->(q)
			DETACH DELETE k, q
			""";

	private final Neo4jClient neo4j;

	ErasedOpenRequests(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
