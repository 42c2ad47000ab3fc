UNWIND $ids AS id
MATCH (p:ServiceAtLocation {id: id})
RETURN id, coalesce(p.byHand, []) AS byHand,
    [(o:Organization)-[:OFFERS]->(:Service)-[:OFFERED_AT]->(p) | o.id] AS owners,
    p {.mode, .contacts, .workerGenders, .answerMinutes, .acceptPermille, .visibility, .source, .register, .registerKey,
        .assuredAt, .assuredBy, .assuredFor, .assuredHow, .assuredUntil, .scheduleSource,
        confidential: coalesce(p.confidential, false), accessible: coalesce(p.accessible, false),
        quarantined: coalesce(p.quarantined, false), retired: coalesce(p.retired, false),
        service: head([(s:Service)-[:OFFERED_AT]->(p) | s.id]),
        location: head([(p)-[:AT]->(l:Location) | l.id]),
        languages: [(p)-[:SPEAKS]->(l:Language) | l.code],
        coverage: [(p)-[:COVERS]->(:ServiceArea)-[:COVERS]->(c:County) | c.code],
        // One line a rule, as ScheduleEntry writes it.
        schedules: [(p)-[:OPEN_DURING]->(s:Schedule) |
            substring(reduce(days = '', day IN s.byday | days + ',' + day), 1) + '|' + s.opensAt + '|' + s.closesAt
            + '|' + coalesce(s.validFrom, '') + '|' + coalesce(s.validTo, '') + '|' + s.timezone + '|'
            + toString(s.closedOnPublicHolidays)]} AS fields
