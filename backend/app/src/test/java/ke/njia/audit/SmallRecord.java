package ke.njia.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Sets the record of the other tests aside and gives a test one of its own, on the same
 * database, through the portal's own way of recording.
 */
class SmallRecord {

	private static final int AT_ONCE = 500;

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
		run("MATCH (l:AuditLeaf) REMOVE l:AuditLeaf SET l:AsideLeaf");
		run("MATCH (n:AuditNode) REMOVE n:AuditNode SET n:AsideNode");
		run("""
				MATCH (h:AuditHead {id: 'head'})
				SET h.asideSize = h.size, h.asideTreeSize = h.treeSize, h.asideFrontier = h.frontier,
				    h.size = 0, h.treeSize = 0, h.frontier = []
				""");
	}

	/** The record of the other tests again. */
	void end() {
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

	private void run(String cypher) {
		this.work.perform(() -> this.neo4j.query(cypher).bindAll(Map.of()).run());
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
					new Actor("person-" + number % 5, Set.of(role), "khrc", Instant.MAX),
					Instant.parse("2026-11-21T07:00:00Z").plusMillis(number));
		}

	}

}
