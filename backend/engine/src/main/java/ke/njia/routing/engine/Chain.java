package ke.njia.routing.engine;

import java.util.Arrays;

/**
 * A way from the lead to an organization over agreements in force.
 *
 * @param told the organizations in the order they are told, the lead apart; empty for the
 * lead itself
 * @param minutes sum of the hand-offs
 * @param nanos sum of the uncertainties of the agreements
 */
record Chain(int[] told, long minutes, long nanos) {

	static final Chain LEAD = new Chain(new int[0], 0, 0);

	/**
	 * {@return the organizations told before the last}
	 */
	int[] before() {
		return Arrays.copyOf(this.told, Math.max(0, this.told.length - 1));
	}

	int last(int lead) {
		return (this.told.length > 0) ? this.told[this.told.length - 1] : lead;
	}

	Chain then(int organization, long minutes, long nanos) {
		int[] longer = Arrays.copyOf(this.told, this.told.length + 1);
		longer[this.told.length] = organization;
		return new Chain(longer, this.minutes + minutes, this.nanos + nanos);
	}

	/**
	 * {@return whether a route never loses by taking this chain instead of the other, to
	 * the same organization} The clock is a maximum and may hide a slower chain in a tie;
	 * so an equal chain is only dropped when the tie would be lost too.
	 */
	boolean spares(Chain other) {
		return this.minutes <= other.minutes && this.nanos <= other.nanos
				&& (this.nanos < other.nanos || Arrays.compare(this.told, other.told) <= 0);
	}

}
