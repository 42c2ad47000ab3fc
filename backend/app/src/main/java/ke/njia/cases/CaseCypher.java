package ke.njia.cases;

/**
 * The statements on cases: constant, parameterised, scoped by the organization that asks.
 */
final class CaseCypher {

	private static final String WITH_PARTS = """
			CALL (c) {
			  MATCH (c)-[:ASKS_FOR]->(n:Need)
			  WITH n ORDER BY n.position
			  RETURN collect({id: n.id, sealed: n.sealed}) AS needs
			}
			CALL (c) {
			  MATCH (c)-[:ANSWERED]->(t:Threshold)
			  WITH t ORDER BY t.recordedAt DESC
			  WITH t.code AS code, head(collect(t)) AS latest
			  RETURN collect({id: latest.id, code: code, sealed: latest.sealed,
			                  recordedAt: latest.recordedAt}) AS thresholds
			}
			CALL (c) {
			  MATCH (c)-[:CLOCK_ENDED]->(e:ClockEnding)
			  RETURN collect({id: e.id, sealed: e.sealed, recordedAt: e.recordedAt}) AS endings
			}
			RETURN c AS caseFile, o.id AS lead, needs, thresholds, endings
			""";

	/** Begins at each case: from the organization it would look through all it holds. */
	static final String FIND = """
			UNWIND $ids AS id
			MATCH (c:CaseFile {id: id})-[:HELD_BY]->(o:Organization {id: $organization})
			WHERE c.status <> 'ERASED'
			""" + WITH_PARTS;

	static final String LOCK = """
			MATCH (c:CaseFile {id: $id})-[:HELD_BY]->(:Organization {id: $organization})
			WHERE c.status <> 'ERASED'
			SET c.lockedAt = datetime()
			""";

	static final String LIST = """
			MATCH (o:Organization {id: $organization})<-[:HELD_BY]-(c:CaseFile {status: $status})
			WITH c, o ORDER BY coalesce(c.closedAt, c.openedAt) DESC, c.id LIMIT $limit
			""" + WITH_PARTS;

	static final String LIST_OPENED_SINCE = """
			MATCH (o:Organization {id: $organization})<-[:HELD_BY]-(c:CaseFile)
			WHERE c.openedAt >= $since AND c.status <> 'ERASED'
			WITH c, o ORDER BY c.openedAt DESC, c.id LIMIT $limit
			""" + WITH_PARTS;

	/** Page by page, so that none is missed however many there are. */
	static final String PAGE_OF_OPEN = """
			MATCH (c:CaseFile {status: 'OPEN'})-[:HELD_BY]->(o:Organization)
			WHERE c.id > $after
			WITH c, o ORDER BY c.id LIMIT $limit
			""" + WITH_PARTS;

	/** An organization's own: a number for all would tell each how many others open. */
	static final String NEXT_REFERENCE = """
			MERGE (k:CaseCounter {id: $organization})
			ON CREATE SET k.last = 2400
			SET k.last = k.last + 1
			RETURN k.last AS number
			""";

	static final String ADD = """
			MATCH (o:Organization {id: $lead})
			CREATE (c:CaseFile)-[:HELD_BY]->(o)
			SET c = $caseFile
			FOREACH (need IN $needs | CREATE (c)-[:ASKS_FOR]->(n:Need) SET n = need)
			FOREACH (threshold IN $thresholds | CREATE (c)-[:ANSWERED]->(t:Threshold) SET t = threshold)
			RETURN c.id AS id
			""";

	static final String ADD_THRESHOLD = """
			MATCH (c:CaseFile {id: $id})
			SET c.urgency = $urgency
			CREATE (c)-[:ANSWERED]->(t:Threshold)
			SET t = $threshold
			""";

	static final String OPENED_BY = """
			MATCH (c:CaseFile {id: $id})
			WHERE c.openedBy IS NOT NULL
			RETURN c.openedBy
			""";

	static final String DECIDE = """
			MATCH (c:CaseFile {id: $id})
			SET c.decidedAt = coalesce(c.decidedAt, $at)
			""";

	static final String CLOSE = """
			MATCH (c:CaseFile {id: $id})
			SET c.status = 'CLOSED', c.closedAt = $at
			""";

	static final String REOPEN = """
			MATCH (c:CaseFile {id: $id})
			SET c.status = 'OPEN'
			REMOVE c.closedAt
			""";

	static final String BEGIN_ANEW = """
			MATCH (c:CaseFile {id: $id})
			SET c.reopenedAt = $at
			REMOVE c.decidedAt
			""";

	private CaseCypher() {
	}

}
