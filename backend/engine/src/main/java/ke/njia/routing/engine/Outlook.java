package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What can still become of a route in the making: the options left to each open need, and
 * for each criterion a figure no completion is below.
 */
final class Outlook {

	private final Partial partial;

	private final Stage stage;

	private final List<SharingBound> sharings;

	private final SharingBound sharing;

	/** The open needs, as a set of bits. */
	private final int wanted;

	/** The needs that organizations told already could serve. */
	private final int near;

	private final List<List<Option>> left;

	/**
	 * Least figure each open need adds, by criterion; an exposure counts all the rest.
	 */
	private final long[][] least;

	private long[] lower;

	/**
	 * Starts from all options.
	 * @param options by need
	 */
	Outlook(Partial partial, Stage stage, List<List<Option>> options, List<SharingBound> sharings) {
		this(partial, stage, options, new long[options.size()][Criterion.values().length], sharings,
				(1 << options.size()) - 1);
	}

	private Outlook(Partial partial, Stage stage, List<List<Option>> left, long[][] least, List<SharingBound> sharings,
			int wanted) {
		this.partial = partial;
		this.stage = stage;
		this.sharings = sharings;
		this.sharing = sharings.getFirst();
		this.wanted = wanted;
		this.near = partial.served(this.sharing);
		this.left = new ArrayList<>(left);
		this.least = new long[least.length][];
		Arrays.setAll(this.least, (need) -> unshared(least[need]));
		this.lower = partial.vector();
	}

	/**
	 * {@return what is left once the need is met by what the route has just chosen}
	 */
	Outlook after(int need) {
		return new Outlook(this.partial, this.stage, this.left, this.least, this.sharings, this.wanted & ~(1 << need));
	}

	/**
	 * {@return what meets the need, or the first that may}
	 */
	Option least(int need) {
		return wants(need) ? this.left.get(need).getFirst() : this.partial.chosen(need);
	}

	boolean isComplete() {
		return this.wanted == 0;
	}

	long[] lower() {
		return this.lower;
	}

	List<List<Option>> left() {
		return this.left;
	}

	int narrowest() {
		int narrowest = Integer.numberOfTrailingZeros(this.wanted);
		for (int need = narrowest + 1; need < this.left.size(); need++) {
			if (wants(need) && this.left.get(need).size() < this.left.get(narrowest).size()) {
				narrowest = need;
			}
		}
		return narrowest;
	}

	/**
	 * Drops options until nothing more can be dropped;
	 * {@return whether a route is still
	 * possible}
	 */
	boolean narrow() {
		bound();
		boolean narrower = true;
		while (narrower) {
			long[] limits = this.stage.limits(this.lower);
			narrower = false;
			for (int need = 0; need < this.left.size(); need++) {
				if (wants(need)) {
					int before = this.left.get(need).size();
					this.left.set(need, within(limits, need, this.left.get(need)));
					if (this.left.get(need).isEmpty()) {
						return false;
					}
					narrower |= this.left.get(need).size() < before;
				}
			}
			bound();
			if (this.stage.rulesOut(this.lower)) {
				return false;
			}
		}
		return new SharedAhead(this.partial, this.stage, this.sharings, this.left, this.wanted).narrow(this.lower);
	}

	/**
	 * What is shared can become cheaper by every choice, so nothing is known of it yet.
	 */
	private static long[] unshared(long[] least) {
		return new long[] { least[0], 0, least[2], 0, least[4] };
	}

	private boolean wants(int need) {
		return (this.wanted & (1 << need)) != 0;
	}

	/** Uncertainty and mismatch add up; organizations and places may be shared. */
	private void bound() {
		long[] figures = this.partial.vector();
		this.lower = figures.clone();
		this.lower[1] += this.sharing.fewest(this.wanted & ~this.near);
		for (int need = 0; need < this.least.length; need++) {
			if (wants(need)) {
				long[] adds = this.least[need];
				this.lower[0] = Math.max(this.lower[0], adds[0]);
				this.lower[1] = Math.max(this.lower[1], figures[1] + adds[1]);
				this.lower[2] += adds[2];
				this.lower[3] = Math.max(this.lower[3], figures[3] + adds[3]);
				this.lower[4] += adds[4];
			}
		}
	}

	private List<Option> within(long[] limits, int need, List<Option> options) {
		long[] figures = this.partial.vector();
		long[] before = this.least[need];
		long nanos = limits[2] - this.lower[2] + before[2];
		long mismatch = limits[4] - this.lower[4] + before[4];
		long[] adds = new long[figures.length];
		Arrays.fill(adds, SharingBound.IMPOSSIBLE);
		List<Option> within = new ArrayList<>();
		for (Option option : options) {
			if (option.clock() <= limits[0] && option.nanos() <= nanos && option.mismatch() <= mismatch
					&& this.partial.hasRoom(option)) {
				long told = newlyTold(option);
				long metres = this.partial.extraMetres(option);
				if (figures[1] + told <= limits[1] && figures[3] + metres <= limits[3]) {
					within.add(option);
					lower(adds, option, told, metres);
				}
			}
		}
		this.least[need] = adds;
		return within;
	}

	private static void lower(long[] least, Option option, long told, long metres) {
		least[0] = Math.min(least[0], option.clock());
		least[1] = Math.min(least[1], told);
		least[2] = Math.min(least[2], option.nanos());
		least[3] = Math.min(least[3], metres);
		least[4] = Math.min(least[4], option.mismatch());
	}

	/** Organizations told for this option, and at least for the other open needs. */
	private int newlyTold(Option option) {
		int told = 0;
		int served = this.near;
		for (int organization : option.told()) {
			if (!this.partial.tells(organization)) {
				told++;
				served |= this.sharing.servedBy(organization);
			}
		}
		return told + this.sharing.fewest(this.wanted & ~served & ~(1 << option.need()));
	}

}
