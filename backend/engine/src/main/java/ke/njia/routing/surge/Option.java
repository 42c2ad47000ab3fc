package ke.njia.routing.surge;

/**
 * A provider that may take a certain person: whatever rules it out has been asked before.
 *
 * @param provider id of a {@link Provider}
 * @param missesClock whether it would come after that person's hard clock
 * @param km the distance, whole kilometres from 0 to {@link #MOST_KM}
 */
public record Option(String provider, boolean missesClock, int km) {

	/**
	 * The longest distance: 25 times around the Earth, so that a slip is found, and small
	 * enough that no sum of the arithmetic leaves 63 bits.
	 */
	public static final int MOST_KM = 1_000_000;

	/** Refuses a distance that cannot be one. */
	public Option {
		if (km < 0 || km > MOST_KM) {
			throw new IllegalArgumentException("A distance lies between 0 and " + MOST_KM + " km.");
		}
	}

}
