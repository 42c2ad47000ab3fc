package ke.njia.evidence.cleaning;

/**
 * No clean copy can be made.
 */
final class NotCleaned extends Exception {

	private static final long serialVersionUID = 1L;

	private final Fault fault;

	NotCleaned(Fault fault) {
		super(fault.name());
		this.fault = fault;
	}

	Fault fault() {
		return this.fault;
	}

}
