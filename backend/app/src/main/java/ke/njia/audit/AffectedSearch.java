package ke.njia.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.audit.AffectedCases.Affected;
import ke.njia.audit.AffectedCases.Scope;
import ke.njia.audit.AffectedCases.Way;
import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Finds in seconds whom a breach concerns: every case of the asking organization that the
 * account, or the people of the organization, read, changed, listed or were told in that
 * time. What somebody was told before it they still hold, so that counts too.
 */
@Component
public class AffectedSearch {

	/** Cases a list has at most. */
	static final int MOST = 2_000;

	/** The longest time one question can be about. */
	static final Duration LONGEST = Duration.ofDays(366);

	/** Characters an identifier may have. */
	private static final int LONGEST_ID = 64;

	private static final String LEAVES = """
			MATCH (l:AuditLeaf)
			WHERE l.at >= $from AND l.at < $until AND ($account IS NULL OR l.actor = $account)
			  AND ($by IS NULL OR l.organization = $by)
			""";

	private static final String RETURN = """
			RETURN c.id AS id, c.reference AS reference, first, last
			ORDER BY c.id LIMIT $limit
			""";

	/** Leaves of version 1 name the case as their subject only. */
	private static final String CASES = LEAVES + """
			WITH CASE WHEN coalesce(l.about, '') = '' THEN l.subject ELSE l.about END AS caseId,
			     min(l.at) AS first, max(l.at) AS last
			MATCH (c:CaseFile {id: caseId})-[:HELD_BY]->(:Organization {id: $organization})
			""" + RETURN;

	private static final String BOARDS = LEAVES + """
			  AND l.subject = $organization
			  AND l.action IN ['board-read', 'affected-cases-read', 'open-rights-requests-read']
			WITH min(l.at) AS first, max(l.at) AS last
			MATCH (c:CaseFile)-[:HELD_BY]->(:Organization {id: $organization})
			WHERE c.openedAt <= last
			""" + RETURN;

	private static final String INBOXES = LEAVES + """
			  AND l.action = 'inbox-read'
			WITH l.subject AS receiver, min(l.at) AS first, max(l.at) AS last
			MATCH (r:Referral {receiver: receiver})-[:FOR]->(c:CaseFile)-[:HELD_BY]->(:Organization {id: $organization})
			WHERE r.sentAt <= last
			WITH c, min(first) AS first, max(last) AS last
			""" + RETURN;

	private static final String TOLD = """
			MATCH (t:Telling)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(:Organization {id: $organization})
			WHERE t.firstAt < $until
			RETURN c.id AS id, c.reference AS reference, t.id AS telling, t.firstAt AS first, t.lastAt AS last
			ORDER BY c.id
			""";

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AffectedSearch(Neo4jClient neo4j, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.neo4j = neo4j;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** The cases of the actor's organization that could have been seen, on record. */
	public Outcome<AffectedCases> find(Scope scope, Actor actor) {
		List<UserError> faults = faults(scope);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.work.attempt(() -> {
			Instant now = this.clock.instant();
			List<Affected> found = merged(scope, actor.organization());
			this.events.publishEvent(new AuditEvent(AuditEvent.AFFECTED_READ, actor.organization(), "", actor, now));
			return Outcome.done(new AffectedCases(actor.organization(), now,
					found.subList(0, Math.min(MOST, found.size())), found.size() > MOST));
		});
	}

	private List<Affected> merged(Scope scope, String organization) {
		Map<String, Object> parameters = parameters(scope, organization);
		List<Affected> seen = new ArrayList<>();
		seen.addAll(list(CASES, Way.CASE, parameters));
		seen.addAll(list(BOARDS, Way.BOARD, parameters));
		seen.addAll(list(INBOXES, Way.INBOX, parameters));
		seen.addAll(told(scope.organizationId(), parameters));
		return seen.stream()
			.collect(Collectors.toMap(Affected::caseFileId, (affected) -> affected, Affected::and))
			.values()
			.stream()
			.sorted(Comparator.comparing(Affected::reference))
			.toList();
	}

	/** To whom is sealed; but whether it was to that one its digest tells. */
	private List<Affected> told(@Nullable String recipient, Map<String, Object> parameters) {
		return (recipient == null) ? List.of() : List.copyOf(
				this.neo4j.query(TOLD).bindAll(parameters).fetchAs(Record.class).mappedBy((types, row) -> row).all())
			.stream()
			.filter((row) -> row.get("telling").asString().equals(Sha256.of(row.get("id").asString(), recipient)))
			.map((row) -> affected(row, Way.TOLD))
			.toList();
	}

	private List<Affected> list(String cypher, Way way, Map<String, Object> parameters) {
		return List.copyOf(this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Affected.class)
			.mappedBy((types, row) -> affected(row, way))
			.all());
	}

	private static Affected affected(Record row, Way way) {
		return new Affected(row.get("id").asString(), row.get("reference").asString(), EnumSet.of(way),
				GraphInstant.read(row.get("first")), GraphInstant.read(row.get("last")));
	}

	private static Map<String, Object> parameters(Scope scope, String organization) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("account", scope.account());
		parameters.put("by", scope.organizationId());
		parameters.put("from", GraphInstant.stored(scope.from()));
		parameters.put("until", GraphInstant.stored(scope.until()));
		parameters.put("organization", organization);
		parameters.put("limit", MOST + 1);
		return parameters;
	}

	private static List<UserError> faults(Scope scope) {
		List<UserError> faults = new ArrayList<>();
		if (!scope.from().isBefore(scope.until())) {
			faults.add(UserError.invalid("after-from", "until"));
		}
		else if (Duration.between(scope.from(), scope.until()).compareTo(LONGEST) > 0) {
			faults.add(UserError.invalid("at-most-366-days", "until"));
		}
		if (scope.account() != null && scope.account().length() > LONGEST_ID) {
			faults.add(UserError.invalid("length-1-to-64", "account"));
		}
		if (scope.organizationId() != null && scope.organizationId().length() > LONGEST_ID) {
			faults.add(UserError.invalid("length-1-to-64", "organization"));
		}
		return faults;
	}

}
