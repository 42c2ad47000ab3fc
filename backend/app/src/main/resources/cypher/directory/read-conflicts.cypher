MATCH (o:Organization)-[tie:TIED_TO]->(i:Institution)
WHERE tie.endedAt IS NULL
RETURN o.id AS organization, i.code AS institution, tie.kind AS kind
