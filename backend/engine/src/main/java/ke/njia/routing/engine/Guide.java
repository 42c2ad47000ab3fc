package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says of an unfinished chain which needs it can still serve within the limits of a
 * search.
 */
final class Guide {

	private final Corridor corridor;

	private final Ahead ahead;

	/** Most organizations that may be told. */
	private final long most;

	/** By need the most uncertainty its step may have, the others taking the least. */
	private final long[] nanos;

	private final List<BurdenAhead> burdens;

	/** Organizations that every route within the limits tells. */
	private final Set<Integer> certain;

	Guide(Corridor corridor, Ahead ahead, Arrivals arrivals, long[] limits) {
		this.corridor = corridor;
		this.ahead = ahead;
		this.certain = Set.of();
		this.most = limits[Criterion.EXPOSURE.ordinal()];
		this.nanos = new long[ahead.needs()];
		int lead = corridor.lead();
		long least = IntStream.range(0, this.nanos.length).mapToLong((need) -> ahead.nanos(lead, need)).sum();
		Arrays.setAll(this.nanos, (need) -> limits[Criterion.UNCERTAINTY.ordinal()] - least + ahead.nanos(lead, need));
		this.burdens = reachesAll() ? burdens(arrivals, limits) : List.of();
	}

	private Guide(Guide guide, Set<Integer> certain) {
		this.corridor = guide.corridor;
		this.ahead = guide.ahead;
		this.most = guide.most;
		this.nanos = guide.nanos;
		this.burdens = guide.burdens;
		this.certain = certain;
	}

	/**
	 * {@return the same, knowing that these organizations are told in any case}
	 */
	Guide knowing(Set<Integer> certain) {
		return new Guide(this, certain);
	}

	/**
	 * {@return the chain of the lead alone, with what is certain}
	 * @param wanted needs to serve, as a set of bits
	 */
	Walk start(int wanted) {
		int lead = this.corridor.lead();
		Walk start = new Walk(lead, Chain.LEAD, wanted, 0, this.ahead.servedBy(lead),
				this.burdens.stream().map(BurdenAhead::near).toArray(long[][]::new));
		for (int organization : this.certain) {
			start = tell(start, this.corridor.find(organization));
		}
		return start;
	}

	/**
	 * {@return the same walk, one organization more being told}
	 */
	Walk tell(Walk walk, int organization) {
		long[][] near = new long[walk.near().length][];
		for (int i = 0; i < near.length; i++) {
			near[i] = this.burdens.get(i).near(walk.near()[i], organization);
		}
		return new Walk(walk.at(), walk.chain(), walk.alive(), walk.told() + 1,
				walk.served() | this.ahead.servedBy(organization), near);
	}

	boolean isCertain(int organization) {
		return this.certain.contains(organization);
	}

	/** Only where both who is told and what it costs are limited do sums pay. */
	private List<BurdenAhead> burdens(Arrivals arrivals, long[] limits) {
		if (this.most >= this.nanos.length * (long) this.corridor.maxHops()) {
			return List.of();
		}
		List<List<Option>> entries = IntStream.range(0, this.nanos.length).mapToObj(this.ahead::entries).toList();
		long[] lower = lower();
		for (List<Option> list : entries) {
			lower[4] += list.stream().mapToLong(Option::mismatch).min().orElse(0);
		}
		List<Burden> burdens = Burden.of(entries, limits, lower);
		List<BurdenAhead> ahead = new ArrayList<>();
		for (Burden burden : burdens.reversed()) {
			if (burdens.size() > 1 && burden.most(limits) < SharingBound.IMPOSSIBLE) {
				ahead.add(new BurdenAhead(this.corridor, this.ahead, arrivals, burden, limits));
				if (!startsWithin(ahead.getLast())) {
					return ahead;
				}
			}
		}
		return ahead;
	}

	/** Where one burden is too much the others need not be looked at. */
	private boolean startsWithin(BurdenAhead burden) {
		int all = (1 << this.nanos.length) - 1;
		int lead = this.corridor.lead();
		Walk start = new Walk(lead, Chain.LEAD, all, 0, this.ahead.servedBy(lead), new long[0][]);
		return burden.alive(start, burden.near(), this.most, all) == all;
	}

	Ahead ahead() {
		return this.ahead;
	}

	/**
	 * {@return whether every need may still be served}
	 */
	boolean feasible() {
		int all = (1 << this.nanos.length) - 1;
		return reachesAll() && alive(start(all)) == all;
	}

	private boolean reachesAll() {
		int all = (1 << this.nanos.length) - 1;
		int lead = this.corridor.lead();
		return alive(lead, 0, 0, 0, all) == all && told(0, this.ahead.servedBy(lead), 0) <= this.most;
	}

	/**
	 * {@return figures no route is below, as far as looking ahead tells}
	 */
	long[] lower() {
		long[] lower = new long[Criterion.values().length];
		int lead = this.corridor.lead();
		lower[1] = this.ahead.fewest(((1 << this.nanos.length) - 1) & ~this.ahead.servedBy(lead));
		for (int need = 0; need < this.nanos.length; need++) {
			lower[1] = Math.max(lower[1], this.ahead.hops(lead, need));
			lower[2] += this.ahead.nanos(lead, need);
		}
		return lower;
	}

	/**
	 * {@return those of the needs a chain can still be quick, sure and short enough for}
	 * @param at where it ends
	 * @param hops its length
	 * @param candidates those it could serve one hop before
	 */
	int alive(int at, int hops, long minutes, long nanos, int candidates) {
		int alive = 0;
		for (int need = 0; need < this.nanos.length; need++) {
			if ((candidates & (1 << need)) != 0 && minutes <= this.ahead.latest(at, need)
					&& nanos + this.ahead.nanos(at, need) <= this.nanos[need]
					&& hops + this.ahead.hops(at, need) <= this.corridor.maxHops()) {
				alive |= 1 << need;
			}
		}
		return alive;
	}

	/**
	 * {@return those of the needs a walk may still serve, whom it tells considered}
	 */
	int alive(Walk walk) {
		int alive = 0;
		for (int need = 0; need < this.nanos.length; need++) {
			if ((walk.alive() & (1 << need)) != 0 && told(walk.told(), walk.served(), need) <= this.most) {
				alive |= 1 << need;
			}
		}
		for (int i = 0; i < this.burdens.size() && alive != 0; i++) {
			alive = this.burdens.get(i).alive(walk, walk.near()[i], this.most - walk.told(), alive);
		}
		return alive;
	}

	/**
	 * {@return whether the entry, reached so, leaves the other needs enough}
	 */
	boolean keeps(Option entry, Walk walk) {
		if (entry.nanos() + walk.chain().nanos() > this.nanos[entry.need()]
				|| told(walk.told(), walk.served(), entry.need()) > this.most) {
			return false;
		}
		for (int i = 0; i < this.burdens.size(); i++) {
			if (!this.burdens.get(i).keeps(entry, walk, walk.near()[i], this.most - walk.told())) {
				return false;
			}
		}
		return true;
	}

	/** Fewest organizations told if these are, and whom the other needs take. */
	private int told(int told, int served, int need) {
		int others = ((1 << this.nanos.length) - 1) & ~(1 << need) & ~served;
		return told + this.ahead.fewest(others);
	}

}
