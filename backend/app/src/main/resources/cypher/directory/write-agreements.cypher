UNWIND $rows AS row
MATCH (from:Organization {id: row.ends.from})
MATCH (to:Organization {id: row.ends.to})
MERGE (from)-[a:AGREES_WITH {id: row.id}]->(to)
SET a += row.properties, a.byHand = row.byHand, a.changedIn = $revision
