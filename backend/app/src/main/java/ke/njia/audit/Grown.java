package ke.njia.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ke.njia.kernel.DomainEvent;

/**
 * What the acts of one transaction bring about in the record.
 *
 * @param frontier the tree's edge after them
 * @param leaves the new leaves
 * @param completed inner nodes that are full now
 */
record Grown(Frontier frontier, List<AuditLeaf> leaves, List<TreeNode> completed) {

	/** The leaves of these acts behind what there is. */
	static Grown by(List<DomainEvent> events, Frontier before) {
		List<AuditLeaf> leaves = IntStream.range(0, events.size())
			.mapToObj((number) -> AuditLeaf.of(before.size() + number, events.get(number)))
			.toList();
		Frontier.Growth growth = before.append(leaves.stream().map(AuditLeaf::hash).toList());
		return new Grown(growth.frontier(), leaves, growth.completed());
	}

	/** As the statements that store it name it. */
	Map<String, Object> parameters() {
		return Map.of("size", this.frontier.size(), "peaks", this.frontier.peaks(), "leaves",
				this.leaves.stream().map(StoredLeaf::properties).toList(), "nodes",
				this.completed.stream().map(Grown::properties).toList());
	}

	private static Map<String, Object> properties(TreeNode node) {
		return Map.of("level", node.place().level(), "index", node.place().index(), "last", node.place().last(), "hash",
				node.hash());
	}

}
