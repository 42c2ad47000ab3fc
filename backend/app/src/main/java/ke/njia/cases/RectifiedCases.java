package ke.njia.cases;

import java.util.List;
import java.util.Map;

import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Puts the kinds of help right that are asked for. A need that stays keeps its
 * identifier, because referrals point to it.
 */
@Component
class RectifiedCases {

	private static final String ASKED = """
			MATCH (c:CaseFile {id: $id})
			RETURN EXISTS {
			  MATCH (r:Referral)-[:FOR]->(c)
			  WHERE NOT r.status IN ['REJECTED', 'CANCELLED', 'FAILED', 'ENTERED_IN_ERROR']
			} AS asked
			""";

	private static final String REMOVE = """
			MATCH (c:CaseFile {id: $id})-[:ASKS_FOR]->(n:Need)
			WHERE n.id IN $gone
			DETACH DELETE n
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $id})
			OPTIONAL MATCH (c)-[:ASKS_FOR]->(there:Need)
			WITH c, coalesce(max(there.position), -1) AS last
			UNWIND range(0, size($added) - 1) AS index
			CREATE (c)-[:ASKS_FOR]->(n:Need)
			SET n = $added[index], n.position = last + 1 + index
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	RectifiedCases(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Whether somebody has been, or is about to be, asked to help in a case. */
	boolean somebodyIsAsked(String caseFileId) {
		return this.neo4j.query(ASKED).bind(caseFileId).to("id").fetchAs(Boolean.class).one().orElse(false);
	}

	/** Leaves these kinds of help and no others; the caller holds the case. */
	void replaceNeeds(CaseFile caseFile, List<String> serviceTypes) {
		List<String> gone = caseFile.needs()
			.stream()
			.filter((need) -> !serviceTypes.contains(need.serviceType()))
			.map(Need::id)
			.toList();
		List<String> there = caseFile.needs().stream().map(Need::serviceType).toList();
		List<Map<String, Object>> added = serviceTypes.stream()
			.filter((type) -> !there.contains(type))
			.map((type) -> need(caseFile, type))
			.toList();
		if (!gone.isEmpty()) {
			this.neo4j.query(REMOVE).bindAll(Map.of("id", caseFile.id(), "gone", gone)).run();
		}
		if (!added.isEmpty()) {
			this.neo4j.query(ADD).bindAll(Map.of("id", caseFile.id(), "added", added)).run();
		}
	}

	private Map<String, Object> need(CaseFile caseFile, String serviceType) {
		String id = RandomId.next();
		return Map.of("id", id, SealedPlace.PROPERTY, StoredCase.of(caseFile, this.seals).need(id, serviceType));
	}

}
