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
	static final Comparator<Option> TIE = Comparator.comparingInt(Option::service)
		.thenComparing(Option::told, Arrays::compare);

	/**
	 * As {@link #TIE}; two agreements may join the same two, then the earlier is first.
	 */
	static final Comparator<Option> TIE_THEN_EARLIER = TIE.thenComparingLong(Option::servedAt)
		.thenComparingLong(Option::nanos);

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
	 * {@return the same entry reached by this chain}
	 */
	Option by(Chain chain, long servedAt, long clock) {
		return new Option(this.need, this.service, chain, servedAt, clock, this.nanos + chain.nanos(), this.place,
				this.metres, this.mismatch, this.room);
	}

}
