package ke.njia.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What somebody outside does with a proof: the two algorithms of RFC 9162, sections
 * 2.1.3.2 and 2.1.4.2, which know nothing of how the proof was made.
 */
final class ProofCheck {

	private ProofCheck() {
	}

	static boolean includes(String leaf, long index, long size, List<String> path, String root) {
		if (index >= size) {
			return false;
		}
		long place = index;
		long last = size - 1;
		String hash = leaf;
		for (String sibling : path) {
			if (last == 0) {
				return false;
			}
			if ((place & 1) == 1 || place == last) {
				hash = TreeHash.node(sibling, hash);
				while ((place & 1) == 0 && place != 0) {
					place >>= 1;
					last >>= 1;
				}
			}
			else {
				hash = TreeHash.node(hash, sibling);
			}
			place >>= 1;
			last >>= 1;
		}
		return last == 0 && hash.equals(root);
	}

	static boolean precedes(long earlier, String earlierRoot, long later, String laterRoot, List<String> proof) {
		if (earlier == later) {
			return proof.isEmpty() && earlierRoot.equals(laterRoot);
		}
		Deque<String> path = new ArrayDeque<>(proof);
		if (Long.bitCount(earlier) == 1) {
			path.addFirst(earlierRoot);
		}
		if (path.isEmpty()) {
			return false;
		}
		long place = earlier - 1;
		long last = later - 1;
		while ((place & 1) == 1) {
			place >>= 1;
			last >>= 1;
		}
		String first = path.removeFirst();
		String second = first;
		for (String sibling : path) {
			if (last == 0) {
				return false;
			}
			if ((place & 1) == 1 || place == last) {
				first = TreeHash.node(sibling, first);
				second = TreeHash.node(sibling, second);
				while ((place & 1) == 0 && place != 0) {
					place >>= 1;
					last >>= 1;
				}
			}
			else {
				second = TreeHash.node(second, sibling);
			}
			place >>= 1;
			last >>= 1;
		}
		return last == 0 && first.equals(earlierRoot) && second.equals(laterRoot);
	}

}
