package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.Comparator;

/**
 * One way to meet one need: an entry and a chain to it.
 *
 * @param need position of the need in the request
 * @param service index of the entry; indexes follow the order of the ids
 * @param chain how the entry's organization is reached
 * @param servedAt minutes from now until served
 * @param clock share of the time allowed, in thousandths
 * @param nanos uncertainty of the chain and the entry
 * @param place index of the place travelled to, or {@link #NO_PLACE}
 * @param metres what the person travels, 0 unless on site
 * @param mismatch unmet wishes
 * @param room most needs the entry can take, or {@link #AMPLE}
 */
record Option(int need, int service, Chain chain, long servedAt, long clock, long nanos, int place, long metres,
		int mismatch, int room) {

	static final int NO_PLACE = -1;

	static final int AMPLE = Integer.MAX_VALUE;

	/** The order in which steps of the same need are preferred when figures tie. */
	static final Comparator<Option> TIE = Option::tie;

	/**
	 * As {@link #TIE}; two agreements may join the same two, then the earlier is first.
	 */
	static final Comparator<Option> TIE_THEN_EARLIER = Option::tieThenEarlier;

	/**
	 * {@return the organizations told, the lead apart}
	 */
	int[] told() {
		return this.chain.told();
	}

	/**
	 * {@return the figures this option adds when nothing is shared}
	 */
	long alone(Criterion criterion) {
		return switch (criterion) {
			case CLOCK -> this.clock;
			case EXPOSURE -> this.chain.told().length;
			case UNCERTAINTY -> this.nanos;
			case TRAVEL -> this.metres;
			case MISMATCH -> this.mismatch;
		};
	}

	/**
	 * {@return the same, for the need at another position}
	 */
	Option forNeed(int position) {
		return (position == this.need) ? this : new Option(position, this.service, this.chain, this.servedAt,
				this.clock, this.nanos, this.place, this.metres, this.mismatch, this.room);
	}

	/**
	 * {@return the same entry reached by this chain}
	 */
	Option by(Chain chain, long servedAt, long clock) {
		return new Option(this.need, this.service, chain, servedAt, clock, this.nanos + chain.nanos(), this.place,
				this.metres, this.mismatch, this.room);
	}

	private static int tie(Option one, Option other) {
		int order = Integer.compare(one.service, other.service);
		return (order != 0) ? order : Arrays.compare(one.told(), other.told());
	}

	private static int tieThenEarlier(Option one, Option other) {
		int order = tie(one, other);
		order = (order != 0) ? order : Long.compare(one.servedAt, other.servedAt);
		return (order != 0) ? order : Long.compare(one.nanos, other.nanos);
	}

}
