// Who opened a case was in the audit record alone; nobody may decide about their own.
MATCH (c:CaseFile) WHERE c.openedBy IS NULL AND c.status <> 'ERASED'
MATCH (l:AuditLeaf {subject: c.id, action: 'case-opened'}) WHERE l.at IS NOT NULL
SET c.openedBy = l.actor;
// Cases that wait for a decision from before their duty leads were told: the clock looks at each when the portal opens.
MATCH (c:CaseFile {status: 'OPEN'}) WHERE c.decidedAt IS NULL
MERGE (d:DueWork {id: 'case-decision ' + c.id})
ON CREATE SET d.kind = 'case-decision', d.subject = c.id, d.step = 'LOOK', d.dueAt = c.openedAt, d.failures = 0;
