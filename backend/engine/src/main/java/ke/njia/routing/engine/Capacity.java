package ke.njia.routing.engine;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the places free at a ServiceAtLocation.
 *
 * @param status the last word on it
 * @param available places free, shared by all needs of one case; {@code null} when the
 * number is not known, which sets no limit
 */
public record Capacity(Status status, @Nullable Integer available) {

	/** Nothing was ever said about capacity. */
	public static final Capacity UNKNOWN = new Capacity(Status.UNKNOWN, null);

	public Capacity {
		if (available != null) {
			Limits.within("available", available, 0, Integer.MAX_VALUE);
		}
	}

	/**
	 * {@return whether nobody more can be taken}
	 */
	public boolean full() {
		return this.status == Status.NO_CAPACITY || (this.available != null && this.available == 0);
	}

	/** HSDS-style capacity status, with the trust its age deserves. */
	public enum Status {

		/** Places were confirmed. */
		CAPACITY(1000),

		/** Known to be full. */
		NO_CAPACITY(1000),

		/** A queue exists. */
		WAITLIST(700),

		/** Not known. */
		UNKNOWN(900);

		private final int confidencePermille;

		Status(int confidencePermille) {
			this.confidencePermille = confidencePermille;
		}

		/**
		 * {@return factor, in thousandths, on the chance of acceptance}
		 */
		public int confidencePermille() {
			return this.confidencePermille;
		}

	}

}
