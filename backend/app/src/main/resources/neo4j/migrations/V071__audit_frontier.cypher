// The tree begins empty; the portal takes in what was recorded before it.
MATCH (h:AuditHead {id: 'head'}) SET h.treeSize = coalesce(h.treeSize, 0), h.frontier = coalesce(h.frontier, []);
