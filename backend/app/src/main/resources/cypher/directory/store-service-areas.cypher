UNWIND $rows AS row
MATCH (p:ServiceAtLocation {id: row.service_at_location_id})
CREATE (a:ServiceArea {id: row.id, extentType: row.extent_type, source: row.source, reference: true})
CREATE (p)-[:COVERS {reference: true}]->(a)
WITH a, row
UNWIND row.extent AS code
MATCH (c:County {code: code})
CREATE (a)-[:COVERS]->(c)
