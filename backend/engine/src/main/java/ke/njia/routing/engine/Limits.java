package ke.njia.routing.engine;

/** The ranges the engine's figures must lie in, checked where a record is made. */
final class Limits {

	static final int PERMILLE = 1000;

	/** Ten years: longer is a slip of the pen, and shorter sums never overflow. */
	static final int MOST_MINUTES = 5_256_000;

	private Limits() {
	}

	static void within(String name, long value, long least, long most) {
		if (value < least || value > most) {
			throw new IllegalArgumentException("""
					%s (%d) must lie between %d and %d.
					Maybe it was given in another unit.""".formatted(name, value, least, most));
		}
	}

}
