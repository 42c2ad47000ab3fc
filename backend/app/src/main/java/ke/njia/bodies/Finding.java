package ke.njia.bodies;

/**
 * What one rule says of one case.
 *
 * @param weight which way it goes
 * @param reason why
 */
record Finding(Weight weight, BodyReason reason) {

	/** Which way a finding goes. */
	enum Weight {

		FOR, CONDITION, AGAINST

	}

}
