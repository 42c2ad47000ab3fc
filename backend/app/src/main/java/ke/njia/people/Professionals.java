package ke.njia.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Professionals as stored: work in clear, who they are sealed with a key of their own.
 */
@Component
class Professionals {

	static final String LABEL = "Professional";

	/** More than any partner has. */
	static final int MOST = 500;

	private static final String HOLD = """
			MATCH (p:Professional {id: $id})
			WHERE p.organization = $organization
			SET p.lockedAt = datetime()
			""";

	/** A question of its own: it is asked when the line is held. */
	private static final String FIND = """
			MATCH (p:Professional {id: $id})
			WHERE p.organization = $organization
			RETURN p AS person
			""";

	private static final String LIST = """
			MATCH (p:Professional {organization: $organization})
			RETURN p AS person
			ORDER BY p.profession, p.addedAt, p.id
			LIMIT $most
			""";

	private static final String ADD = """
			MATCH (o:Organization {id: $organization})
			CREATE (o)<-[:WORKS_FOR]-(:Professional {id: $id, organization: $organization, key: $key, addedAt: $at})
			""";

	private static final String WRITE = """
			MATCH (p:Professional {id: $id})
			SET p.profession = $profession, p.languages = $languages, p.licensed = $licensed, p.changedAt = $at,
			    p.sealed = $sealed
			""";

	private static final String PAUSE = """
			MATCH (p:Professional {id: $id})
			SET p.pausedUntil = $until, p.changedAt = $at
			""";

	private static final String REMOVE = "MATCH (p:Professional {id: $id}) DETACH DELETE p";

	private final Neo4jClient neo4j;

	private final Seals seals;

	private final PeopleKeys keys;

	Professionals(Neo4jClient neo4j, Seals seals, PeopleKeys keys) {
		this.neo4j = neo4j;
		this.seals = seals;
		this.keys = keys;
	}

	/** Those of an organization, by profession. */
	List<Professional> list(String organization) {
		return List.copyOf(this.neo4j.query(LIST)
			.bindAll(Map.of("organization", organization, "most", MOST))
			.fetchAs(Professional.class)
			.mappedBy((types, row) -> professional(row))
			.all());
	}

	/** Adds somebody; the key is on the disk before. */
	String add(String organization, NewProfessional said, Instant at) {
		String id = RandomId.next();
		String key = RandomId.next();
		this.seals.prepare(key, organization);
		this.neo4j.query(ADD)
			.bindAll(Map.of("id", id, "organization", organization, "key", key, "at", GraphInstant.stored(at)))
			.run();
		write(new Line(id, organization, key), said, at);
		return id;
	}

	/** Holds somebody of an organization until the caller's transaction ends. */
	Optional<Line> hold(String id, String organization) {
		this.neo4j.query(HOLD).bindAll(Map.of("id", id, "organization", organization)).run();
		return node(id, organization).map((node) -> new Line(id, organization, node.get("key").asString()));
	}

	Optional<Professional> find(String id, String organization) {
		return node(id, organization).map(Professionals::professional);
	}

	/** Who somebody is. */
	Optional<ProfessionalDetails> open(String id, String organization) {
		return node(id, organization).map((node) -> new ProfessionalDetails(professional(node),
				this.seals.open(new Line(id, organization, node.get("key").asString()).place(),
						node.get(SealedPlace.PROPERTY).asByteArray(), ProfessionalTold.class)));
	}

	/** Writes what was said of somebody whom the caller holds. */
	void write(Line line, NewProfessional said, Instant at) {
		this.neo4j.query(WRITE)
			.bindAll(Map.of("id", line.id(), "profession", said.profession().name(), "languages", said.languages(),
					"licensed", said.told().isLicensed(), "at", GraphInstant.stored(at), "sealed",
					this.seals.seal(line.place(), said.told())))
			.run();
	}

	/** Pauses somebody whom the caller holds, or lets them go on. */
	void pause(Line line, @Nullable Instant until, Instant at) {
		Map<String, Object> given = new HashMap<>(Map.of("id", line.id(), "at", GraphInstant.stored(at)));
		given.put("until", GraphInstant.storedOrNull(until));
		this.neo4j.query(PAUSE).bindAll(given).run();
	}

	/** Removes somebody whom the caller holds. */
	void remove(Line line) {
		this.neo4j.query(REMOVE).bind(line.id()).to("id").run();
		this.keys.end(line.key(), line.id());
	}

	private Optional<Value> node(String id, String organization) {
		return this.neo4j.query(FIND)
			.bindAll(Map.of("id", id, "organization", organization))
			.fetchAs(Value.class)
			.mappedBy((types, row) -> row.get("person"))
			.one();
	}

	private static Professional professional(Record row) {
		return professional(row.get("person"));
	}

	private static Professional professional(Value node) {
		return new Professional(node.get("id").asString(), node.get("organization").asString(),
				Profession.valueOf(node.get("profession").asString()), node.get("languages").asList(Value::asString),
				node.get("licensed").asBoolean(), GraphInstant.readOrNull(node.get("pausedUntil")),
				GraphInstant.read(node.get("changedAt")));
	}

	/**
	 * The line of somebody, held.
	 *
	 * @param id identifier
	 * @param organization identifier of the organization
	 * @param key identifier of the key
	 */
	record Line(String id, String organization, String key) {

		SealedPlace place() {
			return new SealedPlace(this.key, this.organization, LABEL, this.id);
		}

	}

}
