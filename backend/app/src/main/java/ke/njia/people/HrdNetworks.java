package ke.njia.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Networks of defenders as stored, each sealed with a key of its own.
 */
@Component
class HrdNetworks {

	static final String LABEL = "HrdNetwork";

	private static final String HOLD = """
			MATCH (n:HrdNetwork {id: $id})
			WHERE n.organization = $organization
			SET n.lockedAt = datetime()
			""";

	private static final String FIND = """
			MATCH (n:HrdNetwork {id: $id})
			WHERE n.organization = $organization
			RETURN n AS network, COUNT { (n)<-[:MEMBER_OF]-() } AS members
			""";

	private static final String LIST = """
			MATCH (n:HrdNetwork {organization: $organization})
			RETURN n AS network, COUNT { (n)<-[:MEMBER_OF]-() } AS members
			""";

	private static final String ADD = """
			MATCH (o:Organization {id: $organization})
			CREATE (o)<-[:KEPT_BY]-(:HrdNetwork {id: $id, organization: $organization, key: $key, sealed: $sealed})
			""";

	private static final String REMOVE = "MATCH (n:HrdNetwork {id: $id}) DETACH DELETE n";

	private final Neo4jClient neo4j;

	private final Seals seals;

	private final PeopleKeys keys;

	HrdNetworks(Neo4jClient neo4j, Seals seals, PeopleKeys keys) {
		this.neo4j = neo4j;
		this.seals = seals;
		this.keys = keys;
	}

	/** Those an organization keeps, by name. */
	List<HrdNetwork> list(String organization) {
		return this.neo4j.query(LIST)
			.bind(organization)
			.to("organization")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.ifReadable(row.get("network").get("id").asString(), () -> opened(row))
				.stream())
			.sorted(Comparator.comparing((HrdNetwork network) -> network.told().name()).thenComparing(HrdNetwork::id))
			.toList();
	}

	Optional<HrdNetwork> find(String id, String organization) {
		return row(id, organization).map(this::opened);
	}

	/** Holds one of an organization's until the caller's transaction ends. */
	Optional<SealedPlace> hold(String id, String organization) {
		this.neo4j.query(HOLD).bindAll(Map.of("id", id, "organization", organization)).run();
		return row(id, organization).map((row) -> place(row.get("network")));
	}

	/** Adds one; the key is on the disk before. */
	String add(String organization, HrdNetworkTold told) {
		SealedPlace place = new SealedPlace(RandomId.next(), organization, LABEL, RandomId.next());
		this.seals.prepare(place.caseFileId(), organization);
		this.neo4j.query(ADD)
			.bindAll(Map.of("id", place.nodeId(), "organization", organization, "key", place.caseFileId(), "sealed",
					this.seals.seal(place, told)))
			.run();
		return place.nodeId();
	}

	/** Removes one that is held, and everybody's membership. */
	void remove(SealedPlace held) {
		this.neo4j.query(REMOVE).bind(held.nodeId()).to("id").run();
		this.keys.end(held.caseFileId(), held.nodeId());
	}

	private Optional<Record> row(String id, String organization) {
		return this.neo4j.query(FIND)
			.bindAll(Map.of("id", id, "organization", organization))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one();
	}

	private HrdNetwork opened(Record row) {
		Value node = row.get("network");
		SealedPlace place = place(node);
		return new HrdNetwork(place.nodeId(), place.organization(), row.get("members").asInt(),
				this.seals.open(place, node.get(SealedPlace.PROPERTY).asByteArray(), HrdNetworkTold.class));
	}

	private static SealedPlace place(Value node) {
		return new SealedPlace(node.get("key").asString(), node.get("organization").asString(), LABEL,
				node.get("id").asString());
	}

}
