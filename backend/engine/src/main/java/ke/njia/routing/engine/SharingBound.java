package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What sharing can save at most. For every set of needs: the fewest organizations that
 * could serve it, and the least uncertainty when at most so many do. Organizations on the
 * way are not counted, so no route is below it. Solved once per stage by dynamic
 * programming over sets of needs.
 */
final class SharingBound {

	static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

	private final long[] @Nullable [] costs;

	private final int[] servedBy;

	private final int servedByLead;

	private final long[] byLead;

	private final long[][] least;

	private final int[] fewest;

	private final Burden burden;

	/**
	 * Solves it for what is known of each organization, whichever chain leads there.
	 * @param costs by organization and need the least burden
	 */
	SharingBound(long[][] costs, int lead, Burden burden) {
		this.burden = burden;
		this.costs = costs;
		this.byLead = costs[lead];
		this.servedBy = Arrays.stream(costs).mapToInt(SharingBound::served).toArray();
		this.servedByLead = this.servedBy[lead];
		this.servedBy[lead] = 0;
		this.least = least(this.byLead.length);
		this.fewest = fewest();
	}

	private static int served(long[] costs) {
		int served = 0;
		for (int need = 0; need < costs.length; need++) {
			served |= (costs[need] < IMPOSSIBLE) ? 1 << need : 0;
		}
		return served;
	}

	SharingBound(List<List<Option>> options, int organizations, Burden burden) {
		this.burden = burden;
		int needs = options.size();
		this.servedBy = new int[organizations];
		this.costs = new long[organizations][];
		this.byLead = filled(needs, IMPOSSIBLE);
		int lead = 0;
		for (int need = 0; need < needs; need++) {
			for (Option option : options.get(need)) {
				if (option.told().length == 0) {
					lead |= 1 << need;
					this.byLead[need] = Math.min(this.byLead[need], burden.of(option));
				}
				else {
					int server = option.chain().last(-1);
					this.servedBy[server] |= 1 << need;
					long[] cost = cost(server, needs);
					cost[need] = Math.min(cost[need], burden.of(option));
				}
			}
		}
		this.servedByLead = lead;
		this.least = least(needs);
		this.fewest = fewest();
	}

	/**
	 * {@return the needs the lead itself could serve, as a set of bits}
	 */
	int servedByLead() {
		return this.servedByLead;
	}

	/**
	 * {@return the needs the organization could serve, as a set of bits}
	 */
	int servedBy(int organization) {
		return this.servedBy[organization];
	}

	Burden burden() {
		return this.burden;
	}

	/**
	 * {@return by need the least burden at the lead}
	 */
	long[] nearLead() {
		return this.byLead.clone();
	}

	/**
	 * {@return the fewest organizations that could serve the set of needs}
	 */
	int fewest(int set) {
		return this.fewest[set];
	}

	/**
	 * {@return least uncertainty of meeting the set of needs by so many organizations}
	 */
	long least(long servers, int set) {
		return this.least[(int) Math.min(servers, this.least.length - 1)][set];
	}

	private int[] fewest() {
		int[] fewest = new int[this.least[0].length];
		for (int set = 0; set < fewest.length; set++) {
			while (fewest[set] < this.least.length - 1 && this.least[fewest[set]][set] >= IMPOSSIBLE) {
				fewest[set]++;
			}
		}
		return fewest;
	}

	private long[][] least(int needs) {
		long[] byOne = byOne(1 << needs);
		long[][] least = new long[needs + 1][];
		least[0] = filled(1 << needs, IMPOSSIBLE);
		least[0][0] = 0;
		for (int servers = 1; servers <= needs; servers++) {
			least[servers] = new long[1 << needs];
			for (int set = 1; set < (1 << needs); set++) {
				least[servers][set] = least(set, byOne, least[servers - 1]);
			}
		}
		return least;
	}

	/** The lowest need of the set is met by some organization, with others or alone. */
	private static long least(int set, long[] byOne, long[] byFewer) {
		int lowest = Integer.lowestOneBit(set);
		int rest = set ^ lowest;
		long least = IMPOSSIBLE;
		for (int with = rest;; with = (with - 1) & rest) {
			least = Math.min(least, byOne[with | lowest] + byFewer[rest ^ with]);
			if (with == 0) {
				return least;
			}
		}
	}

	private long[] byOne(int sets) {
		long[] byOne = filled(sets, IMPOSSIBLE);
		long[] sum = new long[sets];
		for (int server = 0; server < this.servedBy.length; server++) {
			if (this.servedBy[server] != 0) {
				meets(Objects.requireNonNull(this.costs[server]), this.servedBy[server], sum, byOne);
			}
		}
		return byOne;
	}

	/** What one organization could serve, in rising order of the sets. */
	private static void meets(long[] cost, int served, long[] sum, long[] byOne) {
		for (int set = served & -served; set != 0; set = (set - served) & served) {
			sum[set] = sum[set & (set - 1)] + cost[Integer.numberOfTrailingZeros(set)];
			byOne[set] = Math.min(byOne[set], sum[set]);
		}
	}

	private long[] cost(int server, int needs) {
		long @Nullable [] cost = this.costs[server];
		if (cost == null) {
			cost = filled(needs, IMPOSSIBLE);
			this.costs[server] = cost;
		}
		return cost;
	}

	private static long[] filled(int length, long value) {
		long[] filled = new long[length];
		Arrays.fill(filled, value);
		return filled;
	}

}
