MATCH (o:Organization)-[tie:TIED_TO]->(i:Institution)
RETURN o.id AS organization, i.code AS institution, tie.kind AS kind
