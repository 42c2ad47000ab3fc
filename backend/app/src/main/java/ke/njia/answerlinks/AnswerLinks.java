package ke.njia.answerlinks;

import java.time.Instant;
import java.util.HashMap;
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
 * The links stored. What becomes of one is written only by whoever holds it, and whoever
 * needs its referral too holds that first.
 */
@Component
class AnswerLinks {

	/** Links of one referral that are listed. */
	static final int MOST = 20;

	private static final String RETURN = """
			MATCH (l)-[:ANSWERS]->(r:Referral)-[:FOR]->(c:CaseFile)
			WHERE c.status <> 'ERASED'
			RETURN l AS link, r.id AS referral, c.id AS caseFile, r.requester AS lead, r.receiver AS receiver
			ORDER BY link.madeAt DESC, link.id
			LIMIT $most
			""";

	private static final String FIND = """
			MATCH (l:AnswerLink {token: $token})
			""" + RETURN;

	private static final String FIND_BY_ID = """
			MATCH (l:AnswerLink {id: $id})
			""" + RETURN;

	private static final String LIST_FOR = """
			MATCH (l:AnswerLink)-[:ANSWERS]->(:Referral {id: $referral})
			""" + RETURN;

	private static final String LOCK = """
			MATCH (l:AnswerLink {token: $token})
			SET l.lockedAt = datetime()
			""";

	private static final String ADD = """
			MATCH (r:Referral {id: $referral})
			CREATE (l:AnswerLink)-[:ANSWERS]->(r)
			SET l = $link
			""";

	private static final String CHANGE = """
			MATCH (l:AnswerLink {id: $id})
			SET l += $changes
			""";

	private static final String END_ALL = """
			MATCH (l:AnswerLink)-[:ANSWERS]->(:Referral {id: $referral})
			WHERE l.endedAt IS NULL
			SET l.lockedAt = datetime()
			WITH l
			WHERE l.endedAt IS NULL AND l.answeredAt IS NULL
			SET l.endedAt = $at, l.form = null
			""";

	private final Neo4jClient neo4j;

	AnswerLinks(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	Optional<AnswerLink> findById(String id) {
		return rows(FIND_BY_ID, Map.of("id", id)).stream().findFirst().map(AnswerLinks::read);
	}

	/** The link of a token, with the digests its holder must match. */
	Optional<Kept> find(String tokenDigest) {
		return rows(FIND, Map.of("token", tokenDigest)).stream().findFirst().map(AnswerLinks::kept);
	}

	/** Holds the link until the caller's transaction ends, then reads it. */
	Optional<Kept> lock(String tokenDigest) {
		this.neo4j.query(LOCK).bind(tokenDigest).to("token").run();
		return find(tokenDigest);
	}

	/** Links of one referral, newest first. */
	List<AnswerLink> listFor(String referral) {
		return rows(LIST_FOR, Map.of("referral", referral)).stream().map(AnswerLinks::read).toList();
	}

	void add(AnswerLink link, String tokenDigest, String pinDigest) {
		Map<String, @Nullable Object> stored = new HashMap<>();
		stored.put("id", link.id());
		stored.put("token", tokenDigest);
		stored.put("pin", pinDigest);
		stored.put("madeBy", link.madeBy());
		stored.put("madeAt", GraphInstant.stored(link.madeAt()));
		stored.put("until", GraphInstant.stored(link.until()));
		this.neo4j.query(ADD).bindAll(Map.of("referral", link.of().referralId(), "link", stored)).run();
	}

	/** A wrong PIN more. */
	void markWrong(AnswerLink link) {
		change(link, Map.of("wrong", link.use().wrong() + 1));
	}

	/** It was read; the PIN is of no use any more. */
	void markRead(AnswerLink link, String formDigest, Instant at, Instant formUntil) {
		change(link, Map.of("readAt", GraphInstant.stored(at), "form", formDigest, "formUntil",
				GraphInstant.stored(formUntil)));
	}

	/** It was answered; nothing of it is of any use any more. */
	void markAnswered(AnswerLink link, String receipt, Instant at) {
		change(link, Map.of("answeredAt", GraphInstant.stored(at), "receipt", receipt));
	}

	/** Takes back whatever of a referral's links still leads anywhere. */
	void endAll(String referral, Instant at) {
		this.neo4j.query(END_ALL).bindAll(Map.of("referral", referral, "at", GraphInstant.stored(at))).run();
	}

	private void change(AnswerLink link, Map<String, Object> changes) {
		this.neo4j.query(CHANGE).bindAll(Map.of("id", link.id(), "changes", changes)).run();
	}

	private List<Record> rows(String cypher, Map<String, Object> given) {
		Map<String, Object> parameters = new HashMap<>(given);
		parameters.put("most", MOST);
		return List.copyOf(
				this.neo4j.query(cypher).bindAll(parameters).fetchAs(Record.class).mappedBy((types, row) -> row).all());
	}

	private static Kept kept(Record row) {
		Value node = row.get("link");
		return new Kept(read(row), node.get("pin").asString(), node.get("form").asString(null));
	}

	private static AnswerLink read(Record row) {
		Value node = row.get("link");
		AnswerLink.Subject subject = new AnswerLink.Subject(row.get("referral").asString(),
				row.get("caseFile").asString(), row.get("lead").asString(), row.get("receiver").asString());
		AnswerLink.Use use = new AnswerLink.Use(GraphInstant.readOrNull(node.get("readAt")),
				GraphInstant.readOrNull(node.get("formUntil")), GraphInstant.readOrNull(node.get("answeredAt")),
				GraphInstant.readOrNull(node.get("endedAt")), node.get("wrong").asInt(0),
				node.get("receipt").asString(null));
		return new AnswerLink(node.get("id").asString(), subject, node.get("madeBy").asString(),
				GraphInstant.read(node.get("madeAt")), GraphInstant.read(node.get("until")), use);
	}

	/**
	 * A link with the digests its holder must match.
	 *
	 * @param link the link
	 * @param pin digest of its PIN
	 * @param form digest of the form that whoever read it was given; null before
	 */
	record Kept(AnswerLink link, String pin, @Nullable String form) {
	}

}
