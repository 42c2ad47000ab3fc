package ke.njia.sealing;

/**
 * Kinds of wrapped keys, each in a directory of its own.
 */
enum KeyKind {

	/** One for each organization, wrapped by the master key. */
	ORGANIZATION("organizations"),

	/** One for each case, wrapped by its organization's key. */
	CASE("cases"),

	/** Keys of the portal's own, wrapped by the master key. */
	PORTAL("portal");

	private final String directory;

	KeyKind(String directory) {
		this.directory = directory;
	}

	String directory() {
		return this.directory;
	}

}
