package ke.njia.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * The glass that was broken, as stored. Nothing is ever deleted here.
 */
@Component
class BrokenGlass {

	private static final String RETURN = """
			MATCH (c)-[:HELD_BY]->(o:Organization)
			RETURN g AS glass, c.id AS caseFile, o.id AS lead
			ORDER BY g.openedAt DESC, g.id
			""";

	private static final String LIST = """
			UNWIND $caseFiles AS id
			MATCH (g:BreakGlass)-[:FOR]->(c:CaseFile {id: id})
			""" + RETURN;

	private static final String FIND = """
			MATCH (g:BreakGlass {id: $id})-[:FOR]->(c:CaseFile)
			""" + RETURN;

	private static final String LIST_UNREVIEWED = """
			MATCH (g:BreakGlass)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(:Organization {id: $organization})
			WHERE g.reviewedAt IS NULL
			""" + RETURN + "LIMIT 100\n";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (g:BreakGlass)-[:FOR]->(c)
			SET g = $glass
			""";

	private static final String REVIEW = """
			MATCH (g:BreakGlass {id: $id})
			SET g.reviewedBy = $by, g.reviewedAt = $at, g.upheld = $upheld,
			    g.endsAt = CASE WHEN $upheld THEN g.endsAt END
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	BrokenGlass(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** The broken glass of several cases in one question, newest first. */
	List<BreakGlass> listFor(Collection<String> caseFileIds) {
		return list(LIST, Map.of("caseFiles", caseFileIds));
	}

	/** What nobody has looked at yet, of cases that one organization holds. */
	List<BreakGlass> listUnreviewed(String organization) {
		return list(LIST_UNREVIEWED, Map.of("organization", organization));
	}

	Optional<BreakGlass> find(String id) {
		return list(FIND, Map.of("id", id)).stream().findFirst();
	}

	void add(BreakGlass glass) {
		this.neo4j.query(ADD).bindAll(Map.of("caseFile", glass.caseFileId(), "glass", properties(glass))).run();
	}

	/** Writes a review; the caller holds the case. */
	void review(String id, BreakGlass.Review review) {
		this.neo4j.query(REVIEW)
			.bindAll(Map.of("id", id, "by", review.by(), "at", stored(review.at()), "upheld", review.upheld()))
			.run();
	}

	private List<BreakGlass> list(String cypher, Map<String, Object> parameters) {
		return this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> glass(row)).stream())
			.toList();
	}

	private Map<String, Object> properties(BreakGlass glass) {
		return Map.of("id", glass.id(), "openedBy", glass.openedBy(), "openedAt", stored(glass.openedAt()), "until",
				stored(glass.until()), "endsAt", stored(glass.until()), SealedPlace.PROPERTY,
				this.seals.seal(place(glass.id(), glass.caseFileId(), glass.lead()),
						new SealedGlass(glass.recipientId(), glass.items(), glass.reason())));
	}

	private BreakGlass glass(Record row) {
		Value node = row.get("glass");
		String id = node.get("id").asString();
		String caseFile = row.get("caseFile").asString();
		String lead = row.get("lead").asString();
		SealedGlass told = this.seals.open(place(id, caseFile, lead), node.get(SealedPlace.PROPERTY).asByteArray(),
				SealedGlass.class);
		return new BreakGlass(id, caseFile, lead, told.recipient(), told.items(), told.reason(),
				node.get("openedBy").asString(), GraphInstant.read(node.get("openedAt")),
				GraphInstant.read(node.get("until")), review(node));
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "BreakGlass", id);
	}

	private static Object stored(Instant instant) {
		return Objects.requireNonNull(GraphInstant.stored(instant));
	}

	private static BreakGlass.@Nullable Review review(Value node) {
		return node.get("reviewedAt").isNull() ? null : new BreakGlass.Review(node.get("reviewedBy").asString(),
				GraphInstant.read(node.get("reviewedAt")), node.get("upheld").asBoolean());
	}

}
