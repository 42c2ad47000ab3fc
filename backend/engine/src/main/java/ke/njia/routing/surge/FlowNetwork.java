package ke.njia.routing.surge;

import java.util.Arrays;

/**
 * A network in which flow goes from nodes that have some to nodes that want some, as
 * cheaply as can be. Supplies add up to nothing, and a flow must exist.
 */
final class FlowNetwork {

	private final int[] supply;

	private int[] tail;

	private int[] head;

	private int[] capacity;

	private long[] cost;

	private int arcs;

	FlowNetwork(int nodes, int arcs) {
		this.supply = new int[nodes];
		this.tail = new int[arcs];
		this.head = new int[arcs];
		this.capacity = new int[arcs];
		this.cost = new long[arcs];
	}

	/**
	 * Adds an arc.
	 * @return its position
	 */
	int arc(int from, int to, int most, long unitCost) {
		if (this.arcs == this.tail.length) {
			int length = Math.max(16, this.arcs * 2);
			this.tail = Arrays.copyOf(this.tail, length);
			this.head = Arrays.copyOf(this.head, length);
			this.capacity = Arrays.copyOf(this.capacity, length);
			this.cost = Arrays.copyOf(this.cost, length);
		}
		this.tail[this.arcs] = from;
		this.head[this.arcs] = to;
		this.capacity[this.arcs] = most;
		this.cost[this.arcs] = unitCost;
		return this.arcs++;
	}

	void supply(int node, int amount) {
		this.supply[node] = amount;
	}

	int nodes() {
		return this.supply.length;
	}

	int arcs() {
		return this.arcs;
	}

	int supply(int node) {
		return this.supply[node];
	}

	int tail(int arc) {
		return this.tail[arc];
	}

	int head(int arc) {
		return this.head[arc];
	}

	int capacity(int arc) {
		return this.capacity[arc];
	}

	long cost(int arc) {
		return this.cost[arc];
	}

}
