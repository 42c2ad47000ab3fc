// What a change touched is marked with its revision. A place changes with its parts, what an organization
// offers changes with it, and agreements and ties are told anew for the organizations at their ends.
MATCH (o:Organization) WHERE o.changedIn > $since
RETURN 'ORGANIZATION' AS kind, o.id AS id
UNION
MATCH (o:Organization)-[:OFFERS]->(s:Service) WHERE o.changedIn > $since
RETURN 'SERVICE' AS kind, s.id AS id
UNION
MATCH (s:Service) WHERE s.changedIn > $since
RETURN 'SERVICE' AS kind, s.id AS id
UNION
MATCH (o:Organization)-[:OFFERS]->(:Service)-[:OFFERED_AT]->(p:ServiceAtLocation) WHERE o.changedIn > $since
RETURN 'PLACE' AS kind, p.id AS id
UNION
MATCH (s:Service)-[:OFFERED_AT]->(p:ServiceAtLocation) WHERE s.changedIn > $since
RETURN 'PLACE' AS kind, p.id AS id
UNION
MATCH (p:ServiceAtLocation) WHERE p.changedIn > $since
RETURN 'PLACE' AS kind, p.id AS id
UNION
MATCH (p:ServiceAtLocation)-[:AT]->(l:Location) WHERE l.changedIn > $since
RETURN 'PLACE' AS kind, p.id AS id
UNION
MATCH (p:ServiceAtLocation)-[:HAS_CAPACITY]->(c:Capacity) WHERE c.changedIn > $since
RETURN 'PLACE' AS kind, p.id AS id
UNION
MATCH (p:ServiceAtLocation)-[:OPEN_DURING]->(s:Schedule) WHERE s.changedIn > $since
RETURN 'PLACE' AS kind, p.id AS id
UNION
MATCH (o:Organization)-[a:AGREES_WITH]-(:Organization) WHERE a.changedIn > $since
RETURN 'ORGANIZATION' AS kind, o.id AS id
UNION
MATCH (o:Organization)-[t:TIED_TO]->(:Institution) WHERE t.changedIn > $since
RETURN 'ORGANIZATION' AS kind, o.id AS id
