// Open cases from before rules raised anything: each is looked at when the portal opens.
MATCH (c:CaseFile {status: 'OPEN'})
MERGE (d:DueWork {id: 'case-escalation ' + c.id})
ON CREATE SET d.kind = 'case-escalation', d.subject = c.id, d.step = 'LOOK', d.dueAt = c.openedAt, d.failures = 0;
