package ke.njia.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * The growing edge of the tree: the full nodes that have no full parent yet, the largest
 * first. It is all one needs to append a leaf and to tell the root, so both cost no more
 * than the logarithm of the record's size.
 *
 * @param size leaves under it
 * @param peaks hashes of those nodes; as many as the size has ones in binary
 */
record Frontier(long size, List<String> peaks) {

	static final Frontier EMPTY = new Frontier(0, List.of());

	Frontier {
		peaks = List.copyOf(peaks);
	}

	/** Whether size and peaks can belong together. */
	boolean isWellFormed() {
		return this.size >= 0 && Long.bitCount(this.size) == this.peaks.size();
	}

	/** The tree with one leaf more, and the inner nodes that this leaf completes. */
	Growth append(String leafHash) {
		List<String> grown = new ArrayList<>(this.peaks);
		List<TreeNode> completed = new ArrayList<>();
		String hash = leafHash;
		int level = 0;
		for (long rest = this.size; (rest & 1) == 1; rest >>= 1) {
			hash = TreeHash.node(grown.removeLast(), hash);
			level++;
			completed.add(new TreeNode(new TreeNode.Place(level, this.size >> level), hash));
		}
		grown.add(hash);
		return new Growth(new Frontier(this.size + 1, grown), completed);
	}

	/** The tree with some leaves more, and the inner nodes that they complete. */
	Growth append(List<String> leafHashes) {
		List<TreeNode> completed = new ArrayList<>();
		Frontier grown = this;
		for (String hash : leafHashes) {
			Growth growth = grown.append(hash);
			completed.addAll(growth.completed());
			grown = growth.frontier();
		}
		return new Growth(grown, completed);
	}

	/** The Merkle tree hash of all leaves. */
	String root() {
		return this.peaks.reversed()
			.stream()
			.reduce((right, left) -> TreeHash.node(left, right))
			.orElse(TreeHash.EMPTY);
	}

	/**
	 * What one leaf or some brought about.
	 *
	 * @param frontier the new edge
	 * @param completed inner nodes that are full now, the smallest first
	 */
	record Growth(Frontier frontier, List<TreeNode> completed) {
	}

}
