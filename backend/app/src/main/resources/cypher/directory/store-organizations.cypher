UNWIND $rows AS row
MERGE (o:Organization {id: row.id})
SET o.name = row.name, o.kind = row.kind, o.country = row.country, o.building = row.building,
    o.visibility = row.visibility, o.source = row.source, o.loadedFrom = $digest
WITH o, row
MATCH (c:County {code: row.county})
MERGE (o)-[seat:SEATED_IN]->(c)
SET seat.reference = true
