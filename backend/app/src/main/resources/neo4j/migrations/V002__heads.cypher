// Where the audit record and the outbox are counted from.
MERGE (h:AuditHead {id: 'head'}) ON CREATE SET h.size = 0;
MERGE (h:OutboxHead {id: 'head'}) ON CREATE SET h.position = 0;
