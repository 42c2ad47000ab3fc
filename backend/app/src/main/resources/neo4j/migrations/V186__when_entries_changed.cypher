// Every change of an entry says when from now on; what was stored before counts as changed now.
MATCH (n:Service|ServiceAtLocation) WHERE n.changedAt IS NULL
SET n.changedAt = datetime();
