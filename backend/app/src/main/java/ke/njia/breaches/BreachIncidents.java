package ke.njia.breaches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The breaches stored. Each has a key of its own below its organization's, as a case has.
 * Every reading names the organization that asks.
 */
@Component
class BreachIncidents {

	/** Breaches one screen shows. */
	static final int MOST = 100;

	private static final String RETURN = "RETURN b AS breach, o.id AS organization\n";

	private static final String FIND = """
			MATCH (b:BreachIncident {id: $id})-[:HELD_BY]->(o:Organization {id: $organization})
			""" + RETURN;

	private static final String LOCK = """
			MATCH (b:BreachIncident {id: $id})-[:HELD_BY]->(:Organization {id: $organization})
			SET b.lockedAt = datetime()
			""";

	private static final String LIST = """
			MATCH (b:BreachIncident)-[:HELD_BY]->(o:Organization {id: $organization})
			WITH b, o ORDER BY b.closedAt IS NOT NULL, b.awareAt DESC, b.id LIMIT $most
			""" + RETURN;

	private static final String ADD = """
			MATCH (o:Organization {id: $organization})
			CREATE (b:BreachIncident)-[:HELD_BY]->(o)
			SET b = $breach
			RETURN b.id AS id
			""";

	private static final String REPLACE = """
			MATCH (b:BreachIncident {id: $id})
			SET b += $breach
			""";

	private static final String STATE = """
			MATCH (o:Organization {id: $organization})
			OPTIONAL MATCH (c:CaseFile)-[:HELD_BY]->(o)
			WHERE c.status <> 'ERASED'
			RETURN count(c.sealed) AS sealed, count(c) - count(c.sealed) AS clear
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	BreachIncidents(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Holds a breach until the caller's transaction ends, then reads it. */
	Optional<BreachIncident> lock(String id, String organization) {
		this.neo4j.query(LOCK).bindAll(Map.of("id", id, "organization", organization)).run();
		return find(id, organization);
	}

	Optional<BreachIncident> find(String id, String organization) {
		return this.neo4j.query(FIND)
			.bindAll(Map.of("id", id, "organization", organization))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one()
			.map(this::incident);
	}

	/** Open ones first, then the newest; one whose key is lost hides no other. */
	List<BreachIncident> list(String organization) {
		return this.neo4j.query(LIST)
			.bindAll(Map.of("organization", organization, "most", MOST))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.ifReadable(row.get("breach").get("id").asString(), () -> incident(row))
				.stream())
			.toList();
	}

	/** Stores a new breach; whether its organization is in the directory. */
	boolean add(BreachIncident incident) {
		this.seals.prepare(incident.id(), incident.organization());
		return this.neo4j.query(ADD)
			.bindAll(Map.of("organization", incident.organization(), "breach", properties(incident)))
			.fetchAs(String.class)
			.one()
			.isPresent();
	}

	/** Stores a breach anew that the caller holds. */
	void replace(BreachIncident incident) {
		this.neo4j.query(REPLACE).bindAll(Map.of("id", incident.id(), "breach", properties(incident))).run();
	}

	/**
	 * How many cases of an organization are stored sealed now, and how many otherwise.
	 */
	State state(String organization) {
		return this.neo4j.query(STATE)
			.bind(organization)
			.to("organization")
			.fetchAs(State.class)
			.mappedBy((types, row) -> new State(row.get("sealed").asLong(), row.get("clear").asLong()))
			.one()
			.orElse(new State(0, 0));
	}

	private Map<String, @Nullable Object> properties(BreachIncident incident) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", incident.id());
		properties.put("awareAt", GraphInstant.stored(incident.facts().awareAt()));
		properties.put("recordedAt", GraphInstant.stored(incident.recordedAt()));
		properties.put("closedAt", GraphInstant.storedOrNull(incident.closedAt()));
		properties.put(SealedPlace.PROPERTY,
				this.seals.seal(place(incident.id(), incident.organization()), SealedBreach.of(incident)));
		return properties;
	}

	private BreachIncident incident(Record row) {
		Value node = row.get("breach");
		String id = node.get("id").asString();
		String organization = row.get("organization").asString();
		SealedBreach told = this.seals.open(place(id, organization), node.get(SealedPlace.PROPERTY).asByteArray(),
				SealedBreach.class);
		return new BreachIncident(id, organization, GraphInstant.read(node.get("recordedAt")),
				GraphInstant.readOrNull(node.get("closedAt")), told.facts(), told.remedies(), told.notices());
	}

	private static SealedPlace place(String id, String organization) {
		return new SealedPlace(id, organization, "BreachIncident", id);
	}

	/**
	 * How cases are stored.
	 *
	 * @param sealedCases cases stored sealed
	 * @param clearCases cases stored otherwise
	 */
	record State(long sealedCases, long clearCases) {
	}

}
