package ke.njia.cases;

/**
 * How much is left of the window a clock measures. Nobody is told that it is too late
 * before {@link #CLOSED}.
 */
public enum ClockPhase {

	/** It has not begun. */
	AHEAD,

	/** The sooner the better: now is the best time. */
	BEST,

	/** Worth less than at first, and still worth it. */
	OPEN,

	/**
	 * Over if it began at the earliest moment it can have; not over if at the latest.
	 */
	PERHAPS_CLOSED,

	/** Over, whenever it began. */
	CLOSED

}
