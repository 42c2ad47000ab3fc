package ke.njia.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.neo4j.driver.Driver;

/**
 * Invented partners beside those of the reference network, each saying so in its name,
 * until there are as many services as asked for: three to an organization, each at one
 * place that serves four or five counties in three languages.
 */
final class ExampleNetwork {

	private static final List<String> TYPES = List.of("paralegal", "legal-representation", "legal-advice", "bail-bond",
			"emergency-medical", "psychosocial-counselling", "injury-documentation", "food-and-shelter", "transport",
			"hotline", "family-tracing", "emergency-grant");

	private static final List<String> LANGUAGES = List.of("swa", "eng", "som", "luo", "kik", "kam", "luy");

	private static final int SERVICES = 3;

	private static final int BATCH = 1_000;

	private static final String STORE = """
			UNWIND $rows AS row
			MATCH (county:County {code: row.county})
			CREATE (o:Organization {id: row.id, name: row.name, kind: 'ngo', country: 'KE', visibility: 'NETWORK',
			  source: '(example)', register: 'bench'})
			CREATE (o)-[:SEATED_IN]->(county)
			WITH o, row UNWIND row.services AS service
			MATCH (t:ServiceType {code: service.type})
			CREATE (o)-[:OFFERS]->(s:Service {id: service.id, name: service.name, status: 'ACTIVE', source: '(example)'})
			CREATE (s)-[:OF_TYPE]->(t)
			CREATE (s)-[:OFFERED_AT]->(p:ServiceAtLocation {id: service.id, mode: 'ON_SITE', confidential: false,
			  accessible: true, answerMinutes: 60, acceptPermille: 800, quarantined: false, visibility: 'NETWORK',
			  source: '(example)'})
			CREATE (p)-[:COVERS]->(a:ServiceArea {id: service.id})
			CREATE (p)-[:OPEN_DURING]->(:Schedule {id: service.id, freq: 'WEEKLY', byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
			  opensAt: '08:00', closesAt: '17:00', timezone: 'Africa/Nairobi', closedOnPublicHolidays: true})
			CREATE (p)-[:HAS_CAPACITY]->(:Capacity {id: service.id, status: 'CAPACITY', available: 3, asOf: datetime()})
			FOREACH (code IN service.counties | MERGE (c:County {code: code}) CREATE (a)-[:COVERS]->(c))
			FOREACH (code IN service.languages | MERGE (l:Language {code: code}) CREATE (p)-[:SPEAKS]->(l))
			""";

	private final Driver driver;

	private final Random random = new Random(7);

	ExampleNetwork(Driver driver) {
		this.driver = driver;
	}

	/** Organizations and services stored afterwards. */
	Map<String, Object> fill(int services) {
		long there = this.driver.executableQuery("RETURN COUNT { (:Service) } AS services")
			.execute()
			.records()
			.getFirst()
			.get("services")
			.asLong();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int number = 0; number < (services - there) / SERVICES; number++) {
			rows.add(organization(number));
		}
		for (int from = 0; from < rows.size(); from += BATCH) {
			run(STORE, Map.of("rows", rows.subList(from, Math.min(from + BATCH, rows.size()))));
		}
		bump();
		run("CALL db.awaitIndexes()", Map.of());
		return this.driver
			.executableQuery("RETURN COUNT { (:Organization) } AS organizations, COUNT { (:Service) } AS services")
			.execute()
			.records()
			.getFirst()
			.asMap();
	}

	/** A new revision that says nothing of what it changed: everything is read anew. */
	void bump() {
		run("MATCH (r:NetworkRevision {id: 'network'}) SET r.revision = r.revision + 1", Map.of());
	}

	private Map<String, Object> organization(int number) {
		List<Map<String, Object>> services = new ArrayList<>();
		for (int at = 0; at < SERVICES; at++) {
			String type = one(TYPES);
			services.add(Map.of("id", "bench-%d-%d".formatted(number, at), "name",
					"%s %d (example)".formatted(type, number), "type", type, "counties", some(4), "languages",
					List.of("swa", one(LANGUAGES.subList(1, 4)), one(LANGUAGES.subList(4, LANGUAGES.size())))));
		}
		Map<String, Object> row = new HashMap<>();
		row.put("id", "bench-" + number);
		row.put("name", "Partner %05d (example)".formatted(this.random.nextInt(100_000)));
		row.put("county", 1 + this.random.nextInt(47));
		row.put("services", services);
		return row;
	}

	private List<Integer> some(int count) {
		return this.random.ints(1, 48).distinct().limit(count + this.random.nextInt(2)).boxed().toList();
	}

	private String one(List<String> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.driver.executableQuery(statement).withParameters(parameters).execute();
	}

}
