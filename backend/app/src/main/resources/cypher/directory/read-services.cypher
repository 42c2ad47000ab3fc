// What a merged organization offers is offered by whoever it was merged into.
MATCH (o:Organization)-[:OFFERS]->(s:Service)-[:OF_TYPE]->(t:ServiceType)
RETURN s AS service, t.code AS serviceType,
    coalesce(head([(o)-[:MERGED_INTO*1..]->(kept) WHERE NOT (kept)-[:MERGED_INTO]->() | kept.id]), o.id) AS organization
