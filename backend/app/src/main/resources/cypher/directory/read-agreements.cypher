// Agreements of merged organizations are those of whoever they were merged into; with itself nobody agrees.
MATCH (from:Organization)-[a:AGREES_WITH]->(to:Organization)
WITH a,
    coalesce(head([(from)-[:MERGED_INTO*1..]->(kept) WHERE NOT (kept)-[:MERGED_INTO]->() | kept.id]), from.id) AS giver,
    coalesce(head([(to)-[:MERGED_INTO*1..]->(kept) WHERE NOT (kept)-[:MERGED_INTO]->() | kept.id]), to.id) AS receiver
WHERE giver <> receiver
RETURN giver AS from, receiver AS to, a AS agreement
