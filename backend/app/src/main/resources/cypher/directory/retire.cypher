MATCH (n:Organization|Service|ServiceAtLocation WHERE n.loadedFrom IS NOT NULL)
SET n.retired = n.loadedFrom <> $digest
