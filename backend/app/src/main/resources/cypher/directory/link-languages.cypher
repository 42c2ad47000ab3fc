UNWIND $rows AS row
MATCH (n:ServiceAtLocation {id: row.id})
CALL (n) {
    OPTIONAL MATCH (n)-[old:SPEAKS]->()
    DELETE old
}
UNWIND row.to AS to
MATCH (l:Language {code: to})
CREATE (n)-[:SPEAKS]->(l)
