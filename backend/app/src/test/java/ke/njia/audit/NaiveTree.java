package ke.njia.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * RFC 6962, section 2.1, written down as it stands there, with nothing stored and nothing
 * clever: what the tree of the record is compared with.
 */
final class NaiveTree {

	private final List<String> leaves;

	private final Map<String, String> known = new HashMap<>();

	NaiveTree(List<String> leaves) {
		this.leaves = leaves;
	}

	/** MTH(D[n]). */
	String root(int size) {
		return hash(0, size);
	}

	/** PATH(m, D[n]). */
	List<String> path(int index, int size) {
		return path(index, 0, size);
	}

	/** PROOF(m, D[n]). */
	List<String> proof(int earlier, int later) {
		return subproof(earlier, 0, later, true);
	}

	private String hash(int from, int to) {
		if (from == to) {
			return TreeHash.EMPTY;
		}
		if (to - from == 1) {
			return this.leaves.get(from);
		}
		String key = from + "-" + to;
		String hash = this.known.get(key);
		if (hash == null) {
			int split = from + split(to - from);
			hash = TreeHash.node(hash(from, split), hash(split, to));
			this.known.put(key, hash);
		}
		return hash;
	}

	private List<String> path(int index, int from, int to) {
		if (to - from == 1) {
			return List.of();
		}
		int split = split(to - from);
		return (index < split) ? joined(path(index, from, from + split), hash(from + split, to))
				: joined(path(index - split, from + split, to), hash(from, from + split));
	}

	private List<String> subproof(int earlier, int from, int to, boolean known) {
		int size = to - from;
		if (earlier == size) {
			return known ? List.of() : List.of(hash(from, to));
		}
		int split = split(size);
		return (earlier <= split) ? joined(subproof(earlier, from, from + split, known), hash(from + split, to))
				: joined(subproof(earlier - split, from + split, to, false), hash(from, from + split));
	}

	/** The largest power of two that is smaller than n. */
	private static int split(int size) {
		int split = 1;
		while (split * 2 < size) {
			split *= 2;
		}
		return split;
	}

	private static List<String> joined(List<String> first, String last) {
		List<String> joined = new ArrayList<>(first);
		joined.add(last);
		return joined;
	}

}
