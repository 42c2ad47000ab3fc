UNWIND $rows AS row
MATCH (c:County {code: row.county})
MERGE (l:Location {id: row.id})
SET l.name = row.name, l.latitude = row.latitude, l.longitude = row.longitude, l.source = row.source,
    l.loadedFrom = $digest
MERGE (l)-[within:IN_COUNTY]->(c)
SET within.reference = true
