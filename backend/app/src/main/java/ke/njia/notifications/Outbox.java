package ke.njia.notifications;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.GraphInstant;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Entries to be told, in the order their transactions were committed: raising the head
 * takes its lock until the commit, so whoever has read up to a position has missed
 * nothing before it, on any backend.
 */
@Component
class Outbox {

	/** How many entries one reading takes at most. */
	static final int BATCH = 500;

	private static final String APPEND = """
			MATCH (h:OutboxHead {id: 'head'})
			SET h.position = h.position + 1
			CREATE (:OutboxEntry {position: h.position, kind: $kind, at: $at, caseFile: $caseFile,
			                      referral: $referral, organizations: $organizations})
			""";

	private static final String AFTER = """
			MATCH (e:OutboxEntry)
			WHERE e.position > $after
			RETURN e.position AS position, e.kind AS kind, e.at AS at, e.caseFile AS caseFile,
			       e.referral AS referral, e.organizations AS organizations
			ORDER BY e.position
			LIMIT $batch
			""";

	private static final String POSITION = "MATCH (h:OutboxHead {id: 'head'}) RETURN h.position AS position";

	private final Neo4jClient neo4j;

	Outbox(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@EventListener
	@Order(2)
	void append(DomainEvent event) {
		DomainEvent.News news = event.news();
		if (news.organizations().isEmpty()) {
			return;
		}
		this.neo4j.query(APPEND)
			.bindAll(Map.of("kind", news.kind().name(), "at", Objects.requireNonNull(GraphInstant.stored(event.at())),
					"caseFile", news.caseFileId(), "referral", news.referralId(), "organizations",
					List.copyOf(news.organizations())))
			.run();
	}

	/** The position of the newest entry. */
	long position() {
		return this.neo4j.query(POSITION).fetchAs(Long.class).one().orElse(0L);
	}

	/** Entries behind a position, oldest first. */
	List<OutboxEntry> after(long position) {
		return List.copyOf(this.neo4j.query(AFTER)
			.bindAll(Map.of("after", position, "batch", BATCH))
			.fetchAs(OutboxEntry.class)
			.mappedBy((types, row) -> entry(row))
			.all());
	}

	private static OutboxEntry entry(Record row) {
		return new OutboxEntry(row.get("position").asLong(),
				new Change(Change.Kind.valueOf(row.get("kind").asString()), GraphInstant.read(row.get("at")),
						row.get("caseFile").asString(), row.get("referral").asString()),
				List.copyOf(row.get("organizations").asList(Value::asString)));
	}

}
