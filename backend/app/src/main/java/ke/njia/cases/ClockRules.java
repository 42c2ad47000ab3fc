package ke.njia.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The rules of the clocks as they are stored. They are kept in memory for
 * {@link #FRESH_FOR}; a new version comes into force no sooner than
 * {@link #EARLIEST_AFTER} after it was put down, so that every backend has read it by
 * then and all start a case's clocks alike.
 */
@Component
class ClockRules implements Supplier<ClockBook> {

	/** How long what was read is relied on. */
	static final Duration FRESH_FOR = Duration.ofMinutes(1);

	/** How long a new version waits at least. */
	static final Duration EARLIEST_AFTER = Duration.ofMinutes(5);

	private static final String HOLD = """
			MERGE (b:ClockBook {id: 'clocks'})
			SET b.lockedAt = datetime()
			""";

	private static final String LIST = """
			MATCH (r:ClockRule)
			RETURN r AS rule
			ORDER BY r.code, r.version
			""";

	private static final String ADD = """
			CREATE (r:ClockRule)
			SET r = $rule
			""";

	private final List<ClockRule> builtIn = BuiltInClocks.read();

	private final Neo4jClient neo4j;

	private final Clock clock;

	private volatile @Nullable Known known;

	ClockRules(Neo4jClient neo4j, Clock clock) {
		this.neo4j = neo4j;
		this.clock = clock;
	}

	@Override
	public ClockBook get() {
		Instant now = this.clock.instant();
		Known last = this.known;
		if (last == null || last.readAt().plus(FRESH_FOR).isBefore(now)) {
			last = new Known(read(), now);
			this.known = last;
		}
		return last.book();
	}

	/** Holds the book until the caller's transaction ends, then reads it anew. */
	ClockBook hold() {
		this.neo4j.query(HOLD).run();
		return read();
	}

	/** Puts one version down; the caller holds the book. */
	void add(ClockRule rule, String by, Instant at) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", rule.code() + "." + rule.version());
		properties.put("code", rule.code().name());
		properties.put("version", rule.version());
		properties.put("validFrom", GraphInstant.stored(rule.validFrom()));
		properties.put("alsoRunning", rule.alsoRunning());
		properties.put("kind", rule.terms().kind().name());
		properties.put("minutes", rule.terms().minutes());
		properties.put("months", rule.terms().months());
		properties.put("preferredMinutes", rule.terms().preferredMinutes());
		properties.put("calendar", rule.terms().calendar().name());
		properties.put("source", rule.terms().source());
		properties.put("verifiedBy", rule.terms().verifiedBy());
		properties.put("recordedBy", by);
		properties.put("recordedAt", GraphInstant.stored(at));
		this.neo4j.query(ADD).bind(properties).to("rule").run();
		this.known = null;
	}

	/** Every version as it is stored at this moment. */
	ClockBook read() {
		ClockBook shipped = ClockBook.of(this.builtIn, List.of());
		Collection<ClockRule> changes = this.neo4j.query(LIST)
			.fetchAs(ClockRule.class)
			.mappedBy((types, row) -> rule(row, shipped))
			.all();
		return ClockBook.of(this.builtIn, changes);
	}

	private static ClockRule rule(Record row, ClockBook shipped) {
		Value node = row.get("rule");
		return shipped.latest(ClockCode.valueOf(node.get("code").asString()))
			.orElseThrow()
			.with(node.get("version").asInt(), GraphInstant.read(node.get("validFrom")),
					node.get("alsoRunning").asBoolean(), terms(node));
	}

	private static ClockTerms terms(Value node) {
		Value preferred = node.get("preferredMinutes");
		return new ClockTerms(ClockKind.valueOf(node.get("kind").asString()), node.get("minutes").asInt(),
				node.get("months").asInt(), preferred.isNull() ? null : Integer.valueOf(preferred.asInt()),
				ClockCalendar.valueOf(node.get("calendar").asString()), node.get("source").asString(),
				node.get("verifiedBy").isNull() ? null : node.get("verifiedBy").asString());
	}

	private record Known(ClockBook book, Instant readAt) {
	}

}
