package ke.njia.notifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.DomainRecord;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Notice;
import ke.njia.kernel.RandomId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Messages on their way, and what became of them: each is stored in the transaction of
 * the act it follows from, and claimed for a minute by the backend that tells it. One
 * that was killed meanwhile leaves it to the next when the minute is over.
 */
@Component
@Order(3)
class Messages implements DomainRecord {

	/** Messages one look at the record shows. */
	private static final int SHOWN = 20;

	private static final String APPEND = """
			UNWIND $notices AS notice
			MATCH (p:NoticeAddress {organization: notice.organization})
			WHERE notice.audience IN p.audiences AND NOT p.unsafe
			CREATE (:Message {id: notice.id + '-' + p.id, noticeAddress: p.id, urgent: notice.urgent, at: notice.at,
			                  dueAt: notice.at, attempts: 0, status: 'WAITING'})
			""";

	private static final String DUE = """
			MATCH (m:Message)
			WHERE m.dueAt <= $now AND coalesce(m.claimedUntil <= $now, true)
			RETURN DISTINCT m.noticeAddress AS point
			LIMIT 100
			""";

	private static final String OF_POINT = """
			MATCH (m:Message {noticeAddress: $point})
			WHERE m.dueAt <= $now AND coalesce(m.claimedUntil <= $now, true)
			RETURN m AS message
			ORDER BY m.at, m.id
			""";

	private static final String CLAIM = """
			MATCH (m:Message) WHERE m.id IN $ids
			SET m.claimedUntil = $until, m.claim = $claim
			""";

	private static final String LATER = """
			MATCH (m:Message) WHERE m.id IN $ids
			SET m.dueAt = $dueAt
			REMOVE m.claimedUntil, m.claim
			""";

	private static final String FAILED = """
			MATCH (m:Message {claim: $claim})
			SET m.attempts = m.attempts + 1, m.dueAt = $dueAt
			REMOVE m.claimedUntil, m.claim
			""";

	private static final String SETTLE = """
			MATCH (m:Message {claim: $claim})
			SET m.attempts = m.attempts + 1, m.status = $status, m.settledAt = $now
			REMOVE m.dueAt, m.claimedUntil, m.claim
			""";

	private static final String LIST = """
			MATCH (m:Message {noticeAddress: $point})
			RETURN m AS message
			ORDER BY m.at DESC, m.id
			LIMIT $shown
			""";

	private static final String FORGET = """
			MATCH (m:Message)
			WHERE m.settledAt <= $before
			WITH m LIMIT 1000
			DELETE m
			""";

	private final Neo4jClient neo4j;

	Messages(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@Override
	public void append(List<DomainEvent> events) {
		List<Map<String, Object>> notices = new ArrayList<>();
		for (DomainEvent event : events) {
			event.notices().forEach((notice) -> notices.add(row(notice, event.at())));
		}
		if (!notices.isEmpty()) {
			this.neo4j.query(APPEND).bind(notices).to("notices").run();
		}
	}

	/** Notice addresses for which something is due. */
	Collection<String> listDue(Instant now) {
		return this.neo4j.query(DUE).bind(GraphInstant.stored(now)).to("now").fetchAs(String.class).all();
	}

	/** What is due for one, the oldest first; the caller holds the notice address. */
	List<Message> listDue(String point, Instant now) {
		return list(OF_POINT, Map.of("point", point, "now", GraphInstant.stored(now)));
	}

	void claim(List<String> ids, String claim, Instant until) {
		this.neo4j.query(CLAIM).bindAll(Map.of("ids", ids, "claim", claim, "until", GraphInstant.stored(until))).run();
	}

	/** Lets them wait until that moment. */
	void putOff(List<String> ids, Instant dueAt) {
		this.neo4j.query(LATER).bindAll(Map.of("ids", ids, "dueAt", GraphInstant.stored(dueAt))).run();
	}

	void failed(String claim, Instant dueAt) {
		this.neo4j.query(FAILED).bindAll(Map.of("claim", claim, "dueAt", GraphInstant.stored(dueAt))).run();
	}

	void settle(String claim, Message.Status status, Instant now) {
		this.neo4j.query(SETTLE)
			.bindAll(Map.of("claim", claim, "status", status.name(), "now", GraphInstant.stored(now)))
			.run();
	}

	/** What went to one notice address, the newest first. */
	List<Message> listFor(String point) {
		return list(LIST, Map.of("point", point, "shown", SHOWN));
	}

	/** Forgets what was settled before that moment. */
	void forget(Instant before) {
		this.neo4j.query(FORGET).bind(GraphInstant.stored(before)).to("before").run();
	}

	private List<Message> list(String cypher, Map<String, Object> parameters) {
		return List.copyOf(this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Message.class)
			.mappedBy((types, row) -> message(row))
			.all());
	}

	private static Message message(Record row) {
		Value node = row.get("message");
		return new Message(node.get("id").asString(), node.get("urgent").asBoolean(), GraphInstant.read(node.get("at")),
				Message.Status.valueOf(node.get("status").asString()), node.get("attempts").asInt(),
				GraphInstant.readOrNull(node.get("settledAt")));
	}

	private static Map<String, Object> row(Notice notice, Instant at) {
		return Map.of("id", RandomId.next(), "organization", notice.organization(), "audience",
				notice.audience().name(), "urgent", notice.urgent(), "at", GraphInstant.stored(at));
	}

}
