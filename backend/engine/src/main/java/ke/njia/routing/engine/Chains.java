package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All chains worth taking from the lead, by setting labels hop after hop. A chain is
 * dropped when the {@link Guide} sees no need it could serve, or for a chain to the same
 * organization that tells a subset of its organizations: telling fewer, but others, may
 * cost more once needs share them. When the budget ends, each organization still gets its
 * first chain, and no other.
 */
final class Chains {

	private final Corridor corridor;

	private final boolean sensitive;

	private final Guide guide;

	private final Ways ways;

	private final Budget budget;

	private final @Nullable SubsetIndex<Walk>[] kept;

	/**
	 * Finds the chains.
	 * @param wanted needs to serve, all sensitive or none, as a set of bits
	 * @param ways which of the chains to one organization are wanted
	 */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	Chains(Corridor corridor, Guide guide, int wanted, boolean sensitive, Ways ways, Budget budget) {
		this.corridor = corridor;
		this.guide = guide;
		this.sensitive = sensitive;
		this.ways = ways;
		this.budget = budget;
		this.kept = new SubsetIndex[corridor.size()];
		Walk start = guide.start(wanted);
		keep(start);
		List<Walk> level = List.of(start);
		for (int hop = 1; hop <= corridor.maxHops() && !level.isEmpty(); hop++) {
			level = extend(level, hop);
		}
	}

	/**
	 * {@return the chains to this organization of the corridor}
	 */
	List<Walk> to(int organization) {
		SubsetIndex<Walk> chains = this.kept[organization];
		return (chains != null) ? chains.list() : List.of();
	}

	private List<Walk> extend(List<Walk> level, int hop) {
		List<Walk> next = new ArrayList<>();
		Rows rows = this.corridor.rows();
		for (Walk walk : level) {
			boolean spent = this.budget.spent();
			for (int road = rows.first(walk.at()); road < rows.first(walk.at() + 1); road++) {
				if ((!this.sensitive || rows.trusted(road)) && !(spent && this.kept[rows.to(road)] != null)) {
					extend(walk, road, hop, next);
				}
			}
		}
		next.removeIf((walk) -> !holds(walk));
		return next;
	}

	private void extend(Walk walk, int road, int hop, List<Walk> next) {
		Rows rows = this.corridor.rows();
		int to = rows.to(road);
		int organization = this.corridor.organization(to);
		Chain chain = walk.chain();
		int alive = this.guide.alive(to, hop, chain.minutes() + rows.minutes(road), chain.nanos() + rows.nanos(road),
				walk.alive());
		if (alive == 0 || SubsetIndex.contains(chain.told(), organization)) {
			return;
		}
		Walk longer = walk.then(to, chain.then(organization, rows.minutes(road), rows.nanos(road)), alive);
		longer = this.guide.isCertain(organization) ? longer : this.guide.tell(longer, to);
		longer = longer.serving(this.guide.alive(longer));
		if (longer.alive() != 0 && keep(longer)) {
			next.add(longer);
		}
	}

	/** A chain may have been dropped again for a better one of the same length. */
	private boolean holds(Walk walk) {
		SubsetIndex<Walk> others = this.kept[walk.at()];
		return others != null && others.holds(key(walk), walk);
	}

	private boolean keep(Walk walk) {
		SubsetIndex<Walk> others = this.kept[walk.at()];
		if (others == null) {
			others = new SubsetIndex<>();
			this.kept[walk.at()] = others;
		}
		int[] key = key(walk);
		if (others.anyWithin(key, (other) -> this.ways.spares(other.chain(), walk.chain()))) {
			return false;
		}
		others.dropSame(key, (other) -> this.ways.spares(walk.chain(), other.chain()));
		others.add(key, walk);
		return true;
	}

	private int[] key(Walk walk) {
		return (this.ways == Ways.EVERY) ? walk.chain().before() : Chain.LEAD.told();
	}

}
