package ke.njia.routing.surge;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * What each node is worth, such that no step costs less than the worth it gains. That
 * such prices exist proves the assignment best (no negative cycle is left).
 */
final class Prices {

	private final RollingState state;

	private long[] price;

	private int nodes;

	private Prices(RollingState state) {
		this.state = state;
		this.nodes = state.nodes();
		this.price = new long[this.nodes + 16];
	}

	/** Bellman and Ford, with a queue. */
	static Prices of(RollingState state) {
		Prices prices = new Prices(state);
		boolean[] queued = new boolean[prices.nodes];
		ArrayDeque<Integer> queue = new ArrayDeque<>();
		for (int node = 0; node < prices.nodes; node++) {
			queued[node] = true;
			queue.add(node);
		}
		while (!queue.isEmpty()) {
			int node = queue.remove();
			queued[node] = false;
			state.steps(node, (to, cost, person, option) -> {
				if (prices.price[node] + cost < prices.price[to]) {
					prices.price[to] = prices.price[node] + cost;
					if (!queued[to]) {
						queued[to] = true;
						queue.add(to);
					}
				}
			});
		}
		return prices;
	}

	long of(int node) {
		return this.price[node];
	}

	void lower(int node, long by) {
		this.price[node] -= by;
	}

	/** A new station has nobody yet: only serving its first person leads there. */
	void addStation() {
		if (this.nodes == this.price.length) {
			this.price = Arrays.copyOf(this.price, 2 * this.nodes);
		}
		this.price[this.nodes++] = this.price[this.state.outside()] - this.state.unserved();
	}

}
