// Rows of the reference files name their register like those of any other.
MATCH (n:Organization|Service|Location|ServiceAtLocation WHERE n.loadedFrom IS NOT NULL)
SET n.register = 'reference', n.registerKey = n.id
REMOVE n.loadedFrom;
MATCH (:Organization)-[a:AGREES_WITH WHERE a.reference]->(:Organization)
SET a.register = 'reference', a.registerKey = a.id
REMOVE a.reference;
MATCH (o:Organization)-[t:TIED_TO]->(i:Institution)
SET t.id = o.id + '.' + i.code + '.' + replace(toLower(t.kind), '_', '-'), t.register = 'reference'
REMOVE t.reference;
