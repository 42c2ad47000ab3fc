package ke.njia.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.GraphInstant;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What is stored of keeping and erasing cases. Of an erased case there stay its
 * identifier, its reference and when it was erased.
 */
@Component
class Erasures {

	private static final String KEEPING = """
			MATCH (c:CaseFile {id: $id})
			RETURN c.legalHold AS legalHold, c.erasureRequester AS requester, c.erasureRequestedAt AS requestedAt,
			       c.erasureReason AS reason
			""";

	private static final String REQUEST = """
			MATCH (c:CaseFile {id: $id})
			SET c.erasureRequester = $requester, c.erasureRequestedAt = $at, c.erasureReason = $reason
			""";

	private static final String HOLD = """
			MATCH (c:CaseFile {id: $id})
			SET c.legalHold = $hold
			""";

	/** Whatever hangs on the case goes, even what no module has thought of. */
	private static final String ERASE = """
			MATCH (c:CaseFile {id: $id})
			SET c = {id: c.id, reference: c.reference, status: 'ERASED', erasedAt: $at}
			WITH c
			OPTIONAL MATCH (c)--(part)
			WHERE NOT part:Organization
			WITH DISTINCT part
			DETACH DELETE part
			""";

	private static final String FORGET_KEYS = """
			MATCH (k:IdempotencyKey {result: $id})
			SET k.input = ''
			""";

	private static final String ERASED = "MATCH (c:CaseFile {status: 'ERASED'}) RETURN c.id AS id";

	private static final String COME_BACK = """
			UNWIND $ids AS id
			MATCH (c:CaseFile {id: id})
			WHERE c.status <> 'ERASED' AND EXISTS { (c)-[:HELD_BY]->(:Organization) }
			WITH c LIMIT $most
			SET c.lockedAt = datetime()
			RETURN c.id AS id
			""";

	/**
	 * A question of its own: within one, the database may remember what it read before.
	 */
	private static final String STILL_BACK = """
			MATCH (c:CaseFile)-[:HELD_BY]->(o:Organization)
			WHERE c.id IN $ids AND c.status <> 'ERASED'
			RETURN c.id AS id, o.id AS lead
			""";

	private final Neo4jClient neo4j;

	Erasures(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	Keeping get(String caseFile) {
		return this.neo4j.query(KEEPING)
			.bind(caseFile)
			.to("id")
			.fetchAs(Keeping.class)
			.mappedBy((types, row) -> new Keeping(row.get("legalHold").asBoolean(false),
					row.get("requester").isNull() ? null
							: request(row.get("requester"), row.get("requestedAt"), row.get("reason"))))
			.one()
			.orElseThrow();
	}

	void request(String caseFile, Keeping.Request request) {
		this.neo4j.query(REQUEST)
			.bindAll(Map.of("id", caseFile, "requester", request.requester(), "at",
					GraphInstant.stored(request.requestedAt()), "reason", request.reason().name()))
			.run();
	}

	void hold(String caseFile, boolean hold) {
		this.neo4j.query(HOLD).bindAll(Map.of("id", caseFile, "hold", hold)).run();
	}

	/** Removes what is stored here of a case that the caller holds. */
	void erase(String caseFile, Instant at) {
		this.neo4j.query(ERASE).bindAll(Map.of("id", caseFile, "at", GraphInstant.stored(at))).run();
		this.neo4j.query(FORGET_KEYS).bind(caseFile).to("id").run();
	}

	Collection<String> listErased() {
		return this.neo4j.query(ERASED).fetchAs(String.class).all();
	}

	/** Of these cases, those stored as if they had never been erased; they are held. */
	Collection<Found> holdThoseThatCameBack(List<String> caseFiles, int most) {
		Collection<String> held = this.neo4j.query(COME_BACK)
			.bindAll(Map.of("ids", caseFiles, "most", most))
			.fetchAs(String.class)
			.all();
		return this.neo4j.query(STILL_BACK)
			.bind(held)
			.to("ids")
			.fetchAs(Found.class)
			.mappedBy((types, row) -> new Found(row.get("id").asString(), row.get("lead").asString()))
			.all();
	}

	private static Keeping.Request request(Value requester, Value at, Value reason) {
		return new Keeping.Request(requester.asString(), GraphInstant.read(at),
				ErasureReason.valueOf(reason.asString()));
	}

	/**
	 * A case that came back.
	 *
	 * @param id the case
	 * @param lead identifier of the organization that holds it
	 */
	record Found(String id, String lead) {
	}

}
