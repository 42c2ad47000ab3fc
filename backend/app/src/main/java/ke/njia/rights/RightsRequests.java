package ke.njia.rights;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The requests stored; they hang on their case and are erased with it.
 */
@Component
class RightsRequests {

	/** Requests one screen shows. */
	static final int MOST = 100;

	private static final String RETURN = "RETURN q AS request, c.id AS caseFile, c.reference AS reference, o.id AS lead\n";

	private static final String LIST = """
			MATCH (q:RightsRequest)-[:MADE_ABOUT]->(c:CaseFile {id: $caseFile})-[:HELD_BY]->(o:Organization)
			WITH q, c, o ORDER BY q.receivedAt DESC, q.id
			""" + RETURN;

	private static final String LIST_OPEN = """
			MATCH (q:RightsRequest)-[:MADE_ABOUT]->(c:CaseFile)-[:HELD_BY]->(o:Organization {id: $organization})
			WHERE q.closedAt IS NULL
			WITH q, c, o ORDER BY q.receivedAt, q.id LIMIT $most
			""" + RETURN;

	/** Erasures that a person asked for are requests too: they are not stored twice. */
	private static final String LIST_ERASURES = """
			MATCH (c:CaseFile)-[:HELD_BY]->(o:Organization {id: $organization})
			WHERE c.erasureReason = 'PERSON_ASKED' AND c.status <> 'ERASED'
			WITH c, o ORDER BY c.erasureRequestedAt, c.id LIMIT $most
			RETURN c.id AS caseFile, c.reference AS reference, o.id AS lead, c.erasureRequestedAt AS receivedAt
			""";

	private static final String FIND = """
			MATCH (q:RightsRequest {id: $id})-[:MADE_ABOUT]->(c:CaseFile)-[:HELD_BY]->
			      (o:Organization {id: $organization})
			WHERE c.status <> 'ERASED'
			""" + RETURN;

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (q:RightsRequest)-[:MADE_ABOUT]->(c)
			SET q = $request
			""";

	private static final String CLOSE = """
			MATCH (q:RightsRequest {id: $id})
			SET q.closedAt = $at, q.sealed = $sealed
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	RightsRequests(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	List<RightsRequest> listFor(String caseFileId) {
		return this.rows.list(LIST, Map.of("caseFile", caseFileId), RightsRequests::request);
	}

	/** Open requests on the cases of an organization, the oldest first. */
	List<RightsRequest> listOpen(String organization) {
		return this.rows.list(LIST_OPEN, Map.of("organization", organization, "most", MOST), RightsRequests::request);
	}

	/** Erasures that people asked an organization for, the oldest first. */
	List<RightsRequest> listErasures(String organization) {
		return List.copyOf(this.neo4j.query(LIST_ERASURES)
			.bindAll(Map.of("organization", organization, "most", MOST))
			.fetchAs(RightsRequest.class)
			.mappedBy((types, row) -> erasure(row.get("caseFile").asString(), row.get("reference").asString(),
					row.get("lead").asString(), GraphInstant.read(row.get("receivedAt"))))
			.all());
	}

	/** An erasure asked for, as a request. */
	static RightsRequest erasure(String caseFileId, String reference, String lead, Instant receivedAt) {
		return new RightsRequest("erasure-" + caseFileId, caseFileId, reference, lead, RightKind.ERASURE, receivedAt,
				null, null);
	}

	Optional<RightsRequest> find(String id, String organization) {
		return this.rows.find(FIND, Map.of("id", id, "organization", organization), RightsRequests::request);
	}

	void add(RightsRequest request) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", request.id());
		properties.put("receivedAt", GraphInstant.stored(request.receivedAt()));
		properties.put(SealedPlace.PROPERTY, sealed(request));
		this.neo4j.query(ADD).bindAll(Map.of("caseFile", request.caseFileId(), "request", properties)).run();
	}

	/** Closes a request; the caller holds the case. */
	void close(RightsRequest closed) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", closed.id());
		parameters.put("at", GraphInstant.storedOrNull(closed.closedAt()));
		parameters.put("sealed", sealed(closed));
		this.neo4j.query(CLOSE).bindAll(parameters).run();
	}

	private byte[] sealed(RightsRequest request) {
		return this.rows.seal(place(request.id(), request.caseFileId(), request.lead()),
				new SealedRequest(request.kind(), request.refusal()));
	}

	private static RightsRequest request(SealedRow row) {
		SealedNode node = row.node("request", "RightsRequest");
		SealedRequest asked = node.open(SealedRequest.class);
		return new RightsRequest(node.id(), row.caseFile(), row.get("reference").asString(), row.lead(), asked.kind(),
				GraphInstant.read(node.get("receivedAt")), GraphInstant.readOrNull(node.get("closedAt")),
				asked.refusal());
	}

	private static SealedPlace place(String id, String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "RightsRequest", id);
	}

}
