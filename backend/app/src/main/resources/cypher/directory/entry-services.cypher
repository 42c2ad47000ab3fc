UNWIND $ids AS id
MATCH (s:Service {id: id})
RETURN id, coalesce(s.byHand, []) AS byHand, [(o:Organization)-[:OFFERS]->(s) | o.id] AS owners,
    s {.name, .contacts, .status, .minimumAge, .maximumAge, .populations, .excludes, .source, .register, .registerKey,
        retired: coalesce(s.retired, false),
        confidential: EXISTS { (s)-[:OFFERED_AT]->(:ServiceAtLocation {confidential: true}) },
        organization: head([(o:Organization)-[:OFFERS]->(s) | o.id]),
        serviceType: head([(s)-[:OF_TYPE]->(t:ServiceType) | t.code])} AS fields
