package ke.njia.routing.engine;

/** What the brute force can do without, to show that the comparison notices. */
enum Rule {

	SAFETY, CONSENT, ELIGIBILITY, COVERAGE, CAPACITY, ASSURANCE, AGREEMENT, CLOCK,

	/** Those on the way may be told as well, not only who serves. */
	SAFE_ON_THE_WAY,

	/** A sensitive need travels on trust only. */
	TRUST,

	/** An organization told for two needs counts once. */
	SHARED_ORGANIZATION,

	/** A place visited for two needs is travelled to once. */
	SHARED_PLACE,

	/** Two needs do not take the last place of one entry. */
	SHARED_CAPACITY,

	/** Routes with the same figures are told apart by their ids. */
	LAST_TIE;

	/** The gates come first, under the names of their codes. */
	boolean isGate() {
		return ordinal() <= CLOCK.ordinal();
	}

}
