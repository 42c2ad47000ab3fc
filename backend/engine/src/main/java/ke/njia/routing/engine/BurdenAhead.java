package ke.njia.routing.engine;

import java.util.Arrays;

/**
 * One {@link Burden} seen from an unfinished chain: what it bears so far, the least from
 * its end on for one need, and the least for all others.
 */
final class BurdenAhead {

	private final Burden burden;

	private final long most;

	private final int needs;

	/** By organization and need, the least of the entries there. */
	private final long[][] offered;

	/** By organization and need, the least from there on. */
	private final long[][] left;

	private final SharingBound sharing;

	/** Asked for every chain, so it is made once. */
	private final Rest rest;

	BurdenAhead(Corridor corridor, Ahead ahead, Arrivals arrivals, Burden burden, long[] limits) {
		this.burden = burden;
		this.most = burden.most(limits);
		this.needs = ahead.needs();
		this.offered = new long[corridor.size()][this.needs];
		for (long[] row : this.offered) {
			Arrays.fill(row, SharingBound.IMPOSSIBLE);
		}
		for (int need = 0; need < this.needs; need++) {
			for (Option entry : ahead.entries(need)) {
				long[] row = this.offered[arrivals.at(entry)];
				row[need] = Math.min(row[need], burden.of(entry));
			}
		}
		this.left = Arrays.stream(this.offered).map(long[]::clone).toArray(long[][]::new);
		int hops = corridor.maxHops();
		while (hops > 0 && lookBack(corridor.rows())) {
			hops--;
		}
		for (int at = 0; at < this.offered.length; at++) {
			for (int need = 0; need < this.needs; need++) {
				this.offered[at][need] = Math.min(SharingBound.IMPOSSIBLE,
						this.offered[at][need] + burden.nanos() * corridor.surest(at));
			}
		}
		this.sharing = new SharingBound(this.offered, corridor.lead(), burden);
		this.rest = new Rest(this.sharing, this.needs);
	}

	/**
	 * {@return by need the least at the lead}
	 */
	long[] near() {
		return this.sharing.nearLead();
	}

	/**
	 * {@return by need the least at those told, when one more is}
	 */
	long[] near(long[] before, int organization) {
		long[] near = before.clone();
		long[] offered = this.offered[organization];
		for (int need = 0; need < near.length; need++) {
			near[need] = Math.min(near[need], offered[need]);
		}
		return near;
	}

	/**
	 * {@return those of the needs a chain may still serve, as a set of bits}
	 * @param near by need the least at those told
	 * @param servers how many more may be told
	 */
	int alive(Walk walk, long[] near, long servers, int candidates) {
		Rest rest = this.rest.given(near);
		int alive = 0;
		for (int need = 0; need < this.needs; need++) {
			if ((candidates & (1 << need)) != 0
					&& fits(this.burden.nanos() * walk.chain().nanos() + this.left[walk.at()][need], rest, servers,
							((1 << this.needs) - 1) & ~(1 << need))) {
				alive |= 1 << need;
			}
		}
		return alive;
	}

	/**
	 * {@return whether the option leaves the other needs enough}
	 */
	boolean keeps(Option entry, Walk walk, long[] near, long servers) {
		return fits(this.burden.of(entry) + this.burden.nanos() * walk.chain().nanos(), this.rest.given(near), servers,
				((1 << this.needs) - 1) & ~(1 << entry.need()));
	}

	private boolean fits(long borne, Rest rest, long servers, int others) {
		return borne <= this.most && borne + rest.least(servers, others) <= this.most;
	}

	private boolean lookBack(Rows rows) {
		boolean nearer = false;
		for (int from = 0; from < this.left.length; from++) {
			long[] before = this.left[from];
			int end = rows.first(from + 1);
			for (int road = rows.first(from); road < end; road++) {
				nearer |= lookBack(before, this.left[rows.to(road)], this.burden.nanos() * rows.nanos(road));
			}
		}
		return nearer;
	}

	private static boolean lookBack(long[] before, long[] after, long nanos) {
		boolean nearer = false;
		for (int need = 0; need < before.length; need++) {
			long there = after[need] + nanos;
			if (there < before[need]) {
				before[need] = there;
				nearer = true;
			}
		}
		return nearer;
	}

}
