package ke.njia.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The record page by page, so that checking it needs little memory however long it is.
 */
@Component
class AuditPages {

	private static final String LEAVES = """
			MATCH (l:AuditLeaf)
			WHERE l.index >= $from AND l.index < $to
			RETURN l AS leaf ORDER BY l.index
			""";

	private static final String NODES = """
			MATCH (n:AuditNode)
			WHERE n.last >= $from AND n.last < $to
			RETURN n.level AS level, n.index AS index, n.hash AS hash
			""";

	/** Leaves that no page can show: without a place, or behind the head. */
	private static final String STRAY = """
			MATCH (l:AuditLeaf)
			WHERE NOT valueType(l.index) STARTS WITH 'INTEGER' OR l.index < 0
			RETURN count(l) AS strays
			""";

	private static final String LAST = """
			CALL () { MATCH (l:AuditLeaf) RETURN max(l.index) AS leaf }
			CALL () { MATCH (n:AuditNode) RETURN max(n.last) AS node }
			RETURN leaf, node
			""";

	private final Neo4jClient neo4j;

	AuditPages(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<StoredLeaf> leaves(long from, long to) {
		return list(StoredLeaf.class, LEAVES, from, to, (row) -> StoredLeaf.of(row.get("leaf")));
	}

	/** Inner nodes that the leaves of the range complete. */
	List<TreeNode> nodes(long from, long to) {
		return list(TreeNode.class, NODES, from, to,
				(row) -> new TreeNode(new TreeNode.Place((int) number(row.get("level")), number(row.get("index"))),
						text(row.get("hash"))));
	}

	long strays() {
		return this.neo4j.query(STRAY).fetchAs(Long.class).one().orElse(0L);
	}

	/** The last leaf that is stored, or that a stored inner node is over; or -1. */
	long last() {
		return this.neo4j.query(LAST)
			.fetchAs(Long.class)
			.mappedBy((types, row) -> Math.max(number(row.get("leaf")), number(row.get("node"))))
			.one()
			.orElse(-1L);
	}

	private <T> List<T> list(Class<T> type, String cypher, long from, long to, Function<Record, T> read) {
		return List.copyOf(this.neo4j.query(cypher)
			.bindAll(Map.of("from", from, "to", to))
			.fetchAs(type)
			.mappedBy((types, row) -> read.apply(row))
			.all());
	}

	/** The number, or -1 where somebody put something else. */
	private static long number(Value value) {
		return (value.asObject() instanceof Long number) ? number : -1;
	}

	private static String text(Value value) {
		return (value.asObject() instanceof String text) ? text : "";
	}

}
