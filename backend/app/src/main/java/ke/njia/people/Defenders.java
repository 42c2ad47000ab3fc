package ke.njia.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Defenders as stored: each sealed with a key of its own, which the key of the
 * organization that keeps them wraps. That an opaque somebody belongs to an opaque
 * network is an edge in clear.
 */
@Component
class Defenders {

	static final String LABEL = "Defender";

	private static final String HOLD = """
			MATCH (d:Defender {id: $id})
			WHERE d.organization = $organization
			SET d.lockedAt = datetime()
			""";

	private static final String FIND = """
			MATCH (d:Defender {id: $id})
			WHERE d.organization = $organization
			RETURN d AS person, [(d)-[:MEMBER_OF]->(n:HrdNetwork) | n.id] AS networks
			""";

	private static final String IDS = """
			MATCH (d:Defender {organization: $organization})
			RETURN d.id
			ORDER BY d.addedAt DESC, d.id
			""";

	private static final String LIST = """
			MATCH (d:Defender WHERE d.id IN $ids)
			WHERE d.organization = $organization
			RETURN d AS person, [(d)-[:MEMBER_OF]->(n:HrdNetwork) | n.id] AS networks
			ORDER BY d.addedAt DESC, d.id
			""";

	private static final String ADD = """
			MATCH (o:Organization {id: $organization})
			CREATE (o)<-[:KEPT_BY]-(:Defender {id: $id, organization: $organization, key: $key, addedAt: $at,
			                                   sealed: $sealed})
			""";

	private static final String WRITE = "MATCH (d:Defender {id: $id}) SET d.sealed = $sealed";

	private static final String REMOVE = "MATCH (d:Defender {id: $id}) DETACH DELETE d";

	private static final String JOIN = """
			MATCH (d:Defender {id: $id}), (n:HrdNetwork {id: $network})
			MERGE (d)-[m:MEMBER_OF]->(n)
			ON CREATE SET m.since = $at
			""";

	private static final String LEAVE = "MATCH (:Defender {id: $id})-[m:MEMBER_OF]->(:HrdNetwork {id: $network}) DELETE m";

	private final Neo4jClient neo4j;

	private final Seals seals;

	private final PeopleKeys keys;

	Defenders(Neo4jClient neo4j, Seals seals, PeopleKeys keys) {
		this.neo4j = neo4j;
		this.seals = seals;
		this.keys = keys;
	}

	/** Identifiers of those an organization keeps, newest first. */
	List<String> ids(String organization) {
		return List.copyOf(this.neo4j.query(IDS).bind(organization).to("organization").fetchAs(String.class).all());
	}

	/** Opens these; one that cannot be opened hides no other. */
	List<Defender> list(List<String> ids, String organization) {
		return this.neo4j.query(LIST)
			.bindAll(Map.of("ids", ids, "organization", organization))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap(
					(row) -> SealFailure.ifReadable(row.get("person").get("id").asString(), () -> opened(row)).stream())
			.toList();
	}

	Optional<Defender> find(String id, String organization) {
		return row(id, organization).map(this::opened);
	}

	/** Holds one of an organization's until the caller's transaction ends. */
	Optional<SealedPlace> hold(String id, String organization) {
		this.neo4j.query(HOLD).bindAll(Map.of("id", id, "organization", organization)).run();
		return row(id, organization).map((row) -> place(row.get("person")));
	}

	/** Adds somebody; the key is on the disk before. */
	String add(String organization, DefenderTold told, Instant at) {
		SealedPlace place = new SealedPlace(RandomId.next(), organization, LABEL, RandomId.next());
		this.seals.prepare(place.caseFileId(), organization);
		this.neo4j.query(ADD)
			.bindAll(Map.of("id", place.nodeId(), "organization", organization, "key", place.caseFileId(), "at",
					GraphInstant.stored(at), "sealed", this.seals.seal(place, told)))
			.run();
		return place.nodeId();
	}

	void write(SealedPlace held, DefenderTold told) {
		this.neo4j.query(WRITE).bindAll(Map.of("id", held.nodeId(), "sealed", this.seals.seal(held, told))).run();
	}

	void remove(SealedPlace held) {
		this.neo4j.query(REMOVE).bind(held.nodeId()).to("id").run();
		this.keys.end(held.caseFileId(), held.nodeId());
	}

	/** Lets somebody who is held belong to a network that is held, or not. */
	void member(SealedPlace held, String network, boolean member, Instant at) {
		this.neo4j.query(member ? JOIN : LEAVE)
			.bindAll(Map.of("id", held.nodeId(), "network", network, "at", GraphInstant.stored(at)))
			.run();
	}

	private Optional<Record> row(String id, String organization) {
		return this.neo4j.query(FIND)
			.bindAll(Map.of("id", id, "organization", organization))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one();
	}

	private Defender opened(Record row) {
		Value node = row.get("person");
		SealedPlace place = place(node);
		return new Defender(place.nodeId(), place.organization(), GraphInstant.read(node.get("addedAt")),
				row.get("networks").asList(Value::asString),
				this.seals.open(place, node.get(SealedPlace.PROPERTY).asByteArray(), DefenderTold.class));
	}

	private static SealedPlace place(Value node) {
		return new SealedPlace(node.get("key").asString(), node.get("organization").asString(), LABEL,
				node.get("id").asString());
	}

}
