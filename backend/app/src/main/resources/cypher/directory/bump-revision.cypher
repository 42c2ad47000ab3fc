MERGE (r:NetworkRevision {id: 'network'})
SET r.revision = coalesce(r.revision, 0) + 1
