package ke.njia.notifications;

import java.util.List;
import java.util.Map;

import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.DomainRecord;
import ke.njia.kernel.GraphInstant;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Entries to be told, in the order their transactions were committed: raising the head
 * takes its lock until the commit, so whoever has read up to a position has missed
 * nothing before it, on any backend.
 */
@Component
@Order(2)
class Outbox implements DomainRecord {

	/** How many entries one reading takes at most. */
	static final int BATCH = 500;

	private static final String APPEND = """
			MATCH (h:OutboxHead {id: 'head'})
			SET h.position = h.position + size($entries)
			WITH h.position - size($entries) AS before
			UNWIND range(1, size($entries)) AS number
			CREATE (e:OutboxEntry)
			SET e = $entries[number - 1], e.position = before + number
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

	@Override
	public void append(List<DomainEvent> events) {
		List<Map<String, Object>> entries = events.stream()
			.filter((event) -> !event.news().organizations().isEmpty())
			.map(Outbox::entry)
			.toList();
		if (!entries.isEmpty()) {
			this.neo4j.query(APPEND).bind(entries).to("entries").run();
		}
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

	private static Map<String, Object> entry(DomainEvent event) {
		DomainEvent.News news = event.news();
		return Map.of("kind", news.kind().name(), "at", GraphInstant.stored(event.at()), "caseFile", news.caseFileId(),
				"referral", news.referralId(), "organizations", List.copyOf(news.organizations()));
	}

	private static OutboxEntry entry(Record row) {
		return new OutboxEntry(row.get("position").asLong(),
				new Change(Change.Kind.valueOf(row.get("kind").asString()), GraphInstant.read(row.get("at")),
						row.get("caseFile").asString(), row.get("referral").asString()),
				List.copyOf(row.get("organizations").asList(Value::asString)));
	}

}
