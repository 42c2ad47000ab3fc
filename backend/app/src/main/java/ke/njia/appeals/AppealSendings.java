package ke.njia.appeals;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.sealing.SealedNode;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What was sent, and what was written about it since. A constraint keeps that each body
 * is sent one appeal once; whoever sends or writes holds the case.
 */
@Component
class AppealSendings {

	private static final String RETURN = """
			MATCH (s)-[:OF]->(a:Appeal)
			MATCH (s)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN s AS sending, a.id AS appeal, c.id AS caseFile, o.id AS lead,
			       [(m:AppealMessage)-[:OF]->(s) | m] AS messages
			""";

	private static final String OF_APPEAL = """
			MATCH (s:AppealSending)-[:OF]->(:Appeal {id: $appeal})
			""" + RETURN + "ORDER BY s.sentAt, s.id";

	private static final String OF_RECIPIENT = """
			MATCH (s:AppealSending {recipient: $recipient})
			""" + RETURN + "ORDER BY s.sentAt DESC, s.id";

	private static final String FIND = """
			MATCH (s:AppealSending {id: $id})
			""" + RETURN;

	private static final String ADD = """
			MATCH (a:Appeal {id: $appeal})-[:FOR]->(c:CaseFile)
			CREATE (s:AppealSending)-[:OF]->(a)
			SET s = $sending
			CREATE (s)-[:FOR]->(c)
			""";

	private static final String ACKNOWLEDGE = """
			MATCH (s:AppealSending {id: $id})
			SET s.acknowledgedAt = $at, s.sealed = $sealed
			""";

	private static final String LOCK = """
			MATCH (s:AppealSending {id: $id})
			SET s.lockedAt = $at
			""";

	private static final String WRITE = """
			MATCH (s:AppealSending {id: $sending})-[:FOR]->(c:CaseFile)
			SET s.answeredAt = CASE WHEN $endsTheWait THEN coalesce(s.answeredAt, $at) ELSE s.answeredAt END
			CREATE (m:AppealMessage {id: $id, fromBody: $fromBody, by: $by, at: $at, sealed: $sealed})-[:OF]->(s)
			CREATE (m)-[:FOR]->(c)
			""";

	private static final String SEPARATOR = " ";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	AppealSendings(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** Those of an appeal, the first one first. */
	List<AppealSending> listOf(String appeal) {
		return this.rows.list(OF_APPEAL, Map.of("appeal", appeal), AppealSendings::sending);
	}

	/** What was sent to an organization, the newest first. */
	List<AppealSending> listTo(String recipient) {
		return this.rows.list(OF_RECIPIENT, Map.of("recipient", recipient), AppealSendings::sending);
	}

	Optional<AppealSending> find(String id) {
		return this.rows.find(FIND, Map.of("id", id), AppealSendings::sending);
	}

	/** One of the actor's organization. */
	Outcome<AppealSending> found(String id, Actor actor) {
		Function<AppealSending, Outcome<AppealSending>> done = Outcome::done;
		return find(id).filter((sending) -> actor.actsFor(sending.lead()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("sending")));
	}

	void add(AppealSending sending) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", sending.id());
		properties.put("once", sending.appealId() + SEPARATOR + sending.body());
		properties.put("body", sending.body());
		properties.put("recipient", sending.recipient());
		properties.put("version", sending.version());
		properties.put("sentBy", sending.sentBy());
		properties.put("sentAt", GraphInstant.stored(sending.sentAt()));
		properties.put("replyDue", GraphInstant.storedOrNull(sending.replyDue()));
		properties.put(SealedPlace.PROPERTY, sealed(sending, sending.told()));
		this.neo4j.query(ADD).bindAll(Map.of("appeal", sending.appealId(), "sending", properties)).run();
	}

	/** The body has it, under its own reference. */
	void acknowledge(AppealSending sending, Instant at, @Nullable String reference) {
		this.neo4j.query(ACKNOWLEDGE)
			.bindAll(Map.of("id", sending.id(), "at", GraphInstant.stored(at), "sealed",
					sealed(sending, sending.told().with(reference))))
			.run();
	}

	/** A file for the mailbox was made of its letter. */
	void lock(AppealSending sending, Instant at) {
		this.neo4j.query(LOCK).bindAll(Map.of("id", sending.id(), "at", GraphInstant.stored(at))).run();
	}

	void write(AppealSending sending, AppealMessage message) {
		this.neo4j.query(WRITE)
			.bindAll(Map.of("sending", sending.id(), "id", message.id(), "fromBody", message.fromBody(), "by",
					message.by(), "at", GraphInstant.stored(message.at()), "endsTheWait", message.kind().endsTheWait(),
					"sealed",
					this.rows.seal(Appeals.place(sending.caseFileId(), sending.lead(), "AppealMessage", message.id()),
							new SealedMessage(message.kind(), message.words()))))
			.run();
	}

	private static AppealSending sending(SealedRow row) {
		SealedNode node = row.node("sending", "AppealSending");
		List<AppealMessage> messages = row.list("messages", "AppealMessage", AppealSendings::message)
			.stream()
			.sorted(Comparator.comparing(AppealMessage::at).thenComparing(AppealMessage::id))
			.toList();
		return new AppealSending(node.id(), row.get("appeal").asString(), row.caseFile(), row.lead(),
				node.get("body").asString(), node.get("recipient").asString(), node.get("version").asInt(),
				node.get("sentBy").asString(), GraphInstant.read(node.get("sentAt")),
				GraphInstant.readOrNull(node.get("replyDue")), node.open(SealedSending.class),
				GraphInstant.readOrNull(node.get("lockedAt")), GraphInstant.readOrNull(node.get("acknowledgedAt")),
				messages);
	}

	private static AppealMessage message(SealedNode node) {
		SealedMessage told = node.open(SealedMessage.class);
		return new AppealMessage(node.id(), node.get("fromBody").asBoolean(), node.get("by").asString(),
				GraphInstant.read(node.get("at")), told.kind(), told.words());
	}

	private byte[] sealed(AppealSending sending, SealedSending told) {
		return this.rows.seal(Appeals.place(sending.caseFileId(), sending.lead(), "AppealSending", sending.id()), told);
	}

}
