MATCH (s:Service)-[:OFFERED_AT]->(p:ServiceAtLocation)
OPTIONAL MATCH (p)-[:AT]->(l:Location)-[:IN_COUNTY]->(c:County)
OPTIONAL MATCH (p)-[:HAS_CAPACITY]->(capacity:Capacity)
RETURN p {.*, retired: coalesce(p.retired, false) OR EXISTS { (p)-[:MERGED_INTO]->() }} AS place, s.id AS service, l AS location, c.code AS county, capacity,
    [(p)-[:SPEAKS]->(language) | language.code] AS languages,
    [(p)-[:COVERS]->(:ServiceArea)-[:COVERS]->(covered) | covered.code] AS counties,
    [(p)-[:OPEN_DURING]->(schedule) | schedule] AS schedules
