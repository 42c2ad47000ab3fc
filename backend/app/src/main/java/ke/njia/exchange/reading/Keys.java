package ke.njia.exchange.reading;

import ke.njia.kernel.Sha256;

/**
 * Keys of rows as they may stand in an identifier and an address.
 */
final class Keys {

	private static final int LONGEST = 80;

	private static final int DIGEST = 24;

	private Keys() {
	}

	/**
	 * The key itself where it may stand as it is, else one made of it: two keys never
	 * become the same one.
	 */
	static String clean(String given) {
		return (given.length() <= LONGEST && given.matches("[A-Za-z0-9._-]+")) ? given
				: "x" + Sha256.of(given).substring(0, DIGEST);
	}

	/** The key of a row that has none: the same row has the same one next time. */
	static String ofContent(String... content) {
		return "row-" + Sha256.of(content).substring(0, DIGEST);
	}

}
