// The lock every change of the network takes first.
MERGE (r:NetworkRevision {id: 'network'})
SET r.heldAt = datetime()
RETURN coalesce(r.revision, 0) AS revision
