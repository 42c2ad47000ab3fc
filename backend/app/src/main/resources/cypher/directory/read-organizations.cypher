// Whoever was merged into another is kept for what refers to it, and is listed no more.
MATCH (o:Organization)
OPTIONAL MATCH (o)-[:SEATED_IN]->(c:County)
RETURN o {.*, retired: coalesce(o.retired, false) OR EXISTS { (o)-[:MERGED_INTO]->() }} AS organization, c.code AS county
