UNWIND $ids AS id
MATCH (o:Organization)-[t:TIED_TO {id: id}]->(i:Institution)
RETURN id, coalesce(t.byHand, []) AS byHand, [o.id] AS owners,
    t {.kind, .evidence, .toldAt, .endedAt, .source, .register, organization: o.id, institution: i.code} AS fields
