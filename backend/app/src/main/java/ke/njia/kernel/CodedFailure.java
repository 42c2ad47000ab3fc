package ke.njia.kernel;

/**
 * A failure that a person is told of by a code and one fixed sentence. The message never
 * holds a value, so that it may be logged and answered as it is.
 */
public class CodedFailure extends RuntimeException {

	private final Code code;

	/** A failure of that kind, with the code's own sentence. */
	public CodedFailure(Code code) {
		super(code.sentence);
		this.code = code;
	}

	/** What the client translates. */
	public Code code() {
		return this.code;
	}

	/** What a person is told. */
	public String sentence() {
		return this.code.sentence;
	}

	/**
	 * Kinds of failure; GLOSSARY.md explains each.
	 */
	public enum Code {

		/** The portal waits for its master key. */
		SEALED("The record is sealed until its keepers open it. Nothing was changed."),

		/** The key of this one record is missing, or what is stored was altered. */
		UNREADABLE("This one record cannot be opened: tell your administrator. Nothing was changed."),

		/**
		 * The realm does not answer, or refuses the portal. Whether a change there was
		 * made nobody can say: repeat it under its key.
		 */
		REALM_UNAVAILABLE("The sign-in cannot be reached now, so this may not have been done. Try again.");

		private final String sentence;

		Code(String sentence) {
			this.sentence = sentence;
		}

	}

}
