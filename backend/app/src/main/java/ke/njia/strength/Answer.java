package ke.njia.strength;

/**
 * How a partner stands to the clock of one kind of help, best first.
 */
enum Answer {

	/** Inside the clock whenever asked; checked by a person within a year. */
	VERIFIED,

	/** Inside the clock whenever asked, but nobody has checked the entry lately. */
	UNVERIFIED,

	/** Inside the clock only when asked while it is open. */
	DAY_ONLY,

	/** Too late, or no agreement leads there. */
	LATE;

	/** Whether it can be counted on at any hour. */
	boolean isInside() {
		return this == VERIFIED || this == UNVERIFIED;
	}

}
