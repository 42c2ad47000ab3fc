package ke.njia.safehouses;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The reveals asked for, as stored. What is changed is changed by one that holds the
 * case.
 */
@Component
class Reveals {

	/** Reveals one list shows at most. */
	static final int MOST = 100;

	private static final String RETURN = """
			MATCH (v)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			MATCH (v)-[:OF]->(r:Referral)
			RETURN v AS reveal, c.id AS caseFile, c.reference AS reference, o.id AS lead, r.id AS referral,
			       r.receiver AS organization,
			       [(s:WayShown)-[:UNDER]->(v) | s.at] AS shown
			ORDER BY reveal.askedAt DESC, reveal.id
			""";

	private static final String FIND = """
			MATCH (v:Reveal {id: $id})
			""" + RETURN;

	private static final String LIST_FOR = """
			MATCH (v:Reveal)-[:OF]->(:Referral {id: $referral})
			""" + RETURN;

	private static final String LIST_OF = """
			MATCH (v:Reveal)-[:FOR]->(:CaseFile)-[:HELD_BY]->(:Organization {id: $organization})
			WITH v ORDER BY v.askedAt DESC, v.id LIMIT $most
			""" + RETURN;

	private static final String LIST_WAITING = """
			MATCH (:Organization {id: $organization})<-[:HELD_BY]-(:CaseFile)<-[:FOR]-(v:Reveal)-[:OF]->(r:Referral)
			WHERE v.decidedAt IS NULL AND v.until > $now AND r.status IN ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD']
			WITH v ORDER BY v.askedAt DESC, v.id LIMIT $most
			""" + RETURN;

	private static final String ADD = """
			MATCH (r:Referral {id: $referral})-[:FOR]->(c:CaseFile {id: $caseFile})
			CREATE (v:Reveal)-[:FOR]->(c)
			CREATE (v)-[:OF]->(r)
			SET v = $reveal
			""";

	private static final String DECIDE = """
			MATCH (v:Reveal {id: $id})
			SET v.decidedBy = $by, v.decidedAt = $at, v.approved = $approved, v.until = $until
			""";

	private final Neo4jClient neo4j;

	Reveals(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	Optional<Reveal> find(String id) {
		return list(FIND, Map.of("id", id)).stream().findFirst();
	}

	/** Reveals asked for one referral, newest first. */
	List<Reveal> listFor(String referral) {
		return list(LIST_FOR, Map.of("referral", referral));
	}

	/** Reveals asked for in one organization, newest first. */
	List<Reveal> listOf(String organization) {
		return list(LIST_OF, Map.of("organization", organization, "most", MOST));
	}

	/** What waits in one organization, on referrals that still stand, newest first. */
	List<Reveal> listWaiting(String organization, Instant now) {
		return list(LIST_WAITING, Map.of("organization", organization, "most", MOST, "now", GraphInstant.stored(now)));
	}

	void add(Reveal reveal) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("referral", reveal.referralId(), "caseFile", reveal.caseFileId(), "reveal",
					Map.of("id", reveal.id(), "house", reveal.houseId(), "askedBy", reveal.askedBy(), "askedAt",
							GraphInstant.stored(reveal.askedAt()), "until", GraphInstant.stored(reveal.until()))))
			.run();
	}

	/** Writes what the second person said. */
	void decide(String id, Reveal.Decision decision, Instant until) {
		this.neo4j.query(DECIDE)
			.bindAll(Map.of("id", id, "by", decision.by(), "at", GraphInstant.stored(decision.at()), "approved",
					decision.approved(), "until", GraphInstant.stored(until)))
			.run();
	}

	private List<Reveal> list(String cypher, Map<String, Object> parameters) {
		return List.copyOf(this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Reveal.class)
			.mappedBy((types, row) -> reveal(row))
			.all());
	}

	private static Reveal reveal(Record row) {
		Value node = row.get("reveal");
		return new Reveal(node.get("id").asString(), row.get("caseFile").asString(), row.get("reference").asString(),
				row.get("lead").asString(), row.get("referral").asString(), node.get("house").asString(),
				row.get("organization").asString(), node.get("askedBy").asString(),
				GraphInstant.read(node.get("askedAt")), GraphInstant.read(node.get("until")), decision(node),
				row.get("shown").asList(GraphInstant::read).stream().sorted().toList());
	}

	private static Reveal.@Nullable Decision decision(Value node) {
		return node.get("decidedAt").isNull() ? null : new Reveal.Decision(node.get("decidedBy").asString(),
				GraphInstant.read(node.get("decidedAt")), node.get("approved").asBoolean());
	}

}
