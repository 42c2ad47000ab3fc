UNWIND $ids AS id
MATCH (from:Organization)-[a:AGREES_WITH {id: id}]->(to:Organization)
RETURN id, coalesce(a.byHand, []) AS byHand, [from.id, to.id] AS owners,
    a {.kind, .trust, .validFrom, .validTo, .handoffMinutes, .acceptPermille, .source, .register, .registerKey,
        from: from.id, to: to.id} AS fields
