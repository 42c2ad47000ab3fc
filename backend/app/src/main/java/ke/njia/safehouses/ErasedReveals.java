package ke.njia.safehouses;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes what was asked for a case that is erased, in that transaction. That a way was
 * shown, and to whom, the house goes on knowing; for which case nobody does.
 */
@Component
class ErasedReveals {

	private static final String REMOVE = """
			MATCH (v:Reveal)-[:FOR]->(:CaseFile {id: $caseFile})
			OPTIONAL MATCH (s:WayShown)-[:UNDER]->(v)
			OPTIONAL MATCH (used:IdempotencyKey) WHERE used.result IN [v.id, s.id]
			SET used.input = ''
			WITH DISTINCT v
			DETACH DELETE v
			""";

	private final Neo4jClient neo4j;

	ErasedReveals(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Before the referrals go: it is by them that nothing else is found. */
	@EventListener
	@Order(0)
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
