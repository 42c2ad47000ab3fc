package ke.njia.routing.engine;

/**
 * What makes one route better than another. All are minimised and never summed with
 * weights. The order is the one in which the other criteria follow the first.
 */
public enum Criterion {

	/** Worst share of the time allowed, in thousandths. See {@link ClockPressure}. */
	CLOCK,

	/** Organizations that learn of the case, the lead apart. See {@link Exposure}. */
	EXPOSURE,

	/** Chance that a step is refused, as a sum of logarithms. See {@link Uncertainty}. */
	UNCERTAINTY,

	/** Metres the person travels, each place once. See {@link Travel}. */
	TRAVEL,

	/** Unmet wishes over all steps. See {@link Mismatch}. */
	MISMATCH

}
