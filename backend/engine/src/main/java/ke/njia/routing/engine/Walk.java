package ke.njia.routing.engine;

/**
 * A chain to go on with, and what is known beside it.
 *
 * @param at where it ends, by its index in the corridor
 * @param chain the chain
 * @param alive the needs it may still serve, as a set of bits
 * @param told how many are told by it or in any case
 * @param served the needs that those and the lead could serve, as a set of bits
 * @param near by burden and need the least at those and the lead
 */
record Walk(int at, Chain chain, int alive, int told, int served, long[][] near) {

	/**
	 * {@return the same, going on with these needs}
	 */
	Walk serving(int alive) {
		return new Walk(this.at, this.chain, alive, this.told, this.served, this.near);
	}

	/**
	 * {@return one hop farther, whom that tells not yet counted}
	 */
	Walk then(int at, Chain chain, int alive) {
		return new Walk(at, chain, alive, this.told, this.served, this.near);
	}

}
