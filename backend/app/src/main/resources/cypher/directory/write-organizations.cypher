// What hangs on an entry is marked with it: a reader of changes finds everything to read again.
UNWIND $rows AS row
MERGE (o:Organization {id: row.id})
SET o += row.properties, o.byHand = row.byHand, o.changedIn = $revision, o.changedAt = $at
WITH o
OPTIONAL MATCH (o)-[:OFFERS]->(s:Service)
SET s.changedIn = $revision, s.changedAt = $at
WITH s
OPTIONAL MATCH (s)-[:OFFERED_AT]->(p:ServiceAtLocation)
SET p.changedIn = $revision, p.changedAt = $at
