MATCH (r:NetworkRevision {id: 'network'})
RETURN r.revision AS revision
