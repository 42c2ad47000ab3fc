package ke.njia.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import ke.njia.kernel.GraphInstant;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Consents and broken glass whose time is over. {@code endsAt} is there until somebody
 * ends one, or the clock does: so each is found by its index, and found once.
 */
@Component
class DueBases {

	private static final String DUE = """
			MATCH (b:Consent WHERE b.endsAt <= $now)-[:GIVEN_FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization)
			RETURN b.id AS id, b.endsAt AS endsAt, 'consent-ended' AS action, c.id AS caseFile, o.id AS lead
			UNION ALL
			MATCH (b:BreakGlass WHERE b.endsAt <= $now)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization)
			RETURN b.id AS id, b.endsAt AS endsAt, 'break-glass-ended' AS action, c.id AS caseFile, o.id AS lead
			""";

	private static final String END = """
			MATCH (b:Consent|BreakGlass {id: $id})
			WHERE b.endsAt <= $now
			REMOVE b.endsAt
			RETURN b.id AS id
			""";

	private final Neo4jClient neo4j;

	DueBases(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Those whose time is over. */
	Collection<Due> list(Instant now) {
		return this.neo4j.query(DUE)
			.bindAll(Map.of("now", GraphInstant.stored(now)))
			.fetchAs(Due.class)
			.mappedBy((types, row) -> new Due(row.get("id").asString(), row.get("action").asString(),
					row.get("caseFile").asString(), row.get("lead").asString()))
			.all();
	}

	/**
	 * Marks one as ended; the caller holds its case.
	 * @return whether nobody was first
	 */
	boolean end(String id, Instant now) {
		return this.neo4j.query(END)
			.bindAll(Map.of("id", id, "now", GraphInstant.stored(now)))
			.fetchAs(String.class)
			.one()
			.isPresent();
	}

	/**
	 * One whose time is over.
	 *
	 * @param id the consent or the break-glass
	 * @param action what the record calls its end
	 * @param caseFile its case
	 * @param lead identifier of the organization that holds the case
	 */
	record Due(String id, String action, String caseFile, String lead) {
	}

}
