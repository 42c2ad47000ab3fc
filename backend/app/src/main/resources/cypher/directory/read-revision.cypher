MATCH (r:NetworkRevision {id: 'network'})
RETURN r.revision AS revision, coalesce(r.wholeIn, 0) AS wholeIn
