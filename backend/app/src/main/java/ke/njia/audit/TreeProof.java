package ke.njia.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Proofs of RFC 6962: that a leaf is in the tree (section 2.1.1), and that a later tree
 * begins with an earlier one (section 2.1.2). Both need only full nodes, at most two for
 * each level.
 */
final class TreeProof {

	private final Function<TreeNode.Place, String> hashes;

	private TreeProof(Function<TreeNode.Place, String> hashes) {
		this.hashes = hashes;
	}

	/** Makes proofs from the hashes of full nodes. */
	static TreeProof from(Function<TreeNode.Place, String> hashes) {
		return new TreeProof(hashes);
	}

	/** The full nodes that a proof will ask for, so that they can be fetched at once. */
	static Set<TreeNode.Place> places(Consumer<TreeProof> asking) {
		Set<TreeNode.Place> places = new LinkedHashSet<>();
		asking.accept(new TreeProof((place) -> {
			places.add(place);
			return TreeHash.EMPTY;
		}));
		return places;
	}

	/**
	 * The audit path of a leaf in the tree of that many leaves, from the leaf upwards.
	 */
	List<String> inclusion(long index, long size) {
		if (index < 0 || index >= size) {
			throw new IllegalArgumentException("Leaf %d is not among %d.".formatted(index, size));
		}
		return path(index, 0, size);
	}

	/** What shows that the tree of the later size begins with that of the earlier one. */
	List<String> consistency(long earlier, long later) {
		if (earlier < 1 || earlier > later) {
			throw new IllegalArgumentException("%d leaves do not precede %d.".formatted(earlier, later));
		}
		return subproof(earlier, 0, later, true);
	}

	private List<String> path(long index, long from, long to) {
		if (to - from == 1) {
			return new ArrayList<>();
		}
		long middle = middle(from, to);
		List<String> path = (index < middle) ? path(index, from, middle) : path(index, middle, to);
		path.add((index < middle) ? range(middle, to) : range(from, middle));
		return path;
	}

	private List<String> subproof(long earlier, long from, long to, boolean known) {
		if (earlier == to) {
			return new ArrayList<>(known ? List.of() : List.of(range(from, to)));
		}
		long middle = middle(from, to);
		List<String> proof = (earlier <= middle) ? subproof(earlier, from, middle, known)
				: subproof(earlier, middle, to, false);
		proof.add((earlier <= middle) ? range(middle, to) : range(from, middle));
		return proof;
	}

	/** The hash over a range of leaves that the splitting of a tree arrives at. */
	private String range(long from, long to) {
		long size = to - from;
		if (Long.bitCount(size) == 1) {
			return this.hashes.apply(new TreeNode.Place(Long.numberOfTrailingZeros(size), from / size));
		}
		long middle = middle(from, to);
		return TreeHash.node(range(from, middle), range(middle, to));
	}

	/** Behind the largest power of two that is smaller than the size. */
	private static long middle(long from, long to) {
		return from + Long.highestOneBit(to - from - 1);
	}

}
