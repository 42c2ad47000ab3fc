UNWIND $rows AS row
MATCH (n:ServiceAtLocation {id: row.id})
CALL (n) {
    OPTIONAL MATCH (n)-[old:AT]->()
    DELETE old
}
UNWIND row.to AS to
MATCH (l:Location {id: to})
CREATE (n)-[:AT]->(l)
