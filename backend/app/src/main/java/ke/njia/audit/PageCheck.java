package ke.njia.audit;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Checks one page of leaves and the inner nodes they complete. A leaf goes into the tree
 * as what is stored, not as the hash that is stored with it.
 */
final class PageCheck {

	private final KnownHeads heads;

	private final Findings findings;

	private final long to;

	private final Iterator<StoredLeaf> leaves;

	private final Map<TreeNode.Place, String> nodes;

	private Frontier frontier;

	private @Nullable StoredLeaf next;

	PageCheck(AuditPages pages, KnownHeads heads, Findings findings, Frontier from, long to) {
		this.heads = heads;
		this.findings = findings;
		this.frontier = from;
		this.to = to;
		this.leaves = pages.leaves(from.size(), to).iterator();
		this.nodes = pages.nodes(from.size(), to)
			.stream()
			.collect(Collectors.toMap(TreeNode::place, TreeNode::hash, (one, other) -> one + other));
	}

	/** The frontier behind the page's last leaf. */
	Frontier walk() {
		advance();
		while (this.frontier.size() < this.to) {
			check(this.frontier.size());
		}
		this.findings.add(AuditFinding.Code.LEAF_STRAY, this.to, this.next != null);
		this.nodes.keySet().forEach((place) -> this.findings.add(AuditFinding.Code.NODE_CHANGED, place.last(), true));
		return this.frontier;
	}

	private void check(long index) {
		Frontier.Growth growth = this.frontier.append(hashAt(index));
		for (TreeNode node : growth.completed()) {
			String stored = this.nodes.remove(node.place());
			this.findings.add(AuditFinding.Code.NODE_MISSING, index, stored == null);
			this.findings.add(AuditFinding.Code.NODE_CHANGED, index, stored != null && !stored.equals(node.hash()));
		}
		this.frontier = growth.frontier();
		if (this.heads.knows(index + 1)) {
			this.findings.add(AuditFinding.Code.HEAD_CONTRADICTED, index + 1,
					!this.heads.agree(index + 1, this.frontier.root()));
		}
	}

	private String hashAt(long index) {
		StoredLeaf stored = this.next;
		if (stored == null || stored.leaf().index() != index) {
			this.findings.add(AuditFinding.Code.LEAF_MISSING, index, true);
			return TreeHash.EMPTY;
		}
		this.findings.add(AuditFinding.Code.LEAF_CHANGED, index, !stored.isIntact());
		advance();
		return stored.leaf().hash();
	}

	private void advance() {
		this.next = this.leaves.hasNext() ? this.leaves.next() : null;
	}

}
