MATCH (from:Organization)-[a:AGREES_WITH]->(to:Organization)
RETURN from.id AS from, to.id AS to, a AS agreement
