package ke.njia.routing.engine;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All chains worth taking from the lead to the organizations that offer something, by
 * setting labels hop after hop. A chain is dropped only for one that tells a subset of
 * its organizations: telling fewer, but others, may cost more once needs share them. When
 * the budget ends, each organization still gets its first chain, and no other.
 */
final class Chains {

	private final Roads roads;

	private final boolean sensitive;

	private final Budget budget;

	private final int[] hopsLeft;

	private final Map<Integer, SubsetIndex<Chain>> kept = new HashMap<>();

	/** Finds the chains to these organizations. */
	Chains(Roads roads, boolean sensitive, Iterable<Integer> targets, Budget budget) {
		this.roads = roads;
		this.sensitive = sensitive;
		this.budget = budget;
		this.hopsLeft = new Distances(roads, sensitive).to(targets);
		List<Chain> level = List.of(Chain.LEAD);
		keep(roads.lead(), Chain.LEAD);
		for (int hop = 1; hop <= roads.maxHops() && !level.isEmpty(); hop++) {
			level = extend(level, roads.maxHops() - hop);
		}
	}

	/**
	 * {@return the chains to this organization}
	 */
	List<Chain> to(int organization) {
		SubsetIndex<Chain> chains = this.kept.get(organization);
		return (chains != null) ? chains.list() : List.of();
	}

	private List<Chain> extend(List<Chain> level, int hopsAfter) {
		Set<Integer> reached = new LinkedHashSet<>();
		for (Chain chain : level) {
			boolean spent = this.budget.spent();
			NetworkSnapshot network = this.roads.network();
			int from = chain.last(this.roads.lead());
			for (int road = network.firstAgreement(from); road < network.firstAgreement(from + 1); road++) {
				int to = network.receiver(road);
				if (leadsOn(chain, to, hopsAfter) && !(spent && this.kept.containsKey(to))
						&& this.roads.open(road, this.sensitive)) {
					Chain longer = chain.then(to, network.agreement(road).handoffMinutes(),
							network.agreementNanos(road));
					if (keep(to, longer)) {
						reached.add(to);
					}
				}
			}
		}
		int hops = level.getFirst().told().length + 1;
		return reached.stream()
			.flatMap((to) -> to(to).stream())
			.filter((chain) -> chain.told().length == hops)
			.toList();
	}

	private boolean leadsOn(Chain chain, int to, int hopsAfter) {
		return this.hopsLeft[to] <= hopsAfter && to != this.roads.lead() && !SubsetIndex.contains(chain.told(), to);
	}

	private boolean keep(int to, Chain chain) {
		SubsetIndex<Chain> others = this.kept.computeIfAbsent(to, (key) -> new SubsetIndex<>());
		if (others.anyWithin(chain.before(), (other) -> other.spares(chain))) {
			return false;
		}
		others.dropSame(chain.before(), chain::spares);
		others.add(chain.before(), chain);
		return true;
	}

}
