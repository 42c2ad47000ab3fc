package ke.njia.consent;

/**
 * An age told roughly.
 */
public enum AgeBand {

	CHILD, ADOLESCENT, ADULT, OLDER;

	private static final int ADOLESCENT_FROM = 12;

	/** Children Act 2022: a child is under eighteen. */
	private static final int ADULT_FROM = 18;

	/** Constitution of Kenya, Art. 260: an older member of society is sixty or more. */
	private static final int OLDER_FROM = 60;

	/** Whether it is a child's. */
	boolean isUnderAge() {
		return this == CHILD || this == ADOLESCENT;
	}

	/** The band of an age in years. */
	public static AgeBand of(int years) {
		if (years < ADOLESCENT_FROM) {
			return CHILD;
		}
		if (years < ADULT_FROM) {
			return ADOLESCENT;
		}
		return (years < OLDER_FROM) ? ADULT : OLDER;
	}

}
