UNWIND $rows AS row
MATCH (p:ServiceAtLocation {id: row.id})
MERGE (c:Capacity {id: row.id})
MERGE (p)-[:HAS_CAPACITY]->(c)
SET c += row.properties, c.byHand = row.byHand, p.changedIn = $revision
