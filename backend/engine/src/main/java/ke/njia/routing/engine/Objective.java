package ke.njia.routing.engine;

import java.util.Set;

/**
 * A figure to minimise that never falls when one of a route's five figures grows, so that
 * it can be bounded from the figures of an unfinished route.
 */
interface Objective {

	/**
	 * {@return the figure of a route with this vector}
	 */
	long of(long[] vector);

	/**
	 * Lowers the limits to what a route may still have to stay at or below a figure.
	 * @param limits most of each criterion, lowered in place
	 * @param lower least of each criterion a route can still have
	 * @param most the figure not to be passed
	 */
	void tighten(long[] limits, long[] lower, long most);

	/**
	 * {@return the criteria by which options differ while it is minimised}
	 */
	Set<Criterion> matter();

	/**
	 * {@return the criteria by which options differ once it is only a cap} A clock is a
	 * maximum: every option within its limit is then as good as any other.
	 */
	Set<Criterion> matterAsCap();

	/**
	 * {@return whether it is best sought by asking for low figures first}
	 * @param toldCounts whether it matters already whom a route tells
	 */
	boolean soughtFromBelow(boolean toldCounts);

	/**
	 * {@return whether a glance, sought from below, shows more than the least figures do}
	 */
	boolean glances();

	/**
	 * {@return in how many parts the way between what is impossible and what is known is
	 * gone, when sought from below; 0 for step by step}
	 */
	int patience();

	/**
	 * {@return the objective of one criterion alone}
	 */
	static Objective of(Criterion criterion) {
		return new Single(criterion, criterion.ordinal());
	}

	/** One criterion alone. */
	record Single(Criterion criterion, int at) implements Objective {

		private static final int UNCERTAIN = 40;

		@Override
		public long of(long[] vector) {
			return vector[this.at];
		}

		@Override
		public void tighten(long[] limits, long[] lower, long most) {
			limits[this.at] = Math.min(limits[this.at], most);
		}

		@Override
		public Set<Criterion> matter() {
			return Set.of(this.criterion);
		}

		@Override
		public Set<Criterion> matterAsCap() {
			return (this.criterion == Criterion.CLOCK) ? Set.of() : matter();
		}

		@Override
		public boolean soughtFromBelow(boolean toldCounts) {
			return this.criterion == Criterion.EXPOSURE || (this.criterion == Criterion.UNCERTAINTY && !toldCounts);
		}

		@Override
		public boolean glances() {
			return false;
		}

		/** Organizations are few; the least uncertainties add up nearly exactly. */
		@Override
		public int patience() {
			return (this.criterion == Criterion.EXPOSURE) ? 0 : UNCERTAIN;
		}

	}

}
