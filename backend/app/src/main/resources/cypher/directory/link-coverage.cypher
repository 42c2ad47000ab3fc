// No area at all means every county.
UNWIND $rows AS row
MATCH (p:ServiceAtLocation {id: row.id})
CALL (p) {
    OPTIONAL MATCH (p)-[:COVERS]->(old:ServiceArea)
    DETACH DELETE old
}
WITH p, row WHERE size(row.to) > 0
CREATE (p)-[:COVERS]->(a:ServiceArea {id: row.id + '.area'})
WITH a, row
UNWIND row.to AS to
MATCH (c:County {code: to})
CREATE (a)-[:COVERS]->(c)
