MATCH (o:Organization)-[:OFFERS]->(s:Service)-[:OF_TYPE]->(t:ServiceType)
RETURN s AS service, o.id AS organization, t.code AS serviceType
