package ke.njia.referrals;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Removes the referrals of a case that is erased, in that transaction: even that an
 * organization was asked is no longer known.
 */
@Component
class ErasedReferrals {

	private static final String REMOVE = """
			MATCH (r:Referral)-[:FOR]->(:CaseFile {id: $caseFile})
			OPTIONAL MATCH (used:IdempotencyKey {result: r.id})
			SET used.input = ''
			WITH DISTINCT r
			OPTIONAL MATCH (a:Acceptance)-[:OF]->(r)
			OPTIONAL MATCH (s:Suggestion)-[:MADE_IN]->(r)
			DETACH DELETE a, s, r
			""";

	private final Neo4jClient neo4j;

	ErasedReferrals(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	void remove(CaseErased event) {
		this.neo4j.query(REMOVE).bind(event.subjectId()).to("caseFile").run();
	}

}
