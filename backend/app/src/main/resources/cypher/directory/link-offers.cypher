UNWIND $rows AS row
MATCH (n:ServiceAtLocation {id: row.id})
CALL (n) {
    OPTIONAL MATCH ()-[old:OFFERED_AT]->(n)
    DELETE old
}
UNWIND row.to AS to
MATCH (s:Service {id: to})
CREATE (s)-[:OFFERED_AT]->(n)
