CALL () {
    UNWIND $organizations AS id
    MATCH (o:Organization {id: id})
    RETURN 'organization' AS target, id, false AS precise
    UNION ALL
    UNWIND $services AS id
    MATCH (s:Service {id: id})
    RETURN 'service' AS target, id, s.contacts IS NOT NULL AS precise
    UNION ALL
    UNWIND $locations AS id
    MATCH (l:Location {id: id})
    RETURN 'location' AS target, id,
        l.latitude IS NOT NULL OR l.address IS NOT NULL OR l.city IS NOT NULL OR l.postalCode IS NOT NULL
            OR l.contacts IS NOT NULL AS precise
}
RETURN target, id, precise
