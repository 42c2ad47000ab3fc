UNWIND $rows AS row
MATCH (p:ServiceAtLocation {id: row.service_at_location_id})
MATCH (l:Language {code: row.code})
MERGE (p)-[speaks:SPEAKS]->(l)
SET speaks.reference = true, speaks.source = row.source
