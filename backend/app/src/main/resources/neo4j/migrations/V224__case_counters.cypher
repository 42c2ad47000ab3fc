// Whoever holds cases goes on where everybody was; the others begin at the beginning.
MATCH (k:CaseCounter {id: 'cases'})
WITH k, k.last AS last
CALL (last) {
  MATCH (o:Organization) WHERE EXISTS { (:CaseFile)-[:HELD_BY]->(o) }
  MERGE (own:CaseCounter {id: o.id}) ON CREATE SET own.last = last
}
DELETE k;
