// Each rule comes as one line: days, opens, closes, first and last day, zone, closed on public holidays.
UNWIND $rows AS row
MATCH (p:ServiceAtLocation {id: row.id})
CALL (p) {
    OPTIONAL MATCH (p)-[:OPEN_DURING]->(old:Schedule)
    DETACH DELETE old
}
UNWIND range(1, size(row.to)) AS number
WITH p, number, split(row.to[number - 1], '|') AS part
CREATE (p)-[:OPEN_DURING]->(:Schedule {id: p.id + '.' + number, freq: 'WEEKLY', byday: split(part[0], ','),
    opensAt: part[1], closesAt: part[2], validFrom: CASE part[3] WHEN '' THEN null ELSE part[3] END,
    validTo: CASE part[4] WHEN '' THEN null ELSE part[4] END,
    timezone: part[5], closedOnPublicHolidays: part[6] = 'true'})
