// What a partner said after the file was written stays.
UNWIND $rows AS row
MATCH (p:ServiceAtLocation {id: row.service_at_location_id})
MERGE (c:Capacity {id: row.service_at_location_id})
MERGE (p)-[:HAS_CAPACITY]->(c)
WITH c, row, coalesce(row.updated, $now - duration(row.updated_ago)) AS updated
WHERE c.asOf IS NULL OR c.toldBy = 'reference' OR c.asOf < row.updated
SET c.status = row.status, c.available = row.available, c.asOf = updated, c.source = row.source,
    c.toldBy = 'reference'
