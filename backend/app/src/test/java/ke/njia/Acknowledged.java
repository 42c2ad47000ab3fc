package ke.njia;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Every act the portal has acknowledged, and what the graph must hold of it: one leaf of
 * the record each, whole nodes, and no case that nobody asked for.
 */
final class Acknowledged {

	/**
	 * All of an action at once: to look for each subject would read the whole record for
	 * each.
	 */
	private static final String LEAVES = """
			MATCH (l:AuditLeaf {action: $action})
			RETURN l.subject AS subject, count(l) AS leaves
			""";

	/** Each names what is half-written, and counts it. */
	private static final Map<String, String> HALVES = Map.of("a case without a holder or a need", """
			MATCH (c:CaseFile) WHERE NOT (c)-[:HELD_BY]->() OR NOT (c)-[:ASKS_FOR]->() RETURN count(c) AS n
			""", "a referral without a case, a receiver or a need", """
			MATCH (r:Referral)
			WHERE NOT (r)-[:FOR]->(:CaseFile) OR NOT (r)-[:ADDRESSED_TO]->() OR NOT (r)-[:ASKS_FOR]->()
			RETURN count(r) AS n
			""", "a referral on its way that was never sent", """
			MATCH (r:Referral) WHERE r.status <> 'DRAFT' AND r.sentAt IS NULL RETURN count(r) AS n
			""", "an acceptance beside its referral",
			"""
					MATCH (a:Acceptance)
					WHERE NOT EXISTS { MATCH (r:Referral {id: a.referral}) WHERE r.status IN ['ACCEPTED', 'IN_PROGRESS', 'COMPLETED'] }
					RETURN count(a) AS n
					""",
			"a leaf missing between others", """
					MATCH (l:AuditLeaf) RETURN coalesce(max(l.index) + 1 - count(l), 0) AS n
					""", "news twice at one position", """
					MATCH (e:OutboxEntry) RETURN count(e) - count(DISTINCT e.position) AS n
					""", "news without an act", """
					MATCH (e:OutboxEntry {kind: 'REFERRAL'})
					WHERE NOT EXISTS { MATCH (:Referral {id: e.referral}) }
					RETURN count(e) AS n
					""");

	private final Map<String, Set<String>> acts = new ConcurrentHashMap<>();

	private final AtomicLong count = new AtomicLong();

	/** What was acknowledged, as the record calls it, of which subject. */
	void add(String action, String subject) {
		this.acts.computeIfAbsent(action, (same) -> ConcurrentHashMap.newKeySet()).add(subject);
		this.count.incrementAndGet();
	}

	long count() {
		return this.count.get();
	}

	int count(String action) {
		return this.acts.getOrDefault(action, Set.of()).size();
	}

	/** Everything that is not as it was acknowledged. */
	List<String> faults(Driver driver) {
		List<String> faults = new ArrayList<>();
		this.acts.forEach((action, subjects) -> {
			Map<String, Long> leaves = leaves(driver, action);
			subjects.stream()
				.filter((subject) -> leaves.getOrDefault(subject, 0L) != 1)
				.forEach((subject) -> faults
					.add("%s of %s: %d leaves".formatted(action, subject, leaves.getOrDefault(subject, 0L))));
		});
		HALVES.forEach((what, cypher) -> {
			long number = number(driver, cypher);
			if (number != 0) {
				faults.add("%s: %d".formatted(what, number));
			}
		});
		return faults;
	}

	private static Map<String, Long> leaves(Driver driver, String action) {
		return rows(driver, LEAVES, Map.of("action", action)).stream()
			.collect(Collectors.toMap((row) -> row.get("subject").asString(), (row) -> row.get("leaves").asLong()));
	}

	static long number(Driver driver, String cypher) {
		return rows(driver, cypher, Map.of()).iterator().next().get(0).asLong();
	}

	private static Collection<Record> rows(Driver driver, String cypher, Map<String, Object> parameters) {
		return driver.executableQuery(cypher).withParameters(parameters).execute().records();
	}

}
