package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Looks ahead from every organization to the entries of every need: how late a case may
 * arrive, and how much uncertainty and how many hops lie behind it at least.
 */
final class Ahead {

	private static final long NEVER = Long.MIN_VALUE / 4;

	private final Corridor corridor;

	private final List<List<Option>> entries;

	private final int needs;

	/** By organization and need. */
	private final long[] latest;

	private final long[] nanos;

	private final int[] hops;

	private final int[] servedBy;

	/**
	 * By organization the needs the last look back brought nearer, as a set of bits: only
	 * they can bring anybody before it nearer.
	 */
	private int[] nearer;

	private final int[] fewest;

	/**
	 * Looks ahead.
	 * @param entries by need
	 * @param sensitive the sensitive needs, as a set of bits
	 * @param clock most of the clock
	 */
	Ahead(Corridor corridor, List<List<Option>> entries, int sensitive, Arrivals arrivals, long clock) {
		this.corridor = corridor;
		this.entries = entries;
		this.needs = entries.size();
		int cells = corridor.size() * this.needs;
		this.latest = new long[cells];
		this.nanos = new long[cells];
		this.hops = new int[cells];
		Arrays.fill(this.latest, NEVER);
		Arrays.fill(this.nanos, SharingBound.IMPOSSIBLE);
		Arrays.fill(this.hops, Limits.MOST_MINUTES);
		this.servedBy = new int[corridor.size()];
		this.nearer = new int[corridor.size()];
		arrive(arrivals, clock);
		int hops = corridor.maxHops();
		while (hops > 0 && lookBack(sensitive)) {
			hops--;
		}
		this.fewest = Cover.fewest(this.servedBy, this.needs);
	}

	/**
	 * {@return the entries of a need that the limits allow by themselves}
	 */
	List<Option> entries(int need) {
		return this.entries.get(need);
	}

	int needs() {
		return this.needs;
	}

	/**
	 * {@return the needs the organization could serve, as a set of bits}
	 */
	int servedBy(int organization) {
		return this.servedBy[organization];
	}

	/**
	 * {@return the fewest organizations that could serve the set of needs}
	 */
	int fewest(int set) {
		return this.fewest[set];
	}

	/**
	 * {@return the last minute at which a case may arrive there and still be served}
	 */
	long latest(int organization, int need) {
		return this.latest[organization * this.needs + need];
	}

	/**
	 * {@return the least uncertainty from there on}
	 */
	long nanos(int organization, int need) {
		return this.nanos[organization * this.needs + need];
	}

	/**
	 * {@return the fewest hops from there on}
	 */
	int hops(int organization, int need) {
		return this.hops[organization * this.needs + need];
	}

	private void arrive(Arrivals arrivals, long clock) {
		for (int need = 0; need < this.needs; need++) {
			long served = arrivals.latest(need, clock);
			for (Option entry : this.entries.get(need)) {
				int at = arrivals.at(entry);
				int cell = at * this.needs + need;
				this.latest[cell] = Math.max(this.latest[cell], served - entry.servedAt());
				this.nanos[cell] = Math.min(this.nanos[cell], entry.nanos());
				this.hops[cell] = 0;
				this.servedBy[at] |= 1 << need;
				this.nearer[at] |= 1 << need;
			}
		}
	}

	/** One hop farther from the entries; says whether anything came nearer. */
	private boolean lookBack(int sensitive) {
		Rows rows = this.corridor.rows();
		int[] now = new int[this.corridor.size()];
		int any = 0;
		for (int from = 0; from < now.length; from++) {
			int end = rows.first(from + 1);
			for (int road = rows.first(from); road < end; road++) {
				int to = rows.to(road);
				int needs = (this.nearer[to] | now[to]) & (rows.trusted(road) ? -1 : ~sensitive);
				if (needs != 0) {
					now[from] |= lookBack(from, to, needs, rows.minutes(road), rows.nanos(road));
				}
			}
			any |= now[from];
		}
		this.nearer = now;
		return any != 0;
	}

	private int lookBack(int from, int to, int needs, int roadMinutes, long roadNanos) {
		int nearer = 0;
		for (int left = needs; left != 0; left &= left - 1) {
			int need = Integer.numberOfTrailingZeros(left);
			int cell = from * this.needs + need;
			int after = to * this.needs + need;
			long minutes = this.latest[after] - roadMinutes;
			long behind = this.nanos[after] + roadNanos;
			int hops = this.hops[after] + 1;
			if (minutes > this.latest[cell] || behind < this.nanos[cell] || hops < this.hops[cell]) {
				this.latest[cell] = Math.max(minutes, this.latest[cell]);
				this.nanos[cell] = Math.min(behind, this.nanos[cell]);
				this.hops[cell] = Math.min(hops, this.hops[cell]);
				nearer |= 1 << need;
			}
		}
		return nearer;
	}

}
