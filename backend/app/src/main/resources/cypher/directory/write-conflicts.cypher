UNWIND $rows AS row
MATCH (o:Organization {id: row.ends.organization})
MATCH (i:Institution {code: row.ends.institution})
MERGE (o)-[t:TIED_TO {id: row.id}]->(i)
SET t += row.properties, t.byHand = row.byHand, t.changedIn = $revision
