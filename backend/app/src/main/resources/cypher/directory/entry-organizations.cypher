UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN id, coalesce(o.byHand, []) AS byHand, [o.id] AS owners,
    o {.name, .contacts, .kind, .country, .building, .visibility, .source, .register, .registerKey,
        retired: coalesce(o.retired, false), county: head([(o)-[:SEATED_IN]->(c:County) | c.code])} AS fields
