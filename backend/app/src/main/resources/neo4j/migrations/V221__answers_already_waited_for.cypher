// Referrals that were sent before partners were reminded: the ladder of each begins at its first rung when the portal opens.
MATCH (r:Referral) WHERE r.status IN ['REQUESTED', 'RECEIVED'] AND r.answerBy IS NOT NULL
MERGE (d:DueWork {id: 'referral-answer ' + r.id})
ON CREATE SET d.kind = 'referral-answer', d.subject = r.id, d.step = 'REMINDED', d.dueAt = r.sentAt, d.failures = 0;
