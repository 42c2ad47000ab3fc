package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the first route by one objective after another. Each objective is one
 * {@link Stage}; what it proves caps the next. Among routes equal in every figure the
 * first by the ids of its steps is taken.
 */
final class JointSearch {

	private final OptionSource options;

	/** Every entry by its quickest way, whomever it tells. */
	private final List<List<Option>> quickest;

	private final Partial partial;

	private final Budget budget;

	private final long[] lower;

	private final List<JointRoute> found = new ArrayList<>();

	JointSearch(OptionSource options, NetworkSnapshot network, Budget budget) {
		this.options = options;
		this.budget = budget;
		this.quickest = options.within(Stage.unlimited(), Ways.QUICKEST);
		int places = 1 + this.quickest.stream().flatMap(List::stream).mapToInt(Option::place).max().orElse(0);
		this.partial = new Partial(this.quickest.size(), network.size(), network.services(), places);
		this.lower = options.lower(Stage.unlimited());
		long[] quickest = stage(List.of()).narrow(this.quickest).lower();
		for (Criterion criterion : List.of(Criterion.CLOCK, Criterion.TRAVEL, Criterion.MISMATCH)) {
			this.lower[criterion.ordinal()] = quickest[criterion.ordinal()];
		}
	}

	/**
	 * {@return figures no route is below}
	 */
	long[] lower() {
		return this.lower;
	}

	/**
	 * {@return the first route by these objectives in turn, or none when there is none}
	 * @param stages objectives searched together, then those that follow
	 */
	@Nullable JointRoute first(List<List<Objective>> stages) {
		List<Stage.Cap> caps = new ArrayList<>();
		List<List<Option>> left = this.quickest;
		@Nullable JointRoute route = null;
		for (List<Objective> order : stages) {
			Objective first = order.getFirst();
			@Nullable FromBelow below = first.soughtFromBelow(toldCounts(caps)) ? fromBelow(first) : null;
			@Nullable JointRoute known = known(first, caps);
			route = (below != null) ? below.search(first, List.copyOf(caps), known)
					: new Stage(List.copyOf(caps), order, this.partial, this.budget).search(left, known);
			if (this.budget.spent() && !this.found.isEmpty()) {
				return bestFound(stages);
			}
			if (route == null) {
				return null;
			}
			this.found.add(route);
			long[] vector = route.vector();
			order.forEach((objective) -> caps.add(new Stage.Cap(objective, objective.of(vector))));
			left = stage(caps).narrow((below != null) ? below.left(caps) : left).left();
			if (toldCounts(caps) && isAll(left, route)) {
				return route;
			}
		}
		return (route != null) ? tie(route, left) : null;
	}

	/** Whether nothing is left but the route itself. */
	private static boolean isAll(List<List<Option>> left, JointRoute route) {
		for (int need = 0; need < left.size(); need++) {
			if (left.get(need).size() != 1
					|| Option.TIE_THEN_EARLIER.compare(left.get(need).getFirst(), route.options().get(need)) != 0) {
				return false;
			}
		}
		return true;
	}

	/** While it does not matter who is told, the best way to each entry is enough. */
	private FromBelow fromBelow(Objective objective) {
		Ways ways = objective.matterAsCap().contains(Criterion.EXPOSURE) ? Ways.EVERY : Ways.CHEAPEST;
		return new FromBelow(this.options, ways, this.lower, this.partial, this.budget);
	}

	/** Without time to search on, the best that was met on the way is the answer. */
	private JointRoute bestFound(List<List<Objective>> stages) {
		return this.found.stream().min((one, other) -> {
			for (Objective objective : stages.stream().flatMap(List::stream).toList()) {
				int order = Long.compare(objective.of(one.vector()), objective.of(other.vector()));
				if (order != 0) {
					return order;
				}
			}
			return 0;
		}).orElseThrow();
	}

	/** Whether it matters from here on whom a route tells. */
	private static boolean toldCounts(List<Stage.Cap> caps) {
		return caps.stream().anyMatch((cap) -> cap.objective().matterAsCap().contains(Criterion.EXPOSURE));
	}

	private JointRoute tie(JointRoute route, List<List<Option>> left) {
		List<Stage.Cap> figures = new ArrayList<>();
		for (Criterion criterion : Criterion.values()) {
			figures.add(new Stage.Cap(Objective.of(criterion), route.vector()[criterion.ordinal()]));
		}
		return TieBreak.first(route, left, stage(figures), this.partial, this.budget);
	}

	private Stage stage(List<Stage.Cap> caps) {
		return new Stage(List.copyOf(caps), List.of(), this.partial, this.budget);
	}

	/** A route already found often is the best by another objective, or nearly. */
	private @Nullable JointRoute known(Objective objective, List<Stage.Cap> caps) {
		return this.found.stream()
			.filter((route) -> caps.stream().allMatch((cap) -> cap.objective().of(route.vector()) <= cap.most()))
			.min(Comparator.comparingLong((route) -> objective.of(route.vector())))
			.orElse(null);
	}

}
