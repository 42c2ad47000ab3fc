package ke.njia.routing.engine;

/** Which of the chains to one organization a search needs to know. */
enum Ways {

	/** The quickest: while no more than the clock depends on the chain. */
	QUICKEST,

	/** Those that are quickest or surest or between: whomever they tell. */
	CHEAPEST,

	/** All but those that tell more and cost as much: once it matters who is told. */
	EVERY;

	/**
	 * {@return whether the first chain stands in for the other}
	 * @param one a chain that, if this matters, tells a subset of the other's
	 */
	boolean spares(Chain one, Chain other) {
		return switch (this) {
			case QUICKEST -> one.minutes() <= other.minutes();
			case CHEAPEST, EVERY -> one.spares(other);
		};
	}

}
