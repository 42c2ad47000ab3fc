MATCH (:Organization|Service|ServiceAtLocation|Location)-[edge WHERE edge.reference]->()
DELETE edge
