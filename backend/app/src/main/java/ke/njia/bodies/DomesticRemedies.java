package ke.njia.bodies;

/**
 * How far the courts of the country were gone to; bodies.graphqls explains each.
 */
public enum DomesticRemedies {

	EXHAUSTED, NOT_EFFECTIVE, NOT_EXHAUSTED;

	/** Whether a body that wants them exhausted may be asked. */
	boolean suffice() {
		return this != NOT_EXHAUSTED;
	}

}
