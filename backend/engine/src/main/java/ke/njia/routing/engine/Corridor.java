package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.Collection;

/**
 * The part of the network one case can pass through: the organizations on some chain, no
 * longer than allowed, from the lead to one that offers a candidate, and the agreements
 * such a chain can take, as arrays. Everything the search walks is in here and nothing
 * else.
 */
final class Corridor {

	private final Roads roads;

	/** Snapshot indexes in rising order, so that this order is the order of the ids. */
	private final int[] organizations;

	private final int lead;

	private final Rows rows;

	private final long[] surest;

	Corridor(Roads roads, Collection<Integer> targets) {
		this.roads = roads;
		OnTheWay onTheWay = new OnTheWay(roads, targets);
		this.organizations = onTheWay.organizations();
		this.rows = Rows.among(roads, this.organizations, onTheWay);
		this.lead = Arrays.binarySearch(this.organizations, roads.lead());
		this.surest = surest();
	}

	int size() {
		return this.organizations.length;
	}

	int lead() {
		return this.lead;
	}

	int maxHops() {
		return this.roads.maxHops();
	}

	Rows rows() {
		return this.rows;
	}

	/**
	 * {@return the index in the snapshot of an organization in here}
	 */
	int organization(int local) {
		return this.organizations[local];
	}

	/**
	 * {@return the index in here of an organization of the snapshot; negative if outside}
	 */
	int find(int organization) {
		return this.rows.local(organization);
	}

	/**
	 * {@return the least uncertainty of a chain to the organization}
	 */
	long surest(int local) {
		return this.surest[local];
	}

	private long[] surest() {
		long[] surest = new long[size()];
		Arrays.fill(surest, SharingBound.IMPOSSIBLE);
		surest[this.lead] = 0;
		for (int hop = 0; hop < maxHops(); hop++) {
			for (int from = 0; from < size(); from++) {
				for (int road = this.rows.first(from); road < this.rows.first(from + 1); road++) {
					int to = this.rows.to(road);
					surest[to] = Math.min(surest[to], surest[from] + this.rows.nanos(road));
				}
			}
		}
		return surest;
	}

}
