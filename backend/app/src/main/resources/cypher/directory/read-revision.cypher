MATCH (r:NetworkRevision {id: 'network'})
RETURN coalesce(r.revision, 0) AS revision
