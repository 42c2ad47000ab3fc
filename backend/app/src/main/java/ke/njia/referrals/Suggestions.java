package ke.njia.referrals;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The suggestions stored, each hanging on the referral it was made in, with the need that
 * was added for it hanging on it: whoever is asked for that need is asked because of it.
 */
@Component
class Suggestions {

	private static final String RETURN = """
			MATCH (s)-[:MADE_IN]->(r:Referral)-[:FOR]->(c:CaseFile)
			WHERE c.status <> 'ERASED'
			RETURN s AS suggestion, r.id AS referral, r.requester AS lead, c.id AS caseFile
			ORDER BY suggestion.at, suggestion.id
			""";

	private static final String FIND = """
			MATCH (s:Suggestion {id: $id})
			""" + RETURN;

	private static final String LIST_FOR = """
			UNWIND $referrals AS id
			MATCH (s:Suggestion)-[:MADE_IN]->(:Referral {id: id})
			""" + RETURN;

	private static final String ADD = """
			MATCH (r:Referral {id: $referral})
			CREATE (s:Suggestion)-[:MADE_IN]->(r)
			SET s = $suggestion
			""";

	private static final String ANSWER = """
			MATCH (s:Suggestion {id: $id})
			SET s.status = $status, s.answeredAt = $at
			""";

	private static final String JOIN = """
			MATCH (s:Suggestion {id: $id})
			MATCH (n:Need {id: $need})
			MERGE (n)-[:CAME_FROM]->(s)
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	Suggestions(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	Optional<Suggestion> find(String id) {
		return rows(FIND, Map.of("id", id)).stream()
			.findFirst()
			.flatMap((row) -> SealFailure.unlessErased(() -> read(row)));
	}

	/** Of several referrals, the oldest first. */
	List<Suggestion> listFor(Collection<String> referrals) {
		return rows(LIST_FOR, Map.of("referrals", referrals)).stream()
			.flatMap((row) -> SealFailure.ifReadable(row.get("suggestion").get("id").asString(), () -> read(row))
				.stream())
			.toList();
	}

	void add(Suggestion made, Referral referral) {
		Map<String, Object> stored = new HashMap<>(
				Map.of("id", made.id(), "at", GraphInstant.stored(made.at()), "status", made.status().name()));
		stored.put(SealedPlace.PROPERTY, this.seals.seal(place(made.id(), referral.caseFileId(), referral.requester()),
				new SealedSuggestion(made.serviceType(), made.organization(), made.reason())));
		this.neo4j.query(ADD).bindAll(Map.of("referral", referral.id(), "suggestion", stored)).run();
	}

	/** What the lead made of it; the caller holds the referral. */
	void answer(String id, Suggestion.Status status, Instant at) {
		this.neo4j.query(ANSWER)
			.bindAll(Map.of("id", id, "status", status.name(), "at", GraphInstant.stored(at)))
			.run();
	}

	/** Whoever is asked for that need from now on is asked because of the suggestion. */
	void join(String id, String need) {
		this.neo4j.query(JOIN).bindAll(Map.of("id", id, "need", need)).run();
	}

	private Suggestion read(Record row) {
		Value node = row.get("suggestion");
		String id = node.get("id").asString();
		SealedSuggestion told = this.seals.open(place(id, row.get("caseFile").asString(), row.get("lead").asString()),
				node.get(SealedPlace.PROPERTY).asByteArray(), SealedSuggestion.class);
		return new Suggestion(id, row.get("referral").asString(), told.serviceType(), told.organization(),
				told.reason(), GraphInstant.read(node.get("at")),
				Suggestion.Status.valueOf(node.get("status").asString()),
				GraphInstant.readOrNull(node.get("answeredAt")));
	}

	private List<Record> rows(String cypher, Map<String, Object> parameters) {
		return List.copyOf(
				this.neo4j.query(cypher).bindAll(parameters).fetchAs(Record.class).mappedBy((types, row) -> row).all());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "Suggestion", id);
	}

}
