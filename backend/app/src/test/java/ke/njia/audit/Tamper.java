package ke.njia.audit;

/**
 * What an administrator of the database could do to the record, each at a random place.
 * {@code naive} says whether a check of every leaf by the hash stored with it would see
 * it: what it would not see is why there is a tree, and a head outside.
 */
enum Tamper {

	EDIT(true) {
		@Override
		void apply(TamperingHands hands) {
			hands.edit(hands.place());
		}
	},

	EDIT_WITH_ITS_HASH(false) {
		@Override
		void apply(TamperingHands hands) {
			long index = hands.place();
			hands.edit(index);
			hands.rehash(index);
		}
	},

	EDIT_WITH_THE_WHOLE_TREE(false) {
		@Override
		void apply(TamperingHands hands) {
			long index = hands.place();
			hands.edit(index);
			hands.rehash(index);
			hands.rebuild();
		}
	},

	DELETE(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.run("MATCH (l:AuditLeaf {index: $at}) DELETE l", hands.place());
		}
	},

	DELETE_AND_CLOSE_THE_GAP(false) {
		@Override
		void apply(TamperingHands hands) {
			long index = hands.place();
			hands.run("MATCH (l:AuditLeaf {index: $at}) DELETE l", index);
			hands.shift(index, -1);
			hands.rebuild();
		}
	},

	SWAP(true) {
		@Override
		void apply(TamperingHands hands) {
			hands.swap(hands.place());
		}
	},

	SWAP_WITH_THE_WHOLE_TREE(false) {
		@Override
		void apply(TamperingHands hands) {
			long index = hands.place();
			hands.swap(index);
			hands.rehash(index);
			hands.rehash(0);
			hands.rebuild();
		}
	},

	INSERT_WITH_THE_WHOLE_TREE(false) {
		@Override
		void apply(TamperingHands hands) {
			long index = hands.place();
			hands.shift(index, 1);
			hands.run("MATCH (l:AuditLeaf {index: 0}) CREATE (n) SET n = l, n.index = $at SET n:AuditLeaf", index);
			hands.rehash(index);
			hands.rebuild();
		}
	},

	INSERT_BESIDE(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.run("MATCH (l:AuditLeaf {index: $at}) CREATE (n) SET n = l, n.index = null SET n:AuditLeaf",
					hands.place());
		}
	},

	INSERT_BEHIND(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.run("MATCH (l:AuditLeaf {index: 0}) CREATE (n) SET n = l, n.index = $at SET n:AuditLeaf",
					hands.size());
			hands.rehash(hands.size());
		}
	},

	TRUNCATE(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.truncate(hands.place());
		}
	},

	TRUNCATE_WITH_THE_WHOLE_TREE(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.truncate(hands.place());
			hands.rebuild();
		}
	},

	REPLACE_THE_TAIL(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.replaceFrom(hands.place());
			hands.rebuild();
		}
	},

	INNER_NODE(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.run("MATCH (n:AuditNode {level: 1, index: $at}) SET n.hash = reverse(n.hash)", hands.place() / 2);
		}
	},

	INNER_NODE_GONE(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.run("MATCH (n:AuditNode {level: 1, index: $at}) DELETE n", hands.place() / 2);
		}
	},

	HEAD_REWRITTEN(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.run("MATCH (h:AuditHead) SET h.frontier = [reverse(h.frontier[0])] + h.frontier[1..]", 0);
		}
	},

	HEAD_SET_BACK(false) {
		@Override
		void apply(TamperingHands hands) {
			hands.run("MATCH (h:AuditHead) SET h.size = $at", hands.place());
		}
	};

	private final boolean naive;

	Tamper(boolean naive) {
		this.naive = naive;
	}

	/** Whether leaf by leaf, each with its own hash, would be enough to see it. */
	boolean isSeenLeafByLeaf() {
		return this.naive;
	}

	/** Does it, in the caller's transaction. */
	abstract void apply(TamperingHands hands);

}
