package ke.njia.rights;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ErasureDesk;
import ke.njia.kernel.GraphInstant;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Tells how long a case is kept: from the last thing that happened to it, which of a
 * closed one is its closing, or what the person said of it later.
 */
@Component
public class Retentions {

	private static final String LAST_ACTIVITY = """
			MATCH (c:CaseFile {id: $id})
			CALL (c) {
			  MATCH (c)--(part) WHERE NOT part:Organization
			  UNWIND [part.recordedAt, part.withdrawnAt, part.draftedAt, part.sentAt, part.answeredAt, part.openedAt,
			          part.receivedAt, part.closedAt, part.lastAt, part.decidedAt, part.reviewedAt, part.addedAt,
			          part.endedAt, part.askedAt, part.reopenedAt] AS at
			  RETURN max(at) AS last
			}
			RETURN CASE WHEN last > c.openedAt THEN last ELSE c.openedAt END AS last
			""";

	/** What can be past its time, a page at a time. */
	private static final String OLD = """
			MATCH (c:CaseFile)-[:HELD_BY]->(o:Organization)
			WHERE c.id > $after AND c.openedAt < $before AND c.status <> 'ERASED' AND c.erasureRequester IS NULL
			  AND NOT coalesce(c.legalHold, false)
			RETURN c.id AS id, o.id AS lead
			ORDER BY c.id LIMIT $most
			""";

	private final Neo4jClient neo4j;

	private final ErasureDesk erasures;

	Retentions(Neo4jClient neo4j, ErasureDesk erasures) {
		this.neo4j = neo4j;
		this.erasures = erasures;
	}

	/** How long a case is kept that the caller has read. */
	public Retention of(CaseFile caseFile) {
		Instant last = this.neo4j.query(LAST_ACTIVITY)
			.bind(caseFile.id())
			.to("id")
			.fetchAs(Instant.class)
			.mappedBy((types, row) -> GraphInstant.read(row.get("last")))
			.one()
			.orElse(caseFile.openedAt());
		return Retention.of(caseFile, last, this.erasures.keeping(caseFile).legalHold());
	}

	/** Cases opened before that moment of which nobody has asked the erasure. */
	Collection<Old> listOpenedBefore(Instant moment, String after, int most) {
		return this.neo4j.query(OLD)
			.bindAll(Map.of("before", GraphInstant.stored(moment), "after", after, "most", most))
			.fetchAs(Old.class)
			.mappedBy((types, row) -> new Old(row.get("id").asString(), row.get("lead").asString()))
			.all();
	}

	/**
	 * A case that can be past its time.
	 *
	 * @param id the case
	 * @param lead identifier of the organization that holds it
	 */
	record Old(String id, String lead) {
	}

}
