UNWIND $ids AS id
MATCH (l:Location {id: id})
RETURN id, coalesce(l.byHand, []) AS byHand,
    [(o:Organization)-[:OFFERS]->(:Service)-[:OFFERED_AT]->(:ServiceAtLocation)-[:AT]->(l) | o.id] AS owners,
    l {.name, .address, .city, .postalCode, .contacts, .latitude, .longitude, .source, .register, .registerKey, retired: coalesce(l.retired, false),
        county: head([(l)-[:IN_COUNTY]->(c:County) | c.code]),
        confidential: EXISTS { (:ServiceAtLocation {confidential: true})-[:AT]->(l) }} AS fields
