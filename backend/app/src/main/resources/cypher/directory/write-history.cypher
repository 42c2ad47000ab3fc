UNWIND $rows AS row
CREATE (c:FieldChange)
SET c = row.change
WITH c, row
UNWIND row.owners AS owner
MATCH (o:Organization {id: owner})
CREATE (o)-[:CHANGED]->(c)
