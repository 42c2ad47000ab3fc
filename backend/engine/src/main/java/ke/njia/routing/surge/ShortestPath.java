package ke.njia.routing.surge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Dijkstra's search for the cheapest way of placing one more person: from the person,
 * over whoever would move, to the person's own station, where the circle closes.
 */
final class ShortestPath {

	private static final int NONE = SurgeTable.NONE;

	private static final long FAR = Long.MAX_VALUE;

	private final RollingState state;

	private final Prices prices;

	private final long[] distance;

	private final boolean[] settled;

	/** Per node: where the way there comes from, who moves, and to which option. */
	private final int[] from;

	private final int[] who;

	private final int[] takes;

	private final PriorityQueue<Reached> queue = new PriorityQueue<>(Comparator.comparingLong(Reached::distance));

	private final List<Integer> settledNodes = new ArrayList<>();

	ShortestPath(RollingState state, Prices prices) {
		int nodes = state.nodes();
		this.state = state;
		this.prices = prices;
		this.distance = new long[nodes];
		Arrays.fill(this.distance, FAR);
		this.settled = new boolean[nodes];
		this.from = new int[nodes];
		this.who = new int[nodes];
		this.takes = new int[nodes];
	}

	/**
	 * Places the person, or nobody if the best is not to.
	 * @return who moved
	 */
	List<Integer> place(int person, int station) {
		int[] options = this.state.providers(person);
		if (options.length == 0) {
			return List.of();
		}
		long own = Long.MIN_VALUE;
		for (int o = 0; o < options.length; o++) {
			own = Math.max(own, this.prices.of(options[o]) - this.state.cost(person, o));
		}
		for (int o = 0; o < options.length; o++) {
			reach(options[o], this.state.cost(person, o) + own - this.prices.of(options[o]), NONE, person, o);
		}
		search(station);
		boolean found = this.settled[station];
		long closing = this.prices.of(station) - own;
		long least = found ? this.distance[station] : Math.max(-closing, farthest());
		boolean better = found && least + closing < 0;
		for (int node : this.settledNodes) {
			this.prices.lower(node, least - this.distance[node]);
		}
		return better ? follow(station) : List.of();
	}

	private void search(int station) {
		while (!this.queue.isEmpty()) {
			Reached nearest = this.queue.remove();
			int node = nearest.node();
			if (this.settled[node]) {
				continue;
			}
			this.settled[node] = true;
			this.settledNodes.add(node);
			if (node == station) {
				return;
			}
			this.state.steps(node, (to, cost, mover, option) -> reach(to,
					nearest.distance() + cost + this.prices.of(node) - this.prices.of(to), node, mover, option));
		}
	}

	private void reach(int node, long far, int before, int mover, int option) {
		if (far < this.distance[node]) {
			this.distance[node] = far;
			this.from[node] = before;
			this.who[node] = mover;
			this.takes[node] = option;
			this.queue.add(new Reached(far, node));
		}
	}

	private long farthest() {
		long farthest = 0;
		for (int node : this.settledNodes) {
			farthest = Math.max(farthest, this.distance[node]);
		}
		return farthest;
	}

	private List<Integer> follow(int station) {
		List<Integer> moved = new ArrayList<>();
		for (int node = station; node != NONE; node = this.from[node]) {
			if (this.who[node] != NONE) {
				this.state.take(this.who[node], this.takes[node]);
				moved.add(this.who[node]);
			}
		}
		return moved;
	}

	private record Reached(long distance, int node) {
	}

}
