package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much worse than the best known a route is, on a scale where the best routes of the
 * other criteria span 0 to 1000. It makes criteria with different units comparable
 * without weights.
 */
final class Regret {

	private static final long SPAN = 1000;

	private final long[] ideal;

	private final long[] nadir;

	/** Measures against the least and the greatest figures of the best routes. */
	Regret(List<long[]> best) {
		this.ideal = best.getFirst().clone();
		this.nadir = best.getFirst().clone();
		best.forEach((vector) -> Arrays.setAll(this.ideal, (i) -> Math.min(this.ideal[i], vector[i])));
		best.forEach((vector) -> Arrays.setAll(this.nadir, (i) -> Math.max(this.nadir[i], vector[i])));
	}

	long of(int criterion, long value) {
		long above = value - this.ideal[criterion];
		long span = this.nadir[criterion] - this.ideal[criterion];
		if (above <= 0) {
			return 0;
		}
		if (span == 0) {
			return SPAN + above;
		}
		return Math.floorDiv(SPAN * above, span);
	}

	/**
	 * {@return the greatest value whose regret is at most this; below ideal for none}
	 */
	long greatest(int criterion, long regret) {
		long span = this.nadir[criterion] - this.ideal[criterion];
		if (regret < 0) {
			return this.ideal[criterion] - 1;
		}
		if (span == 0) {
			return this.ideal[criterion] + Math.max(0, regret - SPAN);
		}
		return this.ideal[criterion] + Math.floorDiv((regret + 1) * span - 1, SPAN);
	}

	/**
	 * {@return the worst regret over the criteria}
	 */
	Objective worst() {
		return new Worst(this);
	}

	/**
	 * {@return the sum of the regrets}
	 */
	Objective sum() {
		return new Sum(this);
	}

	private record Worst(Regret regret) implements Objective {

		@Override
		public boolean soughtFromBelow(boolean toldCounts) {
			return true;
		}

		@Override
		public boolean glances() {
			return true;
		}

		@Override
		public int patience() {
			return 40;
		}

		@Override
		public Set<Criterion> matter() {
			return EnumSet.allOf(Criterion.class);
		}

		@Override
		public Set<Criterion> matterAsCap() {
			return EnumSet.complementOf(EnumSet.of(Criterion.CLOCK));
		}

		@Override
		public long of(long[] vector) {
			long worst = 0;
			for (int i = 0; i < vector.length; i++) {
				worst = Math.max(worst, this.regret.of(i, vector[i]));
			}
			return worst;
		}

		@Override
		public void tighten(long[] limits, long[] lower, long most) {
			Arrays.setAll(limits, (i) -> Math.min(limits[i], this.regret.greatest(i, most)));
		}

	}

	private record Sum(Regret regret) implements Objective {

		@Override
		public boolean soughtFromBelow(boolean toldCounts) {
			return false;
		}

		@Override
		public boolean glances() {
			return false;
		}

		@Override
		public int patience() {
			return 0;
		}

		@Override
		public Set<Criterion> matter() {
			return EnumSet.allOf(Criterion.class);
		}

		@Override
		public Set<Criterion> matterAsCap() {
			return matter();
		}

		@Override
		public long of(long[] vector) {
			long sum = 0;
			for (int i = 0; i < vector.length; i++) {
				sum += this.regret.of(i, vector[i]);
			}
			return sum;
		}

		@Override
		public void tighten(long[] limits, long[] lower, long most) {
			long left = most - of(lower);
			Arrays.setAll(limits, (i) -> Math.min(limits[i],
					(left < 0) ? lower[i] - 1 : this.regret.greatest(i, this.regret.of(i, lower[i]) + left)));
		}

	}

}
