UNWIND $rows AS row
MATCH (o:Organization {id: row.organization_id})
MATCH (i:Institution {code: row.institution})
CREATE (o)-[:TIED_TO {kind: row.kind, source: row.source, reference: true}]->(i)
