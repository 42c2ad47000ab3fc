UNWIND $ids AS id
MATCH (s:Service {id: id})
RETURN id, coalesce(s.byHand, []) AS byHand, [(o:Organization)-[:OFFERS]->(s) | o.id] AS owners,
    s {.name, .status, .minimumAge, .maximumAge, .populations, .excludes, .source, .register, .registerKey,
        retired: coalesce(s.retired, false), organization: head([(o:Organization)-[:OFFERS]->(s) | o.id]),
        serviceType: head([(s)-[:OF_TYPE]->(t:ServiceType) | t.code])} AS fields
