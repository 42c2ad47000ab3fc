package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * Which organizations and which agreements can lie on a chain to a target that is no
 * longer than allowed. Hops are counted once forwards from the lead and once backwards
 * from the targets; backwards only as far as the hops forwards leave any. Most of a large
 * network is too far either way, and nobody looks at it again.
 */
final class OnTheWay {

	private static final int TOO_FAR = Integer.MAX_VALUE / 2;

	private final Roads roads;

	private final NetworkSnapshot network;

	/** By organization the fewest hops from the lead. */
	private final int[] before;

	/** By organization the fewest hops to a target, where they are few enough. */
	private final int[] after;

	/** Those within the hops allowed, the nearest to the lead first. */
	private final int[] reached;

	private int count;

	/**
	 * Counts the hops.
	 * @param targets snapshot indexes of the organizations to be reached
	 */
	OnTheWay(Roads roads, Collection<Integer> targets) {
		this.roads = roads;
		this.network = roads.network();
		this.before = farFromAll(this.network.size());
		this.after = farFromAll(this.network.size());
		this.reached = new int[this.network.size()];
		this.before[roads.lead()] = 0;
		this.reached[this.count++] = roads.lead();
		for (int at = 0; at < this.count && this.before[this.reached[at]] < roads.maxHops(); at++) {
			goOn(this.reached[at]);
		}
		targets.stream().filter(this::isReached).forEach((target) -> this.after[target] = 0);
		for (int hops = 1; hops <= roads.maxHops(); hops++) {
			lookBack(hops);
		}
	}

	/**
	 * {@return the organizations, in rising order; the lead is always one of them}
	 */
	int[] organizations() {
		return IntStream.range(0, this.count).map((at) -> this.reached[at]).filter(this::isOnTheWay).sorted().toArray();
	}

	/**
	 * {@return whether a chain short enough can lead from one to the other and on}
	 */
	boolean leads(int from, int to) {
		return this.before[from] + 1 + this.after[to] <= this.roads.maxHops();
	}

	private boolean isOnTheWay(int organization) {
		return organization == this.roads.lead()
				|| this.before[organization] + this.after[organization] <= this.roads.maxHops();
	}

	private boolean isReached(int organization) {
		return this.before[organization] != TOO_FAR;
	}

	private void goOn(int from) {
		for (int road = this.network.firstAgreement(from); road < this.network.firstAgreement(from + 1); road++) {
			int to = this.network.receiver(road);
			if (!isReached(to) && this.roads.open(road, false) && this.roads.admits(to)) {
				this.before[to] = this.before[from] + 1;
				this.reached[this.count++] = to;
			}
		}
	}

	/** Those near enough to the lead, so many hops from a target and no fewer. */
	private void lookBack(int hops) {
		for (int at = 0; at < this.count && this.before[this.reached[at]] + hops <= this.roads.maxHops(); at++) {
			int from = this.reached[at];
			if (this.after[from] > hops && leadsToOneAt(hops - 1, from)) {
				this.after[from] = hops;
			}
		}
	}

	private boolean leadsToOneAt(int hops, int from) {
		for (int road = this.network.firstAgreement(from); road < this.network.firstAgreement(from + 1); road++) {
			int to = this.network.receiver(road);
			if (this.after[to] == hops && to != this.roads.lead() && this.roads.open(road, false)) {
				return true;
			}
		}
		return false;
	}

	private static int[] farFromAll(int size) {
		int[] hops = new int[size];
		Arrays.fill(hops, TOO_FAR);
		return hops;
	}

}
