package ke.njia.safehouses;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.kernel.GraphInstant;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * How often one person was shown a way in the last hour, counted in the graph: on every
 * backend alike, and after a restart. Nothing that is erased gives an allowance back.
 */
@Component
class RevealAllowances {

	/** Ways one person may be shown in {@link #WITHIN}. */
	static final int MOST = 5;

	static final Duration WITHIN = Duration.ofHours(1);

	private static final String HOLD = """
			MERGE (a:RevealAllowance {person: $person})
			SET a.lockedAt = datetime()
			""";

	/**
	 * A question of its own: within one, the database may remember what it read before.
	 */
	private static final String READ = """
			MATCH (a:RevealAllowance {person: $person})
			RETURN coalesce(a.at, []) AS at
			""";

	private static final String WRITE = """
			MATCH (a:RevealAllowance {person: $person})
			SET a.at = $at
			""";

	private final Neo4jClient neo4j;

	RevealAllowances(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Takes one showing from what a person may have, in the caller's transaction.
	 * @return empty when it was taken; else when it is possible again
	 */
	Optional<Instant> take(String person, Instant now) {
		this.neo4j.query(HOLD).bind(person).to("person").run();
		List<Instant> counted = read(person).stream().filter((at) -> at.isAfter(now.minus(WITHIN))).sorted().toList();
		if (counted.size() >= MOST) {
			return Optional.of(counted.get(counted.size() - MOST).plus(WITHIN));
		}
		this.neo4j.query(WRITE)
			.bindAll(Map.of("person", person, "at",
					Stream.concat(counted.stream(), Stream.of(now)).map(GraphInstant::stored).toList()))
			.run();
		return Optional.empty();
	}

	private List<Instant> read(String person) {
		return this.neo4j.query(READ)
			.bind(person)
			.to("person")
			.fetchAs(Value.class)
			.mappedBy((types, row) -> row.get("at"))
			.one()
			.map((at) -> at.asList(GraphInstant::read))
			.orElse(List.of());
	}

}
