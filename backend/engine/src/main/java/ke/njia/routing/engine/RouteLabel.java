package ke.njia.routing.engine;

/** What a route is shown for. */
public enum RouteLabel {

	/** Best clock pressure. */
	CLOCK,

	/** Fewest organizations told. */
	EXPOSURE,

	/** Likeliest to be accepted. */
	UNCERTAINTY,

	/** Least travel. */
	TRAVEL,

	/** Fewest unmet wishes. */
	MISMATCH,

	/** Smallest worst regret over all five. See {@link Regret}. */
	BALANCED;

	static RouteLabel of(Criterion criterion) {
		return values()[criterion.ordinal()];
	}

}
