UNWIND $rows AS row
MERGE (s:Service {id: row.id})
SET s += row.properties, s.byHand = row.byHand, s.changedIn = $revision, s.changedAt = $at
WITH s
OPTIONAL MATCH (s)-[:OFFERED_AT]->(p:ServiceAtLocation)
SET p.changedIn = $revision, p.changedAt = $at
