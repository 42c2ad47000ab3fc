package ke.njia.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The heads put down outside, by size, as far as a key of ours signed them.
 *
 * @param bySize roots by the size of their tree; more than one only when heads contradict
 * each other
 * @param count heads read
 */
record KnownHeads(TreeMap<Long, Set<String>> bySize, int count) {

	static KnownHeads read(HeadFile file, HeadKey key, Findings findings) {
		TreeMap<Long, Set<String>> bySize = new TreeMap<>();
		List<Optional<SignedHead>> lines = file.heads();
		for (int line = 0; line < lines.size(); line++) {
			SignedHead head = lines.get(line).orElse(null);
			if (head == null) {
				findings.add(AuditFinding.Code.HEAD_UNREADABLE, line, true);
			}
			else if (!key.signed(head)) {
				findings.add(AuditFinding.Code.HEAD_SIGNATURE_WRONG, head.size(), true);
			}
			else {
				bySize.computeIfAbsent(head.size(), (size) -> new HashSet<>()).add(head.root());
			}
		}
		return new KnownHeads(bySize, lines.size());
	}

	/** Whether every head of that size names this root. */
	boolean agree(long size, String root) {
		Set<String> roots = this.bySize.get(size);
		return roots == null || roots.equals(Set.of(root));
	}

	boolean knows(long size) {
		return this.bySize.containsKey(size);
	}

	/** The size of the largest tree that was ever signed. */
	long largest() {
		return this.bySize.isEmpty() ? 0 : this.bySize.lastKey();
	}

}
