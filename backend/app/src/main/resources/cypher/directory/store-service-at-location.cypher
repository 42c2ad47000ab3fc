UNWIND $rows AS row
MATCH (s:Service {id: row.service_id})
MERGE (p:ServiceAtLocation {id: row.id})
SET p.mode = row.mode, p.confidential = row.confidential, p.workerGenders = row.worker_genders,
    p.accessible = row.accessible, p.answerMinutes = row.answer_minutes, p.acceptPermille = row.accept_permille,
    p.assuredAt = coalesce(row.assured_date, $now - duration(row.assured_ago)), p.quarantined = row.quarantined, p.visibility = row.visibility,
    p.source = row.source, p.loadedFrom = $digest
MERGE (s)-[offered:OFFERED_AT]->(p)
SET offered.reference = true
WITH p, row
MATCH (l:Location {id: row.location_id})
MERGE (p)-[at:AT]->(l)
SET at.reference = true
