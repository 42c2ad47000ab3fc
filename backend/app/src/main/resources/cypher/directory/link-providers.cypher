UNWIND $rows AS row
MATCH (n:Service {id: row.id})
CALL (n) {
    OPTIONAL MATCH ()-[old:OFFERS]->(n)
    DELETE old
}
UNWIND row.to AS to
MATCH (o:Organization {id: to})
CREATE (o)-[:OFFERS]->(n)
