package ke.njia.bodies;

/**
 * Whether the authorities of the country were told; bodies.graphqls explains each.
 */
public enum NationalReport {

	MADE, NOT_SAFE, NOT_MADE;

	/** Whether nobody can object that they were not told. */
	boolean isSettled() {
		return this != NOT_MADE;
	}

}
