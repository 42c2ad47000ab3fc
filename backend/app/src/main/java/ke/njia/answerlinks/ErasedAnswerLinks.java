package ke.njia.answerlinks;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes the links of a case that is erased, in that transaction; before its referrals,
 * by which they are found.
 */
@Component
class ErasedAnswerLinks {

	private static final String REMOVE = """
			MATCH (l:AnswerLink)-[:ANSWERS]->(:Referral)-[:FOR]->(:CaseFile {id: $caseFile})
			OPTIONAL MATCH (used:IdempotencyKey {result: l.id})
			SET used.input = ''
			WITH DISTINCT l
			DETACH DELETE l
			""";

	private final Neo4jClient neo4j;

	ErasedAnswerLinks(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
