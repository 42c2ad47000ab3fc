UNWIND $rows AS row
MATCH (n:Service {id: row.id})
CALL (n) {
    OPTIONAL MATCH (n)-[old:OF_TYPE]->()
    DELETE old
}
UNWIND row.to AS to
MATCH (t:ServiceType {code: to})
CREATE (n)-[:OF_TYPE]->(t)
