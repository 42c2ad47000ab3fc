UNWIND $rows AS row
MATCH (p:ServiceAtLocation {id: row.service_at_location_id})
CREATE (s:Schedule {id: row.id, freq: row.freq, byday: row.byday, opensAt: row.opens_at, closesAt: row.closes_at,
    validFrom: row.valid_from, validTo: row.valid_to, timezone: row.timezone,
    closedOnPublicHolidays: row.closed_on_public_holidays, source: row.source, reference: true})
CREATE (p)-[:OPEN_DURING {reference: true}]->(s)
