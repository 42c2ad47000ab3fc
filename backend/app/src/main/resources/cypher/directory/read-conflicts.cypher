// A tie counts for everybody that is one with whoever is tied: for safety in every direction.
MATCH (o:Organization)-[tie:TIED_TO]->(i:Institution)
WHERE tie.endedAt IS NULL
OPTIONAL MATCH (o)-[:MERGED_INTO*1..]-(one:Organization)
WITH o, tie, i, collect(DISTINCT one.id) AS joined
UNWIND [o.id] + joined AS organization
RETURN DISTINCT organization, i.code AS institution, tie.kind AS kind
