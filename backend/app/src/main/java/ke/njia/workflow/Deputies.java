package ke.njia.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The deputies, as stored. Whoever was one stays on record.
 */
@Component
class Deputies {

	/** Deputies one list shows at most. */
	private static final int MOST = 50;

	private static final String LIST = """
			MATCH (d:Deputy {organization: $organization})
			WHERE d.until > $now AND d.endedAt IS NULL
			RETURN d AS deputy
			ORDER BY d.offeredAt DESC, d.id
			LIMIT $most
			""";

	private static final String FIND = "MATCH (d:Deputy {id: $id, organization: $organization}) RETURN d AS deputy";

	private static final String LOCK = """
			MATCH (d:Deputy {id: $id, organization: $organization})
			SET d.lockedAt = datetime()
			""";

	private static final String ADD = """
			MATCH (o:Organization {id: $organization})
			CREATE (d:Deputy {id: $id, organization: o.id, person: $person, offeredAt: $at, until: $until})
			RETURN d AS deputy
			""";

	private static final String NAME = """
			MATCH (d:Deputy {id: $id})
			SET d.namedBy = $by, d.namedAt = $at, d.until = $until
			""";

	private static final String END = """
			MATCH (d:Deputy {id: $id})
			SET d.endedBy = $by, d.endedAt = $at
			""";

	private final Neo4jClient neo4j;

	Deputies(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Whether the person decides in a duty lead's place at this moment. */
	boolean stands(Actor actor, Instant now) {
		return list(actor.organization(), now).stream()
			.anyMatch((deputy) -> deputy.isOf(actor) && deputy.stateAt(now) == Deputy.State.STANDS);
	}

	/** Who offers it or stands now, newest first. */
	List<Deputy> list(String organization, Instant now) {
		return all(LIST, Map.of("organization", organization, "now", GraphInstant.stored(now), "most", MOST));
	}

	/** Holds it until the caller's transaction ends, then reads it. */
	Optional<Deputy> lock(String id, String organization) {
		this.neo4j.query(LOCK).bindAll(Map.of("id", id, "organization", organization)).run();
		return find(id, organization);
	}

	Optional<Deputy> find(String id, String organization) {
		return all(FIND, Map.of("id", id, "organization", organization)).stream().findFirst();
	}

	/** Puts an offer down; empty when the organization is not in the directory. */
	Optional<Deputy> add(String id, Actor actor, Instant now) {
		return all(ADD,
				Map.of("id", id, "organization", actor.organization(), "person", actor.subject(), "at",
						GraphInstant.stored(now), "until", GraphInstant.stored(now.plus(Deputy.OFFER))))
			.stream()
			.findFirst();
	}

	/** Writes who named them until when; the caller holds it. */
	void name(String id, String by, Instant at, Instant until) {
		this.neo4j.query(NAME)
			.bindAll(Map.of("id", id, "by", by, "at", GraphInstant.stored(at), "until", GraphInstant.stored(until)))
			.run();
	}

	/** Writes who ended it; the caller holds it. */
	void end(String id, String by, Instant at) {
		this.neo4j.query(END).bindAll(Map.of("id", id, "by", by, "at", GraphInstant.stored(at))).run();
	}

	private List<Deputy> all(String cypher, Map<String, Object> parameters) {
		return List.copyOf(this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Deputy.class)
			.mappedBy((types, row) -> deputy(row))
			.all());
	}

	private static Deputy deputy(Record row) {
		Value node = row.get("deputy");
		return new Deputy(node.get("id").asString(), node.get("organization").asString(), node.get("person").asString(),
				GraphInstant.read(node.get("offeredAt")), GraphInstant.readOrNull(node.get("namedAt")),
				GraphInstant.read(node.get("until")), GraphInstant.readOrNull(node.get("endedAt")));
	}

}
