MATCH (r:NetworkRevision {id: 'network'})
RETURN coalesce(r.revision, 0) AS revision, coalesce(r.wholeIn, 0) AS wholeIn
