UNWIND $ids AS id
MATCH (p:ServiceAtLocation {id: id})
OPTIONAL MATCH (p)-[:HAS_CAPACITY]->(c:Capacity)
RETURN id, coalesce(c.byHand, []) AS byHand,
    [(o:Organization)-[:OFFERS]->(:Service)-[:OFFERED_AT]->(p) | o.id] AS owners,
    {status: c.status, available: c.available, asOf: c.asOf, source: c.source} AS fields
