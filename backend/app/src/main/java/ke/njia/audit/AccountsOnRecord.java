package ke.njia.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Whose accounts are in the record in some time, so that a breach is not looked for by an
 * identifier typed at night. Auditors see everybody who touched their organization's
 * cases; a duty lead only the organization's own people. Names are nowhere in it.
 */
@Component
public class AccountsOnRecord {

	/** Accounts a list has at most, those seen last first. */
	static final int MOST = 200;

	private static final String LIST = """
			CALL () {
			  MATCH (l:AuditLeaf)
			  WHERE l.organization = $organization AND l.at >= $from AND l.at < $until
			  RETURN l
			  UNION
			  MATCH (c:CaseFile)-[:HELD_BY]->(:Organization {id: $organization})
			  WHERE $everybody
			  MATCH (l:AuditLeaf {about: c.id})
			  WHERE l.at >= $from AND l.at < $until
			  RETURN l
			}
			WITH l.actor AS account, l.organization AS organization, max(l.at) AS last, count(l) AS entries
			WHERE account <> 'portal'
			RETURN account, organization, last, entries
			ORDER BY last DESC, account LIMIT $limit
			""";

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountsOnRecord(Neo4jClient neo4j, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.neo4j = neo4j;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The accounts, those seen last first, on record; none for a time that is no time or
	 * longer than 366 days.
	 */
	public List<Seen> list(Instant from, Instant until, Actor actor) {
		if (!from.isBefore(until) || Duration.between(from, until).compareTo(AffectedSearch.LONGEST) > 0) {
			return List.of();
		}
		return this.work.perform(() -> {
			this.events.publishEvent(
					new AuditEvent(AuditEvent.ACCOUNTS_READ, actor.organization(), "", actor, this.clock.instant()));
			return List.copyOf(this.neo4j.query(LIST)
				.bindAll(Map.of("organization", actor.organization(), "everybody", actor.has(Role.AUDITOR), "from",
						GraphInstant.stored(from), "until", GraphInstant.stored(until), "limit", MOST))
				.fetchAs(Seen.class)
				.mappedBy((types, row) -> new Seen(row.get("account").asString(), row.get("organization").asString(),
						GraphInstant.read(row.get("last")), row.get("entries").asInt()))
				.all());
		});
	}

	/**
	 * An account in the record.
	 *
	 * @param account opaque identifier
	 * @param organizationId whom it acted for
	 * @param lastAt when it was last seen in that time
	 * @param entries how often
	 */
	public record Seen(String account, String organizationId, Instant lastAt, int entries) {
	}

}
