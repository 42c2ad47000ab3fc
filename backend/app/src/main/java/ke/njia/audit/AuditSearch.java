package ke.njia.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Finds leaves, and the nodes that a proof needs.
 */
@Component
class AuditSearch {

	private static final String MATCHING = """
			  AND l.index < $before
			  AND ($from IS NULL OR l.at >= $from)
			  AND ($until IS NULL OR l.at < $until)
			  AND ($action IS NULL OR l.action = $action)
			  AND ($organization IS NULL OR l.organization = $organization)
			""";

	private static final String NEWEST_FIRST = "RETURN l AS leaf ORDER BY l.index DESC LIMIT $limit";

	private static final String ALL = """
			MATCH (l:AuditLeaf)
			WHERE l.index >= 0
			""" + MATCHING + NEWEST_FIRST;

	private static final String OF_ACTOR = """
			MATCH (l:AuditLeaf)
			WHERE l.actor = $actor
			""" + MATCHING + NEWEST_FIRST;

	private static final String OF_SUBJECT = """
			MATCH (l:AuditLeaf)
			WHERE (l.subject = $subject OR l.about = $subject) AND ($actor IS NULL OR l.actor = $actor)
			""" + MATCHING + NEWEST_FIRST;

	private static final String ONE = "MATCH (l:AuditLeaf {index: $index}) RETURN l AS leaf";

	private static final String HASHES = """
			UNWIND $places AS place
			CALL (place) {
			  WITH place WHERE place.level = 0
			  MATCH (l:AuditLeaf {index: place.index}) RETURN l.hash AS hash
			  UNION
			  WITH place WHERE place.level > 0
			  MATCH (n:AuditNode {level: place.level, index: place.index}) RETURN n.hash AS hash
			}
			RETURN place.level AS level, place.index AS index, hash
			""";

	private final Neo4jClient neo4j;

	AuditSearch(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<AuditLeaf> list(AuditFilter filter, long before, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("before", before);
		parameters.put("limit", limit);
		parameters.put("from", GraphInstant.storedOrNull(filter.from()));
		parameters.put("until", GraphInstant.storedOrNull(filter.until()));
		parameters.put("action", filter.action());
		parameters.put("actor", filter.actor());
		parameters.put("subject", filter.subject());
		parameters.put("organization", filter.organization());
		return List.copyOf(this.neo4j.query(statement(filter))
			.bindAll(parameters)
			.fetchAs(AuditLeaf.class)
			.mappedBy((types, row) -> StoredLeaf.of(row.get("leaf")).leaf())
			.all());
	}

	Optional<StoredLeaf> find(long index) {
		return this.neo4j.query(ONE)
			.bind(index)
			.to("index")
			.fetchAs(StoredLeaf.class)
			.mappedBy((types, row) -> StoredLeaf.of(row.get("leaf")))
			.one();
	}

	/** The audit path of a leaf in the tree of that size. */
	List<String> inclusion(long index, long size) {
		Map<TreeNode.Place, String> hashes = hashes(TreeProof.places((proof) -> proof.inclusion(index, size)));
		return TreeProof.from((place) -> hashes.getOrDefault(place, TreeHash.EMPTY)).inclusion(index, size);
	}

	/** The statement whose first condition finds the fewest leaves. */
	private static String statement(AuditFilter filter) {
		if (filter.subject() != null) {
			return OF_SUBJECT;
		}
		return (filter.actor() != null) ? OF_ACTOR : ALL;
	}

	private Map<TreeNode.Place, String> hashes(Set<TreeNode.Place> places) {
		List<Map<String, Object>> wanted = places.stream()
			.map((place) -> Map.<String, Object>of("level", place.level(), "index", place.index()))
			.toList();
		return this.neo4j.query(HASHES)
			.bind(wanted)
			.to("places")
			.fetchAs(TreeNode.class)
			.mappedBy((types, row) -> new TreeNode(
					new TreeNode.Place(row.get("level").asInt(), row.get("index").asLong()),
					row.get("hash").asString("")))
			.all()
			.stream()
			.collect(Collectors.toMap(TreeNode::place, TreeNode::hash, (one, other) -> one));
	}

}
