UNWIND $rows AS row
MERGE (p:ServiceAtLocation {id: row.id})
ON CREATE SET p.quarantined = false
SET p += row.properties, p.byHand = row.byHand, p.changedIn = $revision, p.changedAt = $at
