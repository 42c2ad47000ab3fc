UNWIND $rows AS row
MATCH (n:Organization {id: row.id})
CALL (n) {
    OPTIONAL MATCH (n)-[old:SEATED_IN]->()
    DELETE old
}
UNWIND row.to AS to
MATCH (c:County {code: to})
CREATE (n)-[:SEATED_IN]->(c)
