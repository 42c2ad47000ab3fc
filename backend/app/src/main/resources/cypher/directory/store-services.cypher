UNWIND $rows AS row
MATCH (o:Organization {id: row.organization_id})
MATCH (t:ServiceType {code: row.service_type})
MERGE (s:Service {id: row.id})
SET s.name = row.name, s.status = row.status, s.minimumAge = row.minimum_age, s.maximumAge = row.maximum_age,
    s.populations = row.populations, s.excludes = row.excludes, s.source = row.source, s.loadedFrom = $digest
MERGE (o)-[offers:OFFERS]->(s)
SET offers.reference = true
MERGE (s)-[type:OF_TYPE]->(t)
SET type.reference = true
