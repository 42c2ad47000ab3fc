UNWIND $rows AS row
MATCH (n:Location {id: row.id})
CALL (n) {
    OPTIONAL MATCH (n)-[old:IN_COUNTY]->()
    DELETE old
}
UNWIND row.to AS to
MATCH (c:County {code: to})
CREATE (n)-[:IN_COUNTY]->(c)
