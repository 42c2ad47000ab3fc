package ke.njia.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.audit.AccessReport.Day;
import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Tells the people who hold a case who saw it (Data Protection Act 2019, s. 26: the
 * person may be told). What is older than the leaves' own naming of the case is found
 * through the case's consents and referrals.
 */
@Component
public class AccessReports {

	/** Rows a report has at most. */
	static final int MOST_DAYS = 1_000;

	private static final String WHO_SAW = """
			MATCH (c:CaseFile {id: $caseFile})-[:HELD_BY]->(o:Organization {id: $organization})
			CALL (c, o) {
			  MATCH (l:AuditLeaf) WHERE l.about = c.id RETURN l
			  UNION
			  MATCH (l:AuditLeaf) WHERE l.subject = c.id RETURN l
			  UNION
			  MATCH (part:Consent|Referral)-[:GIVEN_FOR|FOR]->(c)
			  MATCH (l:AuditLeaf) WHERE l.subject = part.id RETURN l
			  UNION
			  MATCH (l:AuditLeaf)
			  WHERE l.subject = o.id AND l.at >= c.openedAt
			    AND l.action IN ['board-read', 'affected-cases-read'] RETURN l
			  UNION
			  MATCH (q:RightsRequest)-[:MADE_ABOUT]->(c)
			  MATCH (l:AuditLeaf)
			  WHERE l.subject = o.id AND l.action = 'open-rights-requests-read' AND l.at >= q.receivedAt
			    AND (q.closedAt IS NULL OR l.at <= q.closedAt) RETURN l
			  UNION
			  MATCH (l:AuditLeaf)
			  WHERE c.erasureReason = 'PERSON_ASKED' AND l.subject = o.id AND l.at >= c.erasureRequestedAt
			    AND l.action = 'open-rights-requests-read' RETURN l
			  UNION
			  MATCH (r:Referral)-[:FOR]->(c) WHERE r.sentAt IS NOT NULL
			  MATCH (l:AuditLeaf)
			  WHERE l.subject = r.receiver AND l.at >= r.sentAt AND l.action = 'inbox-read' RETURN l
			}
			""";

	private static final String DAYS = WHO_SAW + """
			WITH toString(date(datetime({datetime: l.at, timezone: 'Africa/Nairobi'}))) AS day,
			     l.organization AS organization, l.action AS action,
			     count(DISTINCT l.actor) AS people, count(*) AS times
			RETURN day, organization, action, people, times
			ORDER BY day DESC, organization, action
			LIMIT $limit
			""";

	private static final String ENTRIES = WHO_SAW + """
			WITH l ORDER BY l.index
			WITH collect(l) AS leaves
			UNWIND range(0, size(leaves) - 1) AS number
			WITH number, leaves[number] AS l WHERE number < $before
			RETURN number, l AS leaf ORDER BY number DESC LIMIT $limit
			""";

	private final IntakeDesk cases;

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccessReports(IntakeDesk cases, Neo4jClient neo4j, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.neo4j = neo4j;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** The report on a case of the actor's organization, on record. */
	public Optional<AccessReport> read(String caseFileId, Actor actor) {
		return this.work.perform(
				() -> this.cases.find(caseFileId, actor.organization()).map((caseFile) -> report(caseFile, actor)));
	}

	/**
	 * Each single time, newest first.
	 * @param report of which case
	 * @param before only entries before this one; null for the newest
	 * @param limit how many at most
	 */
	public List<Entry> entries(AccessReport report, @Nullable Long before, int limit) {
		Map<String, Object> parameters = parameters(report.caseFileId(), report.lead(), limit);
		parameters.put("before", (before != null) ? before : Long.MAX_VALUE);
		return List.copyOf(this.neo4j.query(ENTRIES)
			.bindAll(parameters)
			.fetchAs(Entry.class)
			.mappedBy((types, row) -> new Entry(row.get("number").asLong(), StoredLeaf.of(row.get("leaf")).leaf()))
			.all());
	}

	private AccessReport report(CaseFile caseFile, Actor actor) {
		Instant now = this.clock.instant();
		List<Day> days = List.copyOf(this.neo4j.query(DAYS)
			.bindAll(parameters(caseFile.id(), caseFile.lead(), MOST_DAYS + 1))
			.fetchAs(Day.class)
			.mappedBy((types, row) -> new Day(row.get("day").asString(), row.get("organization").asString(""),
					row.get("action").asString(), row.get("people").asInt(), row.get("times").asInt()))
			.all());
		this.events.publishEvent(new AuditEvent(AuditEvent.REPORT_READ, caseFile.id(), caseFile.id(), actor, now));
		boolean shortened = days.size() > MOST_DAYS;
		return new AccessReport(caseFile.id(), caseFile.reference(), caseFile.lead(), now,
				shortened ? days.subList(0, MOST_DAYS) : days, shortened);
	}

	private static Map<String, Object> parameters(String caseFile, String organization, int limit) {
		return new HashMap<>(Map.of("caseFile", caseFile, "organization", organization, "limit", limit));
	}

	/**
	 * One time that somebody saw, was told or changed something of a case.
	 *
	 * @param number its place among those of the case, from 0 for the oldest
	 * @param leaf what the record says
	 */
	public record Entry(long number, AuditLeaf leaf) {
	}

}
