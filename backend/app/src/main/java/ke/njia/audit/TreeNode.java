package ke.njia.audit;

/**
 * A node over a full range of leaves. Once its last leaf is there it never changes, which
 * is why it can be stored and every later proof may use it.
 *
 * @param place where it stands
 * @param hash its hash, hexadecimal
 */
record TreeNode(Place place, String hash) {

	/**
	 * Where a full node stands.
	 *
	 * @param level 0 for a leaf; a node of level n is over 2 to the n leaves
	 * @param index its place in its level, from 0
	 */
	record Place(int level, long index) {

		/** Index of the last leaf it is over: the one that completes it. */
		long last() {
			return ((this.index + 1) << this.level) - 1;
		}

	}

}
