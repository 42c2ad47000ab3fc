package ke.njia.routing.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The best route by each criterion, the others following in their fixed order, and the
 * one whose worst regret against those is smallest.
 */
final class BestRoutes {

	private final Map<RouteLabel, JointRoute> routes = new EnumMap<>(RouteLabel.class);

	private final long[] bounds;

	/**
	 * Searches.
	 * @param search where to look
	 * @param complete whether it has all options, so that its bounds hold
	 */
	BestRoutes(JointSearch search, boolean complete, Budget budget) {
		this.bounds = complete ? search.lower() : new long[Criterion.values().length];
		for (Criterion criterion : Criterion.values()) {
			@Nullable JointRoute best = search.first(stages(criterion));
			if (best == null) {
				return;
			}
			this.routes.put(RouteLabel.of(criterion), best);
			if (!budget.spent()) {
				this.bounds[criterion.ordinal()] = best.vector()[criterion.ordinal()];
			}
		}
		Regret regret = new Regret(this.routes.values().stream().map(JointRoute::vector).toList());
		@Nullable JointRoute balanced = search.first(stages(regret));
		if (balanced != null) {
			this.routes.put(RouteLabel.BALANCED, balanced);
		}
	}

	/**
	 * {@return the routes found by what they are best at; empty when there is none}
	 */
	Map<RouteLabel, JointRoute> routes() {
		return this.routes;
	}

	/**
	 * {@return for each criterion a figure no route is below}
	 */
	RouteVector bounds() {
		return RouteVector.of(this.bounds);
	}

	private static List<List<Objective>> stages(Criterion first) {
		return Stream.concat(Stream.of(first), Stream.of(Criterion.values()))
			.distinct()
			.map((criterion) -> List.of(Objective.of(criterion)))
			.toList();
	}

	private static List<List<Objective>> stages(Regret regret) {
		List<Objective> rest = Stream.of(Criterion.values()).map(Objective::of).toList();
		return List.of(List.of(regret.worst()), Stream.concat(Stream.of(regret.sum()), rest.stream()).toList());
	}

}
