package ke.njia.routing.surge;

import java.util.Arrays;

/**
 * Where everybody is: with a provider, or waiting at a station. Lists linked by persons,
 * so that moving somebody costs the same however many there are. Nodes are numbered:
 * providers first, then {@link #outside}, then stations as they become known.
 */
final class Places {

	private static final int NONE = SurgeTable.NONE;

	private final int outside;

	/** Per node: the first person there. */
	private int[] there;

	/** Per node: how many are there. */
	private int[] count;

	private int nodes;

	private int[] next = new int[16];

	private int[] previous = new int[16];

	/** Per person: the node. */
	private int[] node = new int[16];

	private int persons;

	Places(int providers) {
		this.outside = providers;
		this.nodes = providers + 1;
		this.there = Filled.with(NONE, this.nodes + 16);
		this.count = new int[this.nodes + 16];
	}

	/** The node that stands for what is not assigned and for what is left free. */
	int outside() {
		return this.outside;
	}

	int nodes() {
		return this.nodes;
	}

	int addStation() {
		if (this.nodes == this.there.length) {
			this.there = Arrays.copyOf(this.there, 2 * this.nodes);
			Arrays.fill(this.there, this.nodes, this.there.length, NONE);
			this.count = Arrays.copyOf(this.count, 2 * this.nodes);
		}
		return this.nodes++;
	}

	int addPerson(int at) {
		if (this.persons == this.node.length) {
			this.next = Arrays.copyOf(this.next, 2 * this.persons);
			this.previous = Arrays.copyOf(this.previous, 2 * this.persons);
			this.node = Arrays.copyOf(this.node, 2 * this.persons);
		}
		enter(this.persons, at);
		return this.persons++;
	}

	void move(int person, int to) {
		leave(person);
		enter(person, to);
	}

	int at(int person) {
		return this.node[person];
	}

	int count(int at) {
		return this.count[at];
	}

	int first(int at) {
		return this.there[at];
	}

	int next(int person) {
		return this.next[person];
	}

	private void enter(int person, int at) {
		this.node[person] = at;
		this.count[at]++;
		this.next[person] = this.there[at];
		this.previous[person] = NONE;
		if (this.next[person] != NONE) {
			this.previous[this.next[person]] = person;
		}
		this.there[at] = person;
	}

	private void leave(int person) {
		int at = this.node[person];
		this.count[at]--;
		if (this.previous[person] == NONE) {
			this.there[at] = this.next[person];
		}
		else {
			this.next[this.previous[person]] = this.next[person];
		}
		if (this.next[person] != NONE) {
			this.previous[this.next[person]] = this.previous[person];
		}
	}

}
