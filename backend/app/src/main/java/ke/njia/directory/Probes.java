package ke.njia.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * When each partner was last heard of, and the question whether it is there. Only who has
 * once spoken can fall silent: rows of a register, whose people have no portal, are never
 * asked by the clock.
 */
@Component
class Probes {

	/** How long a partner may say nothing before it is asked. Ours: two weeks. */
	static final Duration SILENCE = Duration.ofDays(14);

	/**
	 * How long it has to answer. Ours: three days, so that a question asked on a Friday
	 * is seen on a Monday.
	 */
	static final Duration ANSWER_WITHIN = Duration.ofDays(3);

	private static final String HEARD = """
			MATCH (o:Organization {id: $id})
			SET o.heardAt = $now
			REMOVE o.probeAskedAt, o.probeEndsAt
			""";

	private static final String SILENT = """
			MATCH (o:Organization)
			WHERE o.heardAt <= $before AND o.probeAskedAt IS NULL AND NOT coalesce(o.retired, false)
			RETURN o.id AS id
			LIMIT 100
			""";

	private static final String ASK = """
			MATCH (o:Organization {id: $id})
			SET o.lockedAt = datetime()
			WITH o WHERE o.probeAskedAt IS NULL
			SET o.probeAskedAt = $now, o.probeEndsAt = $until
			RETURN o.id AS id
			""";

	private static final String OVERDUE = """
			MATCH (o:Organization)
			WHERE o.probeEndsAt <= $now
			RETURN o.id AS id
			LIMIT 100
			""";

	private static final String GIVE_UP = """
			MATCH (o:Organization {id: $id})
			WHERE o.probeEndsAt <= $now
			REMOVE o.probeEndsAt
			RETURN o.id AS id
			""";

	private static final String ASKED = """
			MATCH (o:Organization {id: $id})
			WHERE o.probeAskedAt IS NOT NULL
			RETURN o.probeAskedAt AS askedAt
			""";

	private final Neo4jClient neo4j;

	Probes(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Somebody of the organization did something: it is there. */
	void heard(String organization, Instant now) {
		this.neo4j.query(HEARD).bindAll(at(now, organization)).run();
	}

	/** Those that have been silent too long and were not asked. */
	Collection<String> listSilent(Instant now) {
		return ids(SILENT, Map.of("before", GraphInstant.stored(now.minus(SILENCE))));
	}

	/** Asks; whether nobody was first. */
	boolean ask(String organization, Instant now) {
		return !ids(ASK, Map.of("id", organization, "now", GraphInstant.stored(now), "until",
				GraphInstant.stored(now.plus(ANSWER_WITHIN))))
			.isEmpty();
	}

	/** Those that were asked and have not answered in time. */
	Collection<String> listOverdue(Instant now) {
		return ids(OVERDUE, Map.of("now", GraphInstant.stored(now)));
	}

	/**
	 * Takes note that no answer came; the caller holds the network.
	 * @return whether nobody was first
	 */
	boolean giveUp(String organization, Instant now) {
		return !ids(GIVE_UP, at(now, organization)).isEmpty();
	}

	/** When the organization was asked, while it has not answered. */
	Optional<Instant> askedAt(String organization) {
		return this.neo4j.query(ASKED)
			.bind(organization)
			.to("id")
			.fetchAs(Instant.class)
			.mappedBy((types, row) -> GraphInstant.read(row.get("askedAt")))
			.one();
	}

	private Collection<String> ids(String query, Map<String, Object> parameters) {
		return this.neo4j.query(query).bindAll(parameters).fetchAs(String.class).all();
	}

	private static Map<String, Object> at(Instant now, String organization) {
		return Map.of("id", organization, "now", GraphInstant.stored(now));
	}

}
