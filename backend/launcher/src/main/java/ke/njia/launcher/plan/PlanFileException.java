package ke.njia.launcher.plan;

/**
 * Something in a plan file is not as the format says: which rule, where, and in words.
 */
final class PlanFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Code code;

	private final String at;

	PlanFileException(Code code, String at, String message) {
		super(message);
		this.code = code;
		this.at = at;
	}

	Code code() {
		return this.code;
	}

	/**
	 * {@return JSON pointer of the place (RFC 6901), or line and column where none
	 * exists}
	 */
	String at() {
		return this.at;
	}

	/** What is wrong. Programs read this, people the message. */
	enum Code {

		/** The file cannot be opened or read. */
		UNREADABLE_FILE,

		/** More than is read, or nested deeper: it would fill the memory. */
		TOO_LARGE,

		/** The text is not one JSON value. */
		MALFORMED_JSON,

		/** A value is of another JSON type than the format says. */
		WRONG_TYPE,

		/** A field without default is not there. */
		MISSING_FIELD,

		/** A field the format does not know: a slip here could hide a safety rule. */
		UNKNOWN_FIELD,

		/** A number or the length of a list lies outside its range. */
		OUT_OF_RANGE,

		/** A word is none of those the format lists. */
		UNKNOWN_VALUE,

		/** Text is no ISO-8601 instant with offset. */
		BAD_INSTANT,

		/** An opening interval ends before it starts. */
		BAD_INTERVAL,

		/** Two entries of a list have the same id. */
		DUPLICATE_ID,

		/** An id names an organization the file does not hold. */
		UNKNOWN_ORGANIZATION,

		/** An id names a provider the file does not hold. */
		UNKNOWN_PROVIDER

	}

}
