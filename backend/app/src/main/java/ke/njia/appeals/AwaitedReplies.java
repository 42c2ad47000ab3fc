package ke.njia.appeals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.UnitOfWork;
import org.neo4j.driver.Record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Whose answer is due: what the board shows, so that the silence of a body is seen by
 * whoever looks and not only told to whoever was on duty.
 */
@Component
public class AwaitedReplies {

	/** How long before its time is over an answer is shown as due. Ours. */
	static final Duration AHEAD = Duration.ofDays(7);

	/** Lines one list shows at most. */
	static final int MOST = 100;

	private static final String LIST = """
			MATCH (o:Organization {id: $organization})<-[:HELD_BY]-(c:CaseFile {status: 'OPEN'})
			MATCH (c)<-[:FOR]-(s:AppealSending)-[:OF]->(a:Appeal)
			WHERE s.answeredAt IS NULL AND s.replyDue <= $until
			RETURN s.id AS id, a.id AS appeal, c.id AS caseFile, c.reference AS reference, o.id AS lead, s.body AS body,
			       s.replyDue AS dueAt, s.acknowledgedAt IS NOT NULL AS acknowledged
			ORDER BY dueAt, id
			LIMIT $most
			""";

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AwaitedReplies(Neo4jClient neo4j, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.neo4j = neo4j;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What the actor's organization waits for in its open cases, the first due first, on
	 * record.
	 */
	public List<AwaitedReply> list(Actor actor) {
		return this.work.perform(() -> {
			Instant now = this.clock.instant();
			List<AwaitedReply> awaited = List.copyOf(this.neo4j.query(LIST)
				.bindAll(Map.of("organization", actor.organization(), "until", GraphInstant.stored(now.plus(AHEAD)),
						"most", MOST))
				.fetchAs(AwaitedReply.class)
				.mappedBy((types, row) -> read(row))
				.all());
			awaited.forEach((reply) -> this.events.publishEvent(AppealEvent.listed(reply, actor, now)));
			return awaited;
		});
	}

	private static AwaitedReply read(Record row) {
		return new AwaitedReply(row.get("id").asString(), row.get("appeal").asString(), row.get("caseFile").asString(),
				row.get("reference").asString(), row.get("lead").asString(), row.get("body").asString(),
				GraphInstant.read(row.get("dueAt")), row.get("acknowledged").asBoolean());
	}

}
