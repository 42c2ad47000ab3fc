package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A weighted sum of figures that add up over the steps of a route. No route is chosen by
 * it; but where the sum of the least is above the sum of the limits no route can keep all
 * of them, though it might keep each one alone. Travel to one place is shared between all
 * needs that could lead there, so the sum never says too much.
 *
 * @param nanos weight of uncertainty
 * @param metres weight of travel
 * @param mismatch weight of an unmet wish
 * @param sharers by place, how many needs could lead there
 */
record Burden(long nanos, long metres, long mismatch, int[] sharers) {

	private static final long SCALE = 16;

	/** Uncertainty alone. */
	static final Burden UNCERTAINTY = new Burden(1, 0, 0, new int[0]);

	/**
	 * {@return the sums worth looking at}
	 * @param limits most of each criterion
	 * @param lower least of each criterion
	 */
	static List<Burden> of(List<List<Option>> options, long[] limits, long[] lower) {
		List<Burden> burdens = new ArrayList<>(List.of(UNCERTAINTY));
		long nanos = room(Criterion.UNCERTAINTY, limits, lower);
		long metres = room(Criterion.TRAVEL, limits, lower);
		long mismatch = room(Criterion.MISMATCH, limits, lower);
		if (nanos < SharingBound.IMPOSSIBLE / 2) {
			int[] sharers = sharers(options);
			long wish = (mismatch < SharingBound.IMPOSSIBLE / 2) ? SCALE * nanos / mismatch : 0;
			long metre = (metres < SharingBound.IMPOSSIBLE / 2) ? SCALE * nanos / metres : 0;
			if (wish > 0) {
				burdens.add(new Burden(SCALE, 0, wish, sharers));
			}
			if (metre > 0) {
				burdens.add(new Burden(SCALE, metre, wish, sharers));
			}
		}
		return burdens;
	}

	long of(Option option) {
		long burden = this.nanos * option.nanos() + this.mismatch * option.mismatch();
		if (this.metres == 0 || option.metres() == 0) {
			return burden;
		}
		return burden + this.metres * (option.metres() / this.sharers[option.place()]);
	}

	/**
	 * {@return most a route within these limits may bear}
	 */
	long most(long[] limits) {
		if (limits[2] >= SharingBound.IMPOSSIBLE / 2 || (this.metres > 0 && limits[3] >= SharingBound.IMPOSSIBLE / 2)
				|| (this.mismatch > 0 && limits[4] >= SharingBound.IMPOSSIBLE / 2)) {
			return SharingBound.IMPOSSIBLE;
		}
		return this.nanos * limits[2] + ((this.metres > 0) ? this.metres * limits[3] : 0)
				+ ((this.mismatch > 0) ? this.mismatch * limits[4] : 0);
	}

	private static long room(Criterion criterion, long[] limits, long[] lower) {
		long limit = limits[criterion.ordinal()];
		return (limit >= SharingBound.IMPOSSIBLE / 2) ? SharingBound.IMPOSSIBLE
				: Math.max(1, limit - lower[criterion.ordinal()]);
	}

	private static int[] sharers(List<List<Option>> options) {
		int places = 1 + options.stream().flatMap(List::stream).mapToInt(Option::place).max().orElse(0);
		int[] sharers = new int[places];
		int[] last = new int[places];
		for (int need = 1; need <= options.size(); need++) {
			for (Option option : options.get(need - 1)) {
				if (option.place() != Option.NO_PLACE && last[option.place()] != need) {
					last[option.place()] = need;
					sharers[option.place()]++;
				}
			}
		}
		return sharers;
	}

}
