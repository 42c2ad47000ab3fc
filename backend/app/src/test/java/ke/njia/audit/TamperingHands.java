package ke.njia.audit;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Hands on the database.
 *
 * @param neo4j the database
 * @param signed leaves under the newest head outside: what came later may still be
 * rewritten
 * @param size leaves of the record, which is held
 * @param random chooses places and parts
 */
record TamperingHands(Neo4jClient neo4j, long signed, long size, Random random) {

	private static final String[] PARTS = { "actor", "organization", "action", "subject", "about" };

	/** Any leaf under the head but the first. */
	long place() {
		return this.random.nextLong(1, this.signed - 1);
	}

	void run(String cypher, long at) {
		this.neo4j.query(cypher).bindAll(Map.of("at", at)).run();
	}

	void edit(long index) {
		int part = this.random.nextInt(PARTS.length + 3);
		switch (part) {
			case 5 -> run("MATCH (l:AuditLeaf {index: $at}) SET l.at = l.at + duration('PT0.000000001S')", index);
			case 6 -> run("MATCH (l:AuditLeaf {index: $at}) SET l.roles = l.roles + ['AUDITOR']", index);
			case 7 -> run("MATCH (l:AuditLeaf {index: $at}) SET l.version = 1", index);
			default -> this.neo4j.query("MATCH (l:AuditLeaf {index: $at}) SET l[$part] = l[$part] + 'x'")
				.bindAll(Map.of("at", index, "part", PARTS[part]))
				.run();
		}
	}

	/** Gives a leaf the hash of what it says now. */
	void rehash(long index) {
		rehash(index, index + 1);
	}

	private void rehash(long from, long to) {
		List<Map<String, Object>> hashes = this.neo4j
			.query("MATCH (l:AuditLeaf) WHERE l.index >= $from AND l.index < $to RETURN l AS leaf")
			.bindAll(Map.of("from", from, "to", to))
			.fetchAs(StoredLeaf.class)
			.mappedBy((types, row) -> StoredLeaf.of(row.get("leaf")))
			.all()
			.stream()
			.map((stored) -> Map.<String, Object>of("at", stored.leaf().index(), "hash", stored.leaf().hash()))
			.toList();
		this.neo4j.query("UNWIND $hashes AS new MATCH (l:AuditLeaf {index: new.at}) SET l.hash = new.hash")
			.bindAll(Map.of("hashes", hashes))
			.run();
	}

	/** Changes places with the first leaf, hashes and all, but for the index. */
	void swap(long index) {
		run("""
				MATCH (a:AuditLeaf {index: 0}), (b:AuditLeaf {index: $at})
				WITH a, b, properties(a) AS first, properties(b) AS second
				SET a.actor = second.actor, a.subject = second.subject, a.at = second.at, a.about = second.about,
				    a.action = second.action, a.roles = second.roles, a.hash = second.hash,
				    b.actor = first.actor, b.subject = first.subject, b.at = first.at, b.about = first.about,
				    b.action = first.action, b.roles = first.roles, b.hash = first.hash
				""", index);
	}

	/**
	 * Moves all leaves from there on, and gives them the hashes of their new places.
	 */
	void shift(long from, int by) {
		this.neo4j.query("MATCH (l:AuditLeaf) WHERE l.index >= $from SET l.index = -1 - (l.index + $by)")
			.bindAll(Map.of("from", from, "by", by))
			.run();
		run("MATCH (l:AuditLeaf) WHERE l.index < 0 SET l.index = -1 - l.index", 0);
		run("MATCH (h:AuditHead) SET h.size = h.size + $at", by);
		rehash(from, this.size + by);
	}

	void truncate(long size) {
		run("MATCH (l:AuditLeaf) WHERE l.index >= $at DELETE l", size);
		run("MATCH (n:AuditNode) WHERE n.last >= $at DELETE n", size);
		run("MATCH (h:AuditHead) SET h.size = $at, h.treeSize = $at", size);
	}

	/** Other acts from there on, each with its hash. */
	void replaceFrom(long index) {
		List<Map<String, Object>> leaves = LongStream.range(index, this.size)
			.mapToObj((number) -> AuditLeaf.of(number, SmallRecord.Act.number((int) number + 1)))
			.map(StoredLeaf::properties)
			.toList();
		this.neo4j.query("UNWIND $leaves AS leaf MATCH (l:AuditLeaf {index: leaf.index}) SET l = leaf")
			.bindAll(Map.of("leaves", leaves))
			.run();
	}

	/**
	 * Makes the tree anew over what is stored now. What is there already is changed and
	 * not replaced: in one transaction, each node created looks through all that were
	 * deleted.
	 */
	void rebuild() {
		Frontier.Growth tree = Frontier.EMPTY.append(List
			.copyOf(this.neo4j.query("MATCH (l:AuditLeaf) WHERE l.index >= 0 RETURN l.hash AS hash ORDER BY l.index")
				.fetchAs(String.class)
				.all()));
		long size = tree.frontier().size();
		run("MATCH (n:AuditNode) WHERE n.last >= $at DELETE n", size);
		this.neo4j.query("""
				UNWIND $nodes AS node
				MERGE (n:AuditNode {level: node.level, index: node.index})
				SET n = node
				""").bindAll(Map.of("nodes", nodes(tree.completed()))).run();
		this.neo4j.query("MATCH (h:AuditHead) SET h.treeSize = $size, h.frontier = $peaks")
			.bindAll(Map.of("size", size, "peaks", tree.frontier().peaks()))
			.run();
	}

	private static List<Map<String, Object>> nodes(List<TreeNode> nodes) {
		return nodes.stream()
			.map((node) -> Map.<String, Object>of("level", node.place().level(), "index", node.place().index(), "last",
					node.place().last(), "hash", node.hash()))
			.toList();
	}

}
