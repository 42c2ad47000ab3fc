UNWIND $rows AS row
MERGE (l:Location {id: row.id})
SET l += row.properties, l.byHand = row.byHand, l.changedIn = $revision, l.changedAt = $at
WITH l
OPTIONAL MATCH (p:ServiceAtLocation)-[:AT]->(l)
SET p.changedIn = $revision, p.changedAt = $at
