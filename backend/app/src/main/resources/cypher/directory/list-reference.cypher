MATCH (o:Organization {register: 'reference'})
WHERE NOT coalesce(o.retired, false)
RETURN 'ORGANIZATION' AS type, o.id AS id
UNION ALL
MATCH (l:Location {register: 'reference'})
WHERE NOT coalesce(l.retired, false)
RETURN 'LOCATION' AS type, l.id AS id
UNION ALL
MATCH (s:Service {register: 'reference'})
WHERE NOT coalesce(s.retired, false)
RETURN 'SERVICE' AS type, s.id AS id
UNION ALL
MATCH (p:ServiceAtLocation {register: 'reference'})
WHERE NOT coalesce(p.retired, false)
RETURN 'SERVICE_AT_LOCATION' AS type, p.id AS id
UNION ALL
MATCH (:Organization)-[a:AGREES_WITH {register: 'reference'}]->(:Organization)
WHERE coalesce(a.validTo > datetime(), true)
RETURN 'AGREEMENT' AS type, a.id AS id
UNION ALL
MATCH (:Organization)-[t:TIED_TO {register: 'reference'}]->(:Institution)
WHERE t.endedAt IS NULL
RETURN 'CONFLICT' AS type, t.id AS id
