// The lock that every change of the network takes, without a change.
MATCH (r:NetworkRevision {id: 'network'})
SET r.lockedAt = datetime()
RETURN r.revision AS revision
