package ke.njia.routing.surge;

import java.util.Arrays;

/**
 * Cost scaling by push and relabel (Goldberg and Tarjan, 1990) in plain Java. Costs are
 * multiplied by one more than the number of nodes; a flow whose residual arcs all have a
 * reduced cost of at least -1 is then one of least cost.
 */
final class CostScalingFlow implements FlowSolver {

	/** By how much a phase is finer than the one before. */
	private static final long SCALE = 8;

	/** A price below this could leave 63 bits with the next step. */
	private static final long LOWEST_PRICE = Long.MIN_VALUE / 4;

	@Override
	public int[] solve(FlowNetwork network) {
		Residual residual = new Residual(network);
		long epsilon = residual.greatestCost();
		do {
			epsilon = Math.max(1, epsilon / SCALE);
			new Phase(residual, epsilon).run();
		}
		while (epsilon > 1);
		return residual.flows(network);
	}

	/** What may still flow, both ways of each arc. */
	private static final class Residual {

		/** Per node: its first half-arc; one more at the end. */
		private final int[] first;

		private final int[] to;

		private final int[] room;

		private final int[] opposite;

		private final long[] cost;

		private final long[] price;

		private final int[] excess;

		/** Per arc of the network: its half-arc. */
		private final int[] forward;

		Residual(FlowNetwork network) {
			int nodes = network.nodes();
			int halves = 2 * network.arcs();
			this.first = new int[nodes + 1];
			this.to = new int[halves];
			this.room = new int[halves];
			this.opposite = new int[halves];
			this.cost = new long[halves];
			this.price = new long[nodes];
			this.excess = new int[nodes];
			this.forward = new int[network.arcs()];
			for (int arc = 0; arc < network.arcs(); arc++) {
				this.first[network.tail(arc) + 1]++;
				this.first[network.head(arc) + 1]++;
			}
			for (int node = 0; node < nodes; node++) {
				this.first[node + 1] += this.first[node];
				this.excess[node] = network.supply(node);
			}
			int[] next = Arrays.copyOf(this.first, nodes);
			for (int arc = 0; arc < network.arcs(); arc++) {
				int there = next[network.tail(arc)]++;
				int back = next[network.head(arc)]++;
				this.forward[arc] = there;
				half(there, back, network.head(arc), network.capacity(arc), network.cost(arc) * (nodes + 1));
				half(back, there, network.tail(arc), 0, -network.cost(arc) * (nodes + 1));
			}
		}

		private void half(int at, int other, int node, int most, long unitCost) {
			this.opposite[at] = other;
			this.to[at] = node;
			this.room[at] = most;
			this.cost[at] = unitCost;
		}

		long greatestCost() {
			return Arrays.stream(this.cost).max().orElse(0);
		}

		int[] flows(FlowNetwork network) {
			int[] flows = new int[this.forward.length];
			for (int arc = 0; arc < flows.length; arc++) {
				flows[arc] = network.capacity(arc) - this.room[this.forward[arc]];
			}
			return flows;
		}

	}

	/** One round in which no arc may be cheaper than minus epsilon. */
	private static final class Phase {

		private final Residual net;

		private final long epsilon;

		/** Per node: half-arcs before this one cannot be used until its price falls. */
		private final int[] current;

		/** Nodes with more than they want, first come first served, around a ring. */
		private final int[] queue;

		private int start;

		private int waiting;

		Phase(Residual net, long epsilon) {
			this.net = net;
			this.epsilon = epsilon;
			int nodes = net.price.length;
			this.current = Arrays.copyOf(net.first, nodes);
			this.queue = new int[nodes];
		}

		void run() {
			for (int node = 0; node < this.queue.length; node++) {
				for (int half = this.net.first[node]; half < this.net.first[node + 1]; half++) {
					if (this.net.room[half] > 0 && reduced(node, half) < 0) {
						move(node, half, this.net.room[half]);
					}
				}
			}
			for (int node = 0; node < this.queue.length; node++) {
				if (this.net.excess[node] > 0) {
					await(node);
				}
			}
			while (this.waiting > 0) {
				int node = this.queue[this.start];
				this.start = (this.start + 1 == this.queue.length) ? 0 : this.start + 1;
				this.waiting--;
				discharge(node);
			}
		}

		private void discharge(int node) {
			while (this.net.excess[node] > 0) {
				int half = this.current[node];
				if (half == this.net.first[node + 1]) {
					relabel(node);
				}
				else if (this.net.room[half] > 0 && reduced(node, half) < 0) {
					int other = this.net.to[half];
					boolean idle = this.net.excess[other] <= 0;
					move(node, half, Math.min(this.net.excess[node], this.net.room[half]));
					if (idle && this.net.excess[other] > 0) {
						await(other);
					}
				}
				else {
					this.current[node]++;
				}
			}
		}

		private void relabel(int node) {
			long highest = Long.MIN_VALUE;
			for (int half = this.net.first[node]; half < this.net.first[node + 1]; half++) {
				if (this.net.room[half] > 0) {
					highest = Math.max(highest, this.net.price[this.net.to[half]] - this.net.cost[half]);
				}
			}
			if (highest < LOWEST_PRICE) {
				throw new IllegalStateException("No flow exists, or its costs are too far apart.");
			}
			this.net.price[node] = highest - this.epsilon;
			this.current[node] = this.net.first[node];
		}

		private long reduced(int node, int half) {
			return this.net.cost[half] + this.net.price[node] - this.net.price[this.net.to[half]];
		}

		private void move(int node, int half, int amount) {
			this.net.room[half] -= amount;
			this.net.room[this.net.opposite[half]] += amount;
			this.net.excess[node] -= amount;
			this.net.excess[this.net.to[half]] += amount;
		}

		private void await(int node) {
			int end = this.start + this.waiting++;
			this.queue[(end >= this.queue.length) ? end - this.queue.length : end] = node;
		}

	}

}
