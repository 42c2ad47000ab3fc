package ke.njia.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.DomainRecord;
import org.neo4j.driver.Value;

import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Appends a leaf for every event inside the transaction it happened in: no audit, no act.
 * All leaves of one transaction are appended at once. Raising the head's size takes its
 * lock, so positions have no gap and no double, and the tree's frontier is read and
 * written by one at a time. Mostly this process knows how the head was left, and one
 * statement does it all; where another backend came between, that statement only takes
 * the lock and tells what the head is.
 */
@Component
@Order(1)
class AuditTrail implements DomainRecord {

	/** Leaves taken into the tree at once, when they are older than it. */
	static final int BATCH = 2_000;

	private static final String NEXT = """
			MATCH (h:AuditHead {id: 'head'})
			SET h.size = h.size + $count
			WITH h, h.size - $count AS size, h.treeSize AS treeSize, h.frontier AS frontier
			WITH h, size, treeSize, frontier,
			  coalesce(size = $known AND treeSize = $known AND frontier = $knownPeaks, false) AS asKnown
			FOREACH (here IN CASE WHEN asKnown THEN [h] ELSE [] END |
			  SET here.treeSize = $size, here.frontier = $peaks)
			FOREACH (leaf IN CASE WHEN asKnown THEN $leaves ELSE [] END | CREATE (l:AuditLeaf) SET l = leaf)
			FOREACH (node IN CASE WHEN asKnown THEN $nodes ELSE [] END | CREATE (n:AuditNode) SET n = node)
			RETURN size, treeSize, frontier, asKnown
			""";

	private static final String HOLD = """
			MATCH (h:AuditHead {id: 'head'})
			SET h.lockedAt = datetime()
			RETURN h.size AS size, h.treeSize AS treeSize, h.frontier AS frontier
			""";

	private static final String GROW = """
			MATCH (h:AuditHead {id: 'head'})
			SET h.treeSize = $size, h.frontier = $peaks
			FOREACH (leaf IN $leaves | CREATE (l:AuditLeaf) SET l = leaf)
			FOREACH (node IN $nodes | CREATE (n:AuditNode) SET n = node)
			""";

	private static final String HASHES = """
			MATCH (l:AuditLeaf)
			WHERE l.index >= $from AND l.index < $to
			RETURN l.hash AS hash ORDER BY l.index
			""";

	private final Neo4jClient neo4j;

	private final HeadTurns turns = new HeadTurns();

	AuditTrail(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	@Override
	public void append(List<DomainEvent> events) {
		Frontier known = this.turns.take();
		Grown grown = Grown.by(events, known);
		Head found = next(events.size(), known, grown);
		if (!found.asKnown()) {
			grown = Grown.by(events, whole(found).frontier());
			grow(grown);
		}
		this.turns.leave(grown.frontier());
	}

	private Head next(int count, Frontier known, Grown grown) {
		Map<String, Object> parameters = new HashMap<>(grown.parameters());
		parameters.putAll(Map.of("count", count, "known", known.size(), "knownPeaks", known.peaks()));
		return head(NEXT, parameters);
	}

	private Head whole(Head found) {
		Head head = found;
		while (!head.isWhole()) {
			head = takeIn(head);
		}
		return head;
	}

	/**
	 * Takes leaves that are older than the tree into it, a batch in the caller's
	 * transaction.
	 * @return whether leaves are left
	 */
	boolean takeIn() {
		Head head = hold();
		return !head.isWhole() && !takeIn(head).isWhole();
	}

	/** The head, held until the caller's transaction ends. */
	Head hold() {
		return head(HOLD, Map.of());
	}

	private Head takeIn(Head head) {
		long to = Math.min(head.frontier().size() + BATCH, head.size());
		Frontier.Growth growth = head.frontier()
			.append(List.copyOf(this.neo4j.query(HASHES)
				.bindAll(Map.of("from", head.frontier().size(), "to", to))
				.fetchAs(String.class)
				.all()));
		Frontier frontier = growth.frontier();
		if (frontier.size() != to) {
			throw new IllegalStateException("The audit record has a gap below leaf %d.".formatted(to));
		}
		grow(new Grown(frontier, List.of(), growth.completed()));
		return new Head(head.size(), frontier, false);
	}

	private Head head(String cypher, Map<String, Object> parameters) {
		return this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Head.class)
			.mappedBy((types, row) -> new Head(row.get("size").asLong(),
					new Frontier(row.get("treeSize").asLong(0), row.get("frontier").asList(Value::asString, List.of())),
					row.get("asKnown").asBoolean(false)))
			.one()
			.orElseThrow();
	}

	private void grow(Grown grown) {
		this.neo4j.query(GROW).bindAll(grown.parameters()).run();
	}

	/**
	 * The record's head.
	 *
	 * @param size leaves of the record
	 * @param frontier the tree over them; smaller while older leaves are being taken in
	 * @param asKnown whether it was as this process knew it, and has grown already
	 */
	record Head(long size, Frontier frontier, boolean asKnown) {

		boolean isWhole() {
			return this.size == this.frontier.size();
		}

	}

}
