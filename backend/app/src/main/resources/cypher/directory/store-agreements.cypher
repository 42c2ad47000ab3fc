UNWIND $rows AS row
MATCH (from:Organization {id: row.from_organization_id})
MATCH (to:Organization {id: row.to_organization_id})
CREATE (from)-[:AGREES_WITH {id: row.id, kind: row.kind, trust: row.trust, validFrom: row.valid_from,
    validTo: row.valid_to, handoffMinutes: row.handoff_minutes, acceptPermille: row.accept_permille,
    source: row.source, reference: true}]->(to)
