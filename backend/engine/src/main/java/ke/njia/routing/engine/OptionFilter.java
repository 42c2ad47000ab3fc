package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops options that another option of the same need can stand in for, however the needs
 * share organizations, places and capacity: it tells a subset of the organizations and is
 * no worse in any figure that still matters.
 */
final class OptionFilter {

	private static final int SHARED = -2;

	private final Set<Criterion> matter;

	private final Map<Integer, Integer> needAtPlace = new HashMap<>();

	private final Map<Integer, Set<Integer>> needsAtService = new HashMap<>();

	private OptionFilter(List<List<Option>> options, Set<Criterion> matter) {
		this.matter = matter;
		options.forEach((list) -> list.forEach((option) -> {
			this.needAtPlace.merge(option.place(), option.need(), (one, other) -> one.equals(other) ? one : SHARED);
			this.needsAtService.computeIfAbsent(option.service(), (key) -> new HashSet<>()).add(option.need());
		}));
	}

	/**
	 * {@return for each need the options needed when only these criteria matter}
	 */
	static List<List<Option>> reduce(List<List<Option>> options, Set<Criterion> matter, Budget budget) {
		OptionFilter filter = new OptionFilter(options, matter);
		return options.stream().map((list) -> filter.undominated(list, budget)).toList();
	}

	private List<Option> undominated(List<Option> options, Budget budget) {
		SubsetIndex<Option> index = new SubsetIndex<>();
		List<Option> kept = new ArrayList<>();
		for (Option option : options.stream().sorted(this::dominatorsFirst).toList()) {
			int[] told = this.matter.contains(Criterion.EXPOSURE) ? option.told() : Chain.LEAD.told();
			if (budget.spent() || !index.anyWithin(told, (other) -> spares(other, option))) {
				index.add(told, option);
				kept.add(option);
			}
		}
		return kept;
	}

	/** Whatever stands in for another comes before it. */
	private int dominatorsFirst(Option one, Option other) {
		for (Criterion criterion : this.matter) {
			int order = Long.compare(one.alone(criterion), other.alone(criterion));
			if (order != 0) {
				return order;
			}
		}
		return Option.TIE_THEN_EARLIER.compare(one, other);
	}

	/** Options are sorted by the clock first, if it matters, so the one is no later. */
	private boolean spares(Option one, Option other) {
		return noMore(Criterion.UNCERTAINTY, one, other) && noMore(Criterion.MISMATCH, one, other)
				&& travelsNoMore(one, other) && takesInstead(one, other);
	}

	private boolean noMore(Criterion criterion, Option one, Option other) {
		return !this.matter.contains(criterion) || one.alone(criterion) <= other.alone(criterion);
	}

	/** Going farther may be free where another need leads to the same place. */
	private boolean travelsNoMore(Option one, Option other) {
		return one.metres() == 0 || !this.matter.contains(Criterion.TRAVEL) || (one.metres() <= other.metres()
				&& (one.place() == other.place() || this.needAtPlace.getOrDefault(other.place(), SHARED) != SHARED));
	}

	private boolean takesInstead(Option one, Option other) {
		return one.service() == other.service()
				|| one.room() >= this.needsAtService.getOrDefault(one.service(), Set.of()).size();
	}

}
