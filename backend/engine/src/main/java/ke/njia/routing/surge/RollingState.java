package ke.njia.routing.surge;

import java.util.Arrays;
import java.util.List;

/**
 * Who has what, and what it would cost to change it: the residual network with its
 * persons folded into the steps between nodes. All four aims are one number here. Its
 * weights hold for any number of persons, because a cycle passes each provider once.
 */
final class RollingState {

	private static final int NONE = SurgeTable.NONE;

	private final int[] capacities;

	private final Places places;

	/** More than any kilometres along a cycle. */
	private final long missed;

	/** More than any missed clocks and kilometres along a cycle. */
	private final long unserved;

	/** More than everything else along a cycle. */
	private final long unassigned;

	private int[][] providers = new int[16][];

	private long[][] costs = new long[16][];

	private int[] chosen = new int[16];

	private int[] station = new int[16];

	/** Per node, of stations: how many persons from there have a provider. */
	private int[] served = new int[16];

	private int persons;

	RollingState(int[] capacities, int mostKm) {
		this.capacities = capacities;
		this.places = new Places(capacities.length);
		long passes = capacities.length + 1L;
		this.missed = passes * mostKm + 1;
		this.unserved = (passes + 1) * this.missed;
		this.unassigned = 3 * this.unserved;
	}

	int nodes() {
		return this.places.nodes();
	}

	int outside() {
		return this.places.outside();
	}

	int chosen(int person) {
		return this.chosen[person];
	}

	long unserved() {
		return this.unserved;
	}

	long cost(int person, int option) {
		return this.costs[person][option];
	}

	int[] providers(int person) {
		return this.providers[person];
	}

	int addStation() {
		int station = this.places.addStation();
		if (station >= this.served.length) {
			this.served = Arrays.copyOf(this.served, 2 * station);
		}
		return station;
	}

	/** Adds a person who has nobody yet. */
	int add(int at, int[] options, List<Option> facts) {
		if (this.persons == this.chosen.length) {
			int length = 2 * this.persons;
			this.providers = Arrays.copyOf(this.providers, length);
			this.costs = Arrays.copyOf(this.costs, length);
			this.chosen = Arrays.copyOf(this.chosen, length);
			this.station = Arrays.copyOf(this.station, length);
		}
		int person = this.persons++;
		this.providers[person] = options;
		this.costs[person] = facts.stream()
			.mapToLong((option) -> option.km() + (option.missesClock() ? this.missed : 0))
			.toArray();
		this.chosen[person] = NONE;
		this.station[person] = at;
		this.places.addPerson(at);
		return person;
	}

	/** Gives a person one of their options, or none. */
	void take(int person, int option) {
		int before = (this.chosen[person] == NONE) ? 0 : 1;
		int after = (option == NONE) ? 0 : 1;
		this.served[this.station[person]] += after - before;
		this.chosen[person] = option;
		this.places.move(person, (option == NONE) ? this.station[person] : this.providers[person][option]);
	}

	/** Shows every step that can be taken from a node, with what it would cost. */
	void steps(int node, Steps steps) {
		if (node < outside()) {
			fromProvider(node, steps);
		}
		else if (node == outside()) {
			fromOutside(steps);
		}
		else {
			fromStation(node, steps);
		}
	}

	private void fromProvider(int node, Steps steps) {
		for (int i = this.places.first(node); i != NONE; i = this.places.next(i)) {
			long back = -this.costs[i][this.chosen[i]];
			options(i, back, steps);
			steps.step(this.station[i], back, i, NONE);
		}
		if (this.places.count(node) < this.capacities[node]) {
			steps.step(outside(), -this.unassigned, NONE, NONE);
		}
	}

	private void fromStation(int node, Steps steps) {
		for (int i = this.places.first(node); i != NONE; i = this.places.next(i)) {
			options(i, 0, steps);
		}
		if (this.served[node] > 0) {
			steps.step(outside(), (this.served[node] == 1) ? this.unserved : 0, NONE, NONE);
		}
	}

	private void fromOutside(Steps steps) {
		for (int provider = 0; provider < outside(); provider++) {
			if (this.places.count(provider) > 0) {
				steps.step(provider, this.unassigned, NONE, NONE);
			}
		}
		for (int s = outside() + 1; s < nodes(); s++) {
			steps.step(s, (this.served[s] == 0) ? -this.unserved : 0, NONE, NONE);
		}
	}

	private void options(int person, long before, Steps steps) {
		int[] mine = this.providers[person];
		long[] prices = this.costs[person];
		for (int o = 0; o < mine.length; o++) {
			if (o != this.chosen[person]) {
				steps.step(mine[o], before + prices[o], person, o);
			}
		}
	}

	/** Takes what can be done next. */
	@FunctionalInterface
	interface Steps {

		/**
		 * A step.
		 * @param to the node it leads to
		 * @param cost what it costs, less than nothing where it saves
		 * @param person who moves, if anybody
		 * @param option what that person takes, or none
		 */
		void step(int to, long cost, int person, int option);

	}

}
