package ke.njia.duplicates;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ke.njia.kernel.GraphInstant;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What people said of pairs, as stored. A pair's own node is what is held while somebody
 * decides; every decision stays, one that was taken back too.
 */
@Component
class Decisions {

	/** Decisions a list holds at most. */
	static final int MOST = 100;

	private static final String HOLD = """
			MERGE (p:DuplicatePair {id: $pair})
			SET p.lockedAt = datetime()
			""";

	/** A question of its own: it is asked when the pair is held. */
	private static final String STANDING = "MATCH (p:DuplicatePair {id: $pair}) RETURN p.decision AS decision";

	private static final String ADD = """
			MATCH (p:DuplicatePair {id: $pair})
			SET p.decision = $properties.id
			CREATE (d:DuplicateDecision)-[:OF]->(p)
			SET d = $properties
			""";

	private static final String UNDO = """
			MATCH (d:DuplicateDecision {id: $id})-[:OF]->(p:DuplicatePair)
			SET d.undoneBy = $by, d.undoneAt = $at
			REMOVE p.decision
			""";

	private static final String FIND = "MATCH (d:DuplicateDecision {id: $id}) RETURN d AS decision";

	private static final String LIST = """
			MATCH (d:DuplicateDecision)
			RETURN d AS decision
			ORDER BY d.at DESC, d.id
			LIMIT $most
			""";

	private static final String DECIDED = "MATCH (p:DuplicatePair) WHERE p.decision IS NOT NULL RETURN p.id";

	private static final String HOLDS_CASES = """
			RETURN EXISTS { (:Organization {id: $organization})<-[:HELD_BY]-() } AS holds
			""";

	private final Neo4jClient neo4j;

	Decisions(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Holds a pair until the caller's transaction ends.
	 * @return the decision that stands
	 */
	Optional<DuplicateDecision> hold(String pair) {
		this.neo4j.query(HOLD).bind(pair).to("pair").run();
		return standing(pair);
	}

	/**
	 * {@return the decision that stands on a pair}
	 */
	Optional<DuplicateDecision> standing(String pair) {
		return this.neo4j.query(STANDING)
			.bind(pair)
			.to("pair")
			.fetchAs(Value.class)
			.mappedBy((types, row) -> row.get("decision"))
			.one()
			.filter((id) -> !id.isNull())
			.flatMap((id) -> find(id.asString()));
	}

	/** Stores a decision about a pair that the caller holds. */
	void add(DuplicateDecision decision) {
		Map<String, Object> properties = new HashMap<>(Map.of("id", decision.id(), "first", decision.first(), "second",
				decision.second(), "firstName", decision.firstName(), "secondName", decision.secondName(), "verdict",
				decision.verdict().name(), "reason", decision.reason(), "by", decision.by()));
		properties.put("at", GraphInstant.stored(decision.at()));
		properties.put("kept", decision.kept());
		this.neo4j.query(ADD)
			.bindAll(Map.of("pair", DuplicatePair.id(decision.first(), decision.second()), "properties", properties))
			.run();
	}

	/** Marks a decision as taken back; the caller holds its pair. */
	void undo(String id, String by, Instant at) {
		Map<String, Object> given = new HashMap<>(Map.of("id", id, "by", by));
		given.put("at", GraphInstant.stored(at));
		this.neo4j.query(UNDO).bindAll(given).run();
	}

	Optional<DuplicateDecision> find(String id) {
		return this.neo4j.query(FIND)
			.bind(id)
			.to("id")
			.fetchAs(DuplicateDecision.class)
			.mappedBy((types, row) -> decision(row))
			.one();
	}

	/** The newest decisions. */
	List<DuplicateDecision> list() {
		return List.copyOf(this.neo4j.query(LIST)
			.bind(MOST)
			.to("most")
			.fetchAs(DuplicateDecision.class)
			.mappedBy((types, row) -> decision(row))
			.all());
	}

	/** Pairs of which something stands. */
	Set<String> decided() {
		return Set.copyOf(this.neo4j.query(DECIDED).fetchAs(String.class).all());
	}

	/** Whether cases are held in the name of that organization. */
	boolean holdsCases(String organization) {
		return this.neo4j.query(HOLDS_CASES)
			.bind(organization)
			.to("organization")
			.fetchAs(Boolean.class)
			.one()
			.orElse(false);
	}

	private static DuplicateDecision decision(Record row) {
		Value node = row.get("decision");
		return new DuplicateDecision(node.get("id").asString(), node.get("first").asString(),
				node.get("second").asString(), node.get("firstName").asString(), node.get("secondName").asString(),
				DuplicateVerdict.valueOf(node.get("verdict").asString()), node.get("kept").asString(null),
				node.get("reason").asString(), node.get("by").asString(), GraphInstant.read(node.get("at")),
				node.get("undoneBy").asString(null), GraphInstant.readOrNull(node.get("undoneAt")));
	}

}
