package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.List;

/**
 * The least uncertainty of the needs still open, given who is told already and how many
 * more may be told.
 */
final class Rest {

	private final Partial partial;

	private final SharingBound sharing;

	private final List<List<Option>> left;

	private final int wanted;

	/** By set of open needs: the least at organizations that are told already. */
	private final long[] nearby;

	Rest(Partial partial, SharingBound sharing, List<List<Option>> left, int wanted) {
		this.partial = partial;
		this.sharing = sharing;
		this.left = left;
		this.wanted = wanted;
		this.nearby = new long[1 << left.size()];
		for (int need = 0; need < left.size(); need++) {
			boolean open = (wanted & (1 << need)) != 0;
			long nanos = open ? nearby(left.get(need)) : SharingBound.IMPOSSIBLE;
			for (int set = 0; set < (1 << need); set++) {
				this.nearby[set | (1 << need)] = Math.min(SharingBound.IMPOSSIBLE, this.nearby[set] + nanos);
			}
		}
	}

	/**
	 * {@return the least for a set of needs when so many more may serve}
	 */
	long least(long servers, int needs) {
		long least = this.nearby[needs];
		for (int set = needs; set > 0; set = (set - 1) & needs) {
			least = Math.min(least, this.sharing.least(servers, set) + this.nearby[needs & ~set]);
		}
		return least;
	}

	/**
	 * {@return the options of a need that leave the others enough}
	 * @param servers how many more organizations may be told
	 * @param nanos how much more uncertainty there may be
	 */
	List<Option> within(int need, long servers, long nanos) {
		int others = this.wanted & ~(1 << need);
		long[] rest = new long[this.left.size() + 1];
		Arrays.setAll(rest, (most) -> least(most, others));
		return this.left.get(need).stream().filter((option) -> {
			long useful = Math.min(servers - idle(option, others), this.left.size());
			return useful >= 0 && option.nanos() + rest[(int) useful] <= nanos;
		}).toList();
	}

	/**
	 * Organizations newly told that could serve none of the others are told for nothing.
	 */
	private int idle(Option option, int others) {
		int idle = 0;
		for (int organization : option.told()) {
			if (!this.partial.tells(organization) && (this.sharing.servedBy(organization) & others) == 0) {
				idle++;
			}
		}
		return idle;
	}

	private long nearby(List<Option> options) {
		long nanos = SharingBound.IMPOSSIBLE;
		for (Option option : options) {
			if (option.told().length == 0 || this.partial.tells(option.chain().last(-1))) {
				nanos = Math.min(nanos, option.nanos());
			}
		}
		return nanos;
	}

}
