package ke.njia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.neo4j.driver.Driver;

/**
 * Makes of the invented partners a network that cases travel through: ten agreements from
 * each, ten from the lead to them, everything open day and night and freshly checked. The
 * agreements of the reference network and what the lead offers itself are taken away, so
 * that one hand-written query can say the same rules.
 */
final class ExampleAgreements {

	/** Who holds the cases. */
	static final String LEAD = "khrc";

	private static final int EACH = 10;

	private static final int BATCH = 5_000;

	private static final List<String> ALONE = List.of("MATCH (:Organization)-[a:AGREES_WITH]->() DELETE a",
			"MATCH (:Organization {id: '%s'})-[:OFFERS]->(s:Service) SET s.status = 'INACTIVE'".formatted(LEAD), """
					MATCH (p:ServiceAtLocation WHERE p.id STARTS WITH 'bench-')-[:OPEN_DURING]->(h:Schedule)
					SET p.assuredAt = datetime(), h.opensAt = '00:00', h.closesAt = '00:00',
					  h.byday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], h.closedOnPublicHolidays = false""");

	private static final String STORE = """
			UNWIND $rows AS row
			MATCH (from:Organization {id: row.from}) MATCH (to:Organization {id: row.to})
			CREATE (from)-[:AGREES_WITH {id: row.id, kind: 'REFERRAL', trust: 3, handoffMinutes: row.minutes,
			  acceptPermille: row.permille, validFrom: datetime() - duration('P1D'), source: '(example)',
			  register: 'bench'}]->(to)
			""";

	private final Random random = new Random(11);

	private ExampleAgreements() {
	}

	static void make(Driver driver) {
		ALONE.forEach((statement) -> driver.executableQuery(statement).execute());
		List<String> partners = driver
			.executableQuery("MATCH (o:Organization WHERE o.id STARTS WITH 'bench-') RETURN o.id AS id ORDER BY id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
		List<Map<String, Object>> rows = new ExampleAgreements().between(partners);
		for (int from = 0; from < rows.size(); from += BATCH) {
			driver.executableQuery(STORE)
				.withParameters(Map.of("rows", rows.subList(from, Math.min(from + BATCH, rows.size()))))
				.execute();
		}
	}

	private List<Map<String, Object>> between(List<String> partners) {
		List<Map<String, Object>> rows = new ArrayList<>();
		add(rows, LEAD, partners);
		partners.forEach((partner) -> add(rows, partner, partners));
		return rows;
	}

	private void add(List<Map<String, Object>> rows, String from, List<String> partners) {
		this.random.ints(0, partners.size())
			.mapToObj(partners::get)
			.filter((to) -> !to.equals(from))
			.distinct()
			.limit(EACH)
			.forEach((to) -> rows.add(Map.of("id", from + "-" + to, "from", from, "to", to, "minutes",
					5 + this.random.nextInt(115), "permille", 600 + this.random.nextInt(400))));
	}

}
