package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Drops options that another option of the same need can stand in for, however the needs
 * share organizations, places and capacity: it tells a subset of the organizations and is
 * no worse in any figure that still matters.
 */
final class OptionFilter {

	private static final int SHARED = -2;

	private final Set<Criterion> matter;

	private final Comparator<Option> dominatorsFirst;

	private final Map<Integer, Integer> needAtPlace = new HashMap<>();

	private final Map<Integer, Set<Integer>> needsAtService = new HashMap<>();

	private OptionFilter(List<List<Option>> options, Set<Criterion> matter) {
		this.matter = matter;
		this.dominatorsFirst = matter.stream()
			.map((criterion) -> Comparator.comparingLong((Option option) -> option.alone(criterion)))
			.reduce(Comparator::thenComparing)
			.orElse(Option.TIE)
			.thenComparing(Option.TIE_THEN_EARLIER);
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
		for (Option option : firstOfEachService(options).stream().sorted(this.dominatorsFirst).toList()) {
			int[] told = this.matter.contains(Criterion.EXPOSURE) ? option.told() : Chain.LEAD.told();
			if (budget.spent() || !index.anyWithin(told, (other) -> spares(other, option))) {
				index.add(told, option);
				kept.add(option);
			}
		}
		return kept;
	}

	/**
	 * Ways to one entry differ in clock, uncertainty and whom they tell. Where only one
	 * of these matters the best way stands for all, which saves sorting them.
	 */
	private Collection<Option> firstOfEachService(List<Option> options) {
		boolean bothCount = this.matter.contains(Criterion.CLOCK) && this.matter.contains(Criterion.UNCERTAINTY);
		if (bothCount || this.matter.contains(Criterion.EXPOSURE)) {
			return options;
		}
		Map<Integer, Option> first = new HashMap<>();
		BinaryOperator<Option> earlier = BinaryOperator.minBy(this.dominatorsFirst);
		options.forEach((option) -> first.merge(option.service(), option, earlier));
		return first.values();
	}

	private boolean spares(Option one, Option other) {
		return noMore(Criterion.CLOCK, one, other) && noMore(Criterion.UNCERTAINTY, one, other)
				&& noMore(Criterion.MISMATCH, one, other) && travelsNoMore(one, other) && takesInstead(one, other);
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
