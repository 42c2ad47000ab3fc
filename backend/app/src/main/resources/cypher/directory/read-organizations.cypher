MATCH (o:Organization)
OPTIONAL MATCH (o)-[:SEATED_IN]->(c:County)
RETURN o AS organization, c.code AS county
