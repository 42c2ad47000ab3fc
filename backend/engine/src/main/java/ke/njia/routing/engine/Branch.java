package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An option about to be tried, with the figures the route would then have at least: what
 * promises most is tried first.
 */
record Branch(Option option, long[] outcome, long figure) {

	private static final Comparator<Branch> PROMISING_FIRST = Comparator.comparingLong(Branch::figure)
		.thenComparingLong((branch) -> branch.outcome[Criterion.EXPOSURE.ordinal()])
		.thenComparingLong((branch) -> branch.outcome[Criterion.UNCERTAINTY.ordinal()])
		.thenComparing(Branch::outcome, Arrays::compare)
		.thenComparing(Branch::option, Option.TIE_THEN_EARLIER);

	static List<Option> promisingFirst(List<Option> options, Partial partial, List<Objective> order, long[] lower) {
		return options.stream()
			.map((option) -> of(option, partial.with(option), order, lower))
			.sorted(PROMISING_FIRST)
			.map(Branch::option)
			.toList();
	}

	private static Branch of(Option option, long[] outcome, List<Objective> order, long[] lower) {
		outcome[0] = Math.max(outcome[0], lower[0]);
		return new Branch(option, outcome, order.isEmpty() ? 0 : order.getFirst().of(outcome));
	}

}
