package ke.njia.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Sets the record of the other tests aside and gives a test one of its own, on the same
 * database, through the portal's own way of recording. Both changes of records are one
 * transaction each that holds the head: whoever records something meanwhile, late, by the
 * clock or on a stream, records it in the one or the other, and what the small one was
 * told of theirs is recorded once more in theirs. So nothing of theirs is lost.
 */
class SmallRecord {

	/** Whom the acts of a small record are of; nobody of the realm is called so. */
	static final String PERSON = "somebody-of-a-small-record-";

	private static final int AT_ONCE = 500;

	/** Ten thousand leaves are set aside, or removed, at once. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String OTHERS = """
			MATCH (l:AuditLeaf)
			WHERE NOT l.actor STARTS WITH $person
			RETURN l AS leaf ORDER BY l.index
			""";

	private final Neo4jClient neo4j;

	private final AuditTrail trail;

	private final UnitOfWork work;

	SmallRecord(Neo4jClient neo4j, AuditTrail trail, UnitOfWork work) {
		this.neo4j = neo4j;
		this.trail = trail;
		this.work = work;
	}

	/** An empty record. */
	void begin() {
		this.work.within(PATIENCE).perform(() -> {
			this.trail.hold();
			setAside();
			return true;
		});
	}

	/** The record of the other tests again, with what they recorded meanwhile. */
	void end() {
		this.work.within(PATIENCE).perform(() -> {
			this.trail.hold();
			List<DomainEvent> late = this.neo4j.query(OTHERS)
				.bind(PERSON)
				.to("person")
				.fetchAs(DomainEvent.class)
				.mappedBy((types, row) -> Act.again(StoredLeaf.of(row.get("leaf")).leaf()))
				.all()
				.stream()
				.toList();
			bringBack();
			if (!late.isEmpty()) {
				this.trail.append(late);
			}
			return true;
		});
	}

	private void setAside() {
		run("MATCH (l:AuditLeaf) REMOVE l:AuditLeaf SET l:AsideLeaf");
		run("MATCH (n:AuditNode) REMOVE n:AuditNode SET n:AsideNode");
		run("""
				MATCH (h:AuditHead {id: 'head'})
				SET h.asideSize = h.size, h.asideTreeSize = h.treeSize, h.asideFrontier = h.frontier,
				    h.size = 0, h.treeSize = 0, h.frontier = []
				""");
	}

	private void bringBack() {
		run("MATCH (l:AuditLeaf) DELETE l");
		run("MATCH (n:AuditNode) DELETE n");
		run("MATCH (l:AsideLeaf) REMOVE l:AsideLeaf SET l:AuditLeaf");
		run("MATCH (n:AsideNode) REMOVE n:AsideNode SET n:AuditNode");
		run("""
				MATCH (h:AuditHead {id: 'head'})
				SET h.size = h.asideSize, h.treeSize = h.asideTreeSize, h.frontier = h.asideFrontier,
				    h.asideSize = null, h.asideTreeSize = null, h.asideFrontier = null
				""");
	}

	/** Records that many acts, a few hundred a transaction. */
	void append(int count) {
		for (int from = 0; from < count; from += AT_ONCE) {
			int first = from;
			this.work.perform(() -> {
				this.trail.append(IntStream.range(first, Math.min(first + AT_ONCE, count))
					.mapToObj((number) -> (DomainEvent) Act.number(number))
					.toList());
				return true;
			});
		}
	}

	/** Something that somebody else records meanwhile. */
	void appendLate(int number) {
		this.work.perform(() -> {
			this.trail.append(List.of(new Act("case-read", "late-" + number, "case-" + number,
					new Actor("somebody-else", Set.of(Role.AUDITOR), "khrc", Instant.MAX), Instant.EPOCH)));
			return true;
		});
	}

	private void run(String cypher) {
		this.neo4j.query(cypher).run();
	}

	/**
	 * Something that happened.
	 *
	 * @param action what
	 * @param subjectId to what
	 * @param about about which case
	 * @param actor by whom
	 * @param at when
	 */
	record Act(String action, String subjectId, String about, Actor actor, Instant at) implements DomainEvent {

		static Act number(int number) {
			Role role = Role.values()[number % Role.values().length];
			return new Act((number % 3 == 0) ? "case-read" : "board-read", "subject-" + number, "case-" + number % 7,
					new Actor(PERSON + number % 5, Set.of(role), "khrc", Instant.MAX),
					Instant.parse("2026-11-21T07:00:00Z").plusMillis(number));
		}

		/** What a leaf says that somebody did. */
		static Act again(AuditLeaf leaf) {
			Set<Role> roles = leaf.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
			return new Act(leaf.action(), leaf.subject(), leaf.about(),
					new Actor(leaf.actor(), roles, leaf.organization(), Instant.MAX), leaf.at());
		}

	}

}
