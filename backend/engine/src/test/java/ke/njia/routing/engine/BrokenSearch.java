package ke.njia.routing.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The search over options that were spoilt before, to show that the oracle notices. */
@FunctionalInterface
interface BrokenSearch {

	/**
	 * {@return the options of a need, spoilt}
	 */
	List<Option> spoil(List<Option> options);

	/** Nothing is broken. */
	static List<Option> intact(List<Option> options) {
		return options;
	}

	/** Drops an option for one that tells as few, but others: wrong where needs share. */
	static List<Option> byNumberTold(List<Option> options) {
		return options.stream()
			.filter((option) -> options.stream().noneMatch((other) -> tellsFewerAndIsNoWorse(other, option)))
			.toList();
	}

	private static boolean tellsFewerAndIsNoWorse(Option one, Option other) {
		return one.clock() <= other.clock() && one.nanos() < other.nanos() && one.metres() == other.metres()
				&& one.mismatch() <= other.mismatch() && one.told().length <= other.told().length
				&& (one.service() == other.service() || one.room() == Option.AMPLE);
	}

	default List<Route> routes(RandomCase input) {
		NetworkSnapshot network = NetworkSnapshot.of(input.network());
		Budget budget = new Budget(() -> 0, Duration.ofSeconds(1));
		Roads roads = new Roads(network, input.request());
		Screening screening = new Screening(roads, input.request());
		OptionList options = new OptionList(roads, input.request(), screening, budget);
		OptionSource spoilt = new OptionSource() {
			@Override
			public List<List<Option>> within(long[] limits, Ways ways) {
				return options.within(limits, ways).stream().map(BrokenSearch.this::spoil).toList();
			}

			@Override
			public boolean feasible(long[] limits) {
				return options.feasible(limits);
			}

			@Override
			public long[] lower(long[] limits) {
				return options.lower(limits);
			}
		};
		Map<RouteLabel, JointRoute> best = new BestRoutes(new JointSearch(spoilt, network, budget), true, budget)
			.routes();
		return new RouteLabelling(roads, input.request()).label(best);
	}

}
