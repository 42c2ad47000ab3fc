package ke.njia.openrequests;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The open requests stored. What becomes of one is written only by whoever holds it. What
 * kind of help and which county is asked for is not among it: that is read from the case,
 * where it is sealed.
 */
@Component
class OpenRequests {

	/** Open requests that one partner is shown, the one that ends soonest first. */
	static final int MOST = 50;

	private static final String RETURN = """
			MATCH (q)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(lead:Organization)
			WHERE c.status <> 'ERASED'
			MATCH (q)-[:ASKS_FOR]->(n:Need)
			OPTIONAL MATCH (q)-[:BECAME]->(r:Referral)
			RETURN q AS request, c.id AS caseFile, lead.id AS lead, n.id AS need, r.id AS referral
			ORDER BY request.openedAt DESC, request.id
			""";

	private static final String FIND = """
			MATCH (q:OpenRequest {id: $id})
			""" + RETURN;

	private static final String LOCK = """
			MATCH (q:OpenRequest {id: $id})
			SET q.lockedAt = datetime()
			""";

	private static final String LIST_FOR_CASES = """
			UNWIND $caseFiles AS caseFile
			MATCH (q:OpenRequest)-[:FOR]->(:CaseFile {id: caseFile})
			""" + RETURN;

	/** Begins at the organization: how many others there are takes no time. */
	private static final String LIST_OFFERED = """
			MATCH (:Organization {id: $organization})<-[:OFFERED_TO]-(q:OpenRequest)
			WHERE q.status = 'OPEN' AND q.until > $now
			   OR q.status = 'CLAIMED' AND q.claimant = $organization AND q.claimedUntil > $now
			WITH q ORDER BY q.until, q.id LIMIT $most
			""" + RETURN;

	private static final String IS_OFFERED = """
			MATCH (q:OpenRequest {id: $id})-[o:OFFERED_TO]->(:Organization {id: $organization})
			RETURN count(o) > 0
			""";

	private static final String AUDIENCE = """
			MATCH (:OpenRequest {id: $id})-[:OFFERED_TO]->(o:Organization)
			RETURN o.id
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})-[:ASKS_FOR]->(n:Need {id: $need})
			CREATE (q:OpenRequest)-[:FOR]->(c)
			CREATE (q)-[:ASKS_FOR]->(n)
			SET q = $request
			WITH q
			UNWIND $audience AS organization
			MATCH (o:Organization {id: organization})
			CREATE (q)-[:OFFERED_TO]->(o)
			""";

	private static final String CHANGE = """
			MATCH (q:OpenRequest {id: $id})
			SET q += $state
			""";

	private static final String MARK_CLAIMED = """
			MATCH (q:OpenRequest {id: $id})
			MATCH (o:Organization {id: $organization})
			CREATE (k:OpenRequestClaim {turn: $turn, at: $at})-[:OF]->(q)
			CREATE (k)-[:BY]->(o)
			""";

	private static final String BECAME = """
			MATCH (q:OpenRequest {id: $id})
			MATCH (r:Referral {id: $referral})
			CREATE (q)-[:BECAME]->(r)
			""";

	private static final String TAKE_AWAY = """
			MATCH (:OpenRequest {id: $id})-[o:OFFERED_TO]->(:Organization {id: $organization})
			DELETE o
			""";

	private final Neo4jClient neo4j;

	OpenRequests(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	Optional<OpenRequest> find(String id) {
		return rows(FIND, Map.of("id", id)).stream().findFirst();
	}

	/** Holds it until the caller's transaction ends, then reads it. */
	Optional<OpenRequest> lock(String id) {
		this.neo4j.query(LOCK).bind(id).to("id").run();
		return find(id);
	}

	/** Of several cases, newest first. */
	List<OpenRequest> listForCases(Collection<String> caseFileIds) {
		return rows(LIST_FOR_CASES, Map.of("caseFiles", caseFileIds));
	}

	/** What an organization was shown and may claim, or has claimed. */
	List<OpenRequest> listOffered(String organization, Instant now) {
		return rows(LIST_OFFERED, Map.of("organization", organization, "now", GraphInstant.stored(now), "most", MOST));
	}

	boolean isOffered(String id, String organization) {
		return this.neo4j.query(IS_OFFERED)
			.bindAll(Map.of("id", id, "organization", organization))
			.fetchAs(Boolean.class)
			.one()
			.orElse(false);
	}

	/** Identifiers of those it is shown to. */
	Set<String> audience(String id) {
		return Set.copyOf(this.neo4j.query(AUDIENCE).bind(id).to("id").fetchAs(String.class).all());
	}

	void add(OpenRequest request, Collection<String> audience) {
		Map<String, @Nullable Object> stored = new HashMap<>(state(request));
		stored.put("id", request.id());
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", request.caseFileId(), "need", request.need(), "request", stored, "audience",
					List.copyOf(audience)))
			.run();
	}

	/** Writes the state of one that the caller holds. */
	void change(OpenRequest request) {
		this.neo4j.query(CHANGE).bindAll(Map.of("id", request.id(), "state", state(request))).run();
	}

	/** Puts a claim down for good: the constraint lets each turn be taken once. */
	void markClaimed(OpenRequest request, OpenRequest.Claim claim) {
		this.neo4j.query(MARK_CLAIMED)
			.bindAll(Map.of("id", request.id(), "organization", claim.organization(), "turn",
					request.id() + " " + request.state().turns(), "at", GraphInstant.stored(claim.at())))
			.run();
	}

	/** Joins it to the referral it became. */
	void markReferred(String id, String referral) {
		this.neo4j.query(BECAME).bindAll(Map.of("id", id, "referral", referral)).run();
	}

	/** It is not shown to that organization any more. */
	void takeAway(String id, String organization) {
		this.neo4j.query(TAKE_AWAY).bindAll(Map.of("id", id, "organization", organization)).run();
	}

	private List<OpenRequest> rows(String cypher, Map<String, Object> parameters) {
		return List.copyOf(this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(OpenRequest.class)
			.mappedBy((types, row) -> read(row))
			.all());
	}

	private static Map<String, @Nullable Object> state(OpenRequest request) {
		OpenRequest.State state = request.state();
		OpenRequest.Claim claim = state.claim();
		Map<String, @Nullable Object> stored = new HashMap<>();
		stored.put("status", state.status().name());
		stored.put("liveFor", state.status().isLive() ? request.need() : null);
		stored.put("openedAt", GraphInstant.stored(state.openedAt()));
		stored.put("until", GraphInstant.stored(state.until()));
		stored.put("turns", state.turns());
		stored.put("offeredTo", request.offeredTo());
		stored.put("endedAt", GraphInstant.storedOrNull(state.endedAt()));
		stored.put("claimant", (claim != null) ? claim.organization() : null);
		stored.put("claimedAt", (claim != null) ? GraphInstant.stored(claim.at()) : null);
		stored.put("claimedUntil", (claim != null) ? GraphInstant.stored(claim.until()) : null);
		return stored;
	}

	private static OpenRequest read(Record row) {
		Value node = row.get("request");
		OpenRequest.Claim claim = node.get("claimant").isNull() ? null
				: new OpenRequest.Claim(node.get("claimant").asString(), GraphInstant.read(node.get("claimedAt")),
						GraphInstant.read(node.get("claimedUntil")));
		return new OpenRequest(node.get("id").asString(), row.get("caseFile").asString(), row.get("lead").asString(),
				row.get("need").asString(), node.get("offeredTo").asInt(),
				new OpenRequest.State(OpenRequestStatus.valueOf(node.get("status").asString()),
						GraphInstant.read(node.get("openedAt")), GraphInstant.read(node.get("until")), claim,
						node.get("turns").asInt(), GraphInstant.readOrNull(node.get("endedAt")),
						row.get("referral").asString(null)));
	}

}
