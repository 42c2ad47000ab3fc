package ke.njia.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * One search of the directory: who serves people of a county with a kind of help in a
 * language. The same for both sides.
 *
 * @param county code of the county
 * @param serviceType code of the kind of help
 * @param language code of the language
 */
record Question(int county, String serviceType, String language) {

	/** As the portal is asked. */
	static final String DOCUMENT = """
			query Race($filter: DirectoryFilter) { organizations(first: 20, filter: $filter) { totalCount edges { node {
			  id name kind country county { code name }
			  services { id name status serviceType { code }
			    serviceAtLocations { id mode confidential coverage languages { code }
			      capacity { status available } } } } } } }""";

	/**
	 * As the database is asked by hand, starting at the narrowest end, for a coordinator.
	 */
	static final String CYPHER = """
			MATCH (:ServiceType {code: $serviceType})<-[:OF_TYPE]-(s:Service {status: 'ACTIVE'})-[:OFFERED_AT]->(p)
			WHERE NOT coalesce(s.retired, false) AND NOT coalesce(p.retired, false)
			  AND p.visibility IN ['PUBLIC', 'NETWORK', 'COORDINATORS']
			  AND EXISTS { (p)-[:SPEAKS]->(:Language {code: $language}) }
			  AND (EXISTS { (p)-[:COVERS]->(:ServiceArea)-[:COVERS]->(:County {code: $county}) }
			    OR NOT EXISTS { (p)-[:COVERS]->(:ServiceArea)-[:COVERS]->(:County) })
			MATCH (o:Organization)-[:OFFERS]->(s)
			WHERE NOT coalesce(o.retired, false) AND o.visibility IN ['PUBLIC', 'NETWORK', 'COORDINATORS']
			WITH DISTINCT o ORDER BY o.name, o.id
			WITH collect(o) AS found
			RETURN {totalCount: size(found), edges: COLLECT {
			  UNWIND found[0..20] AS o
			  RETURN {node: o {.id, .name, .kind, .country,
			    county: head([(o)-[:SEATED_IN]->(c) | c {.code, .name}]),
			    services: COLLECT {
			      MATCH (o)-[:OFFERS]->(s:Service)-[:OF_TYPE]->(t)
			      WHERE NOT coalesce(s.retired, false) AND s.status <> 'DEFUNCT' AND EXISTS {
			        MATCH (s)-[:OFFERED_AT]->(p) WHERE NOT coalesce(p.retired, false)
			          AND p.visibility IN ['PUBLIC', 'NETWORK', 'COORDINATORS'] }
			      WITH s, t ORDER BY s.name, s.id
			      RETURN s {.id, .name, .status, serviceType: t {.code},
			        serviceAtLocations: COLLECT {
			          MATCH (s)-[:OFFERED_AT]->(p)
			          WHERE NOT coalesce(p.retired, false) AND p.visibility IN ['PUBLIC', 'NETWORK', 'COORDINATORS']
			          WITH p ORDER BY p.id
			          RETURN p {.id, .mode, .confidential,
			            coverage: COLLECT { MATCH (p)-[:COVERS]->(:ServiceArea)-[:COVERS]->(c)
			              WITH DISTINCT c ORDER BY c.code RETURN c.code },
			            languages: COLLECT { MATCH (p)-[:SPEAKS]->(l) WITH l ORDER BY l.code RETURN l {.code} },
			            capacity: coalesce(head([(p)-[:HAS_CAPACITY]->(c) | c {.status, .available}]),
			              {status: 'UNKNOWN', available: null})} }} }}} }} AS organizations
			""";

	private static final List<String> TYPES = List.of("paralegal", "legal-representation", "psychosocial-counselling",
			"emergency-medical", "bail-bond", "injury-documentation");

	private static final List<String> LANGUAGES = List.of("swa", "eng", "som", "luo", "kik");

	/** Many different ones, always the same. */
	static List<Question> many(int count) {
		Random random = new Random(42);
		return IntStream.range(0, count)
			.mapToObj((at) -> new Question(1 + random.nextInt(47), TYPES.get(random.nextInt(TYPES.size())),
					LANGUAGES.get(random.nextInt(LANGUAGES.size()))))
			.toList();
	}

	Map<String, Object> parameters() {
		return Map.of("county", this.county, "serviceType", this.serviceType, "language", this.language);
	}

	/** The body sent to the portal. */
	String asGraphQl() {
		return JsonMapper.shared()
			.writeValueAsString(Map.of("query", DOCUMENT, "variables", Map.of("filter", parameters())));
	}

	/** The body sent to the bare server. */
	String asParameters() {
		return JsonMapper.shared().writeValueAsString(parameters());
	}

}
