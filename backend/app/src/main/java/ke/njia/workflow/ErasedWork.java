package ke.njia.workflow;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes what was decided and done in a case that is erased, in that transaction.
 */
@Component
class ErasedWork {

	private static final String REMOVE = """
			MATCH (w:CaseDecision|CaseTask|FundRequest|Escalation|CaseClosure|CaseFollowUp|CaseRisk)-[:FOR]->(:CaseFile {id: $caseFile})
			OPTIONAL MATCH (used:IdempotencyKey {result: w.id})
			SET used.input = ''
			WITH DISTINCT w
			DETACH DELETE w
			""";

	private final Neo4jClient neo4j;

	ErasedWork(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
