package ke.njia.referrals;

/**
 * The statements on referrals: constant and parameterised.
 */
final class ReferralCypher {

	private static final String RETURN = """
			MATCH (r)-[:FOR]->(c:CaseFile)
			WHERE c.status <> 'ERASED'
			CALL (r) {
			  MATCH (r)-[:ASKS_FOR]->(n:Need)
			  WITH n ORDER BY n.position
			  RETURN collect(n.id) AS needs
			}
			CALL (r) {
			  OPTIONAL MATCH (r)-[:ASKS_FOR]->(:Need)-[:CAME_FROM]->(s:Suggestion)-[:MADE_IN]->(o:Referral)
			  WHERE o <> r AND r.draftedAt >= s.answeredAt
			  WITH s, o ORDER BY s.at DESC
			  RETURN head(collect(o.id)) AS cameFrom, max(s.at) AS suggestedAt
			}
			RETURN r AS referral, c.id AS caseFile, needs, cameFrom, suggestedAt
			""";

	static final String FIND = """
			MATCH (r:Referral {id: $id})
			""" + RETURN;

	static final String LOCK = """
			MATCH (r:Referral {id: $id})
			SET r.lockedAt = datetime()
			""";

	static final String LIST_FOR_CASES = """
			UNWIND $caseFiles AS id
			MATCH (r:Referral)-[:FOR]->(:CaseFile {id: id})
			""" + RETURN + """
			ORDER BY referral.draftedAt DESC, referral.id
			""";

	static final String LIST_RECEIVED = """
			MATCH (r:Referral)-[:ADDRESSED_TO]->(:Organization {id: $organization})
			WHERE r.sentAt IS NOT NULL
			WITH r, r.status IN ['REQUESTED', 'RECEIVED'] AS open
			ORDER BY open DESC, CASE WHEN open THEN r.answerBy END, r.sentAt DESC, r.id
			LIMIT $limit
			""" + RETURN + """
			ORDER BY referral.status IN ['REQUESTED', 'RECEIVED'] DESC,
			         CASE WHEN referral.status IN ['REQUESTED', 'RECEIVED'] THEN referral.answerBy END,
			         referral.sentAt DESC, referral.id
			""";

	static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			MATCH (o:Organization {id: $receiver})
			CREATE (r:Referral)-[:FOR]->(c)
			CREATE (r)-[:ADDRESSED_TO]->(o)
			SET r = $referral, r.holds = $holds
			WITH r, c
			UNWIND $needs AS need
			MATCH (c)-[:ASKS_FOR]->(n:Need {id: need})
			CREATE (r)-[:ASKS_FOR]->(n)
			""";

	static final String CHANGE = """
			MATCH (r:Referral {id: $id})
			SET r += $state
			""";

	static final String MARK_ACCEPTED = """
			MATCH (r:Referral {id: $id})
			CREATE (:Acceptance {referral: r.id})-[:OF]->(r)
			""";

	private ReferralCypher() {
	}

}
