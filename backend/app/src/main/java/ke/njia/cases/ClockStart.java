package ke.njia.cases;

/**
 * What starts a clock.
 */
public enum ClockStart {

	/** The earliest moment it can have happened. */
	OCCURRED,

	/** The moment the case was opened. */
	OPENED,

	/** Becoming aware of a breach of personal data; it runs for no case. */
	BREACH_KNOWN,

	/** The sending of a request to a partner; it runs for the request, not the case. */
	SENT;

	/** Whether it runs for a case. */
	boolean isOfACase() {
		return this == OCCURRED || this == OPENED;
	}

}
