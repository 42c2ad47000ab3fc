package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the first route by one objective after another. Each objective is one
 * {@link Stage}; what it proves caps the next. Among routes equal in every figure the
 * first by the ids of its steps is taken.
 */
final class JointSearch {

	private final List<List<Option>> options;

	private final Partial partial;

	private final Budget budget;

	private final List<JointRoute> found = new ArrayList<>();

	JointSearch(List<List<Option>> options, NetworkSnapshot network, Budget budget) {
		this.options = options;
		this.budget = budget;
		int places = 1 + options.stream().flatMap(List::stream).mapToInt(Option::place).max().orElse(0);
		this.partial = new Partial(options.size(), network.size(), network.services(), places);
	}

	/**
	 * {@return figures no route is below}
	 */
	long[] lower() {
		return stage(List.of(), List.of()).narrow(this.options).lower();
	}

	/**
	 * {@return the first route by these objectives in turn, or none when there is none}
	 * @param stages objectives searched together, then those that follow
	 */
	@Nullable JointRoute first(List<List<Objective>> stages) {
		List<Stage.Cap> caps = new ArrayList<>();
		List<List<Option>> left = this.options;
		@Nullable JointRoute route = null;
		for (List<Objective> order : stages) {
			if (this.budget.spent() && !this.found.isEmpty()) {
				return bestFound(stages);
			}
			route = first(order, caps, left);
			if (route == null) {
				return null;
			}
			this.found.add(route);
			long[] vector = route.vector();
			order.forEach((objective) -> caps.add(new Stage.Cap(objective, objective.of(vector))));
			left = stage(caps, List.of()).narrow(left).left();
		}
		return (route != null) ? tie(route, left) : null;
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

	private @Nullable JointRoute first(List<Objective> order, List<Stage.Cap> caps, List<List<Option>> left) {
		@Nullable JointRoute known = known(order.getFirst(), caps);
		if (order.size() > 1 || !order.getFirst().soughtFromBelow()) {
			return stage(caps, order).search(left, known);
		}
		if (known == null) {
			known = stage(caps, List.of()).search(left, null);
		}
		return (known != null) ? fromBelow(order.getFirst(), known, caps, left) : null;
	}

	/**
	 * A low figure leaves few options, so asking for it is cheap: hence a quarter, not
	 * half.
	 */
	private JointRoute fromBelow(Objective objective, JointRoute known, List<Stage.Cap> caps, List<List<Option>> left) {
		JointRoute best = known;
		long least = objective.of(stage(caps, List.of()).narrow(left).lower());
		while (least < objective.of(best.vector()) && !this.budget.spent()) {
			long most = least + (objective.of(best.vector()) - 1 - least) / 4;
			List<Stage.Cap> capped = new ArrayList<>(caps);
			capped.add(new Stage.Cap(objective, most));
			@Nullable JointRoute better = stage(capped, List.of()).search(left, null);
			if (better != null) {
				best = better;
			}
			else {
				least = most + 1;
			}
		}
		return best;
	}

	private JointRoute tie(JointRoute route, List<List<Option>> left) {
		List<Stage.Cap> figures = new ArrayList<>();
		for (Criterion criterion : Criterion.values()) {
			figures.add(new Stage.Cap(Objective.of(criterion), route.vector()[criterion.ordinal()]));
		}
		return TieBreak.first(route, left, stage(figures, List.of()), this.partial, this.budget);
	}

	private Stage stage(List<Stage.Cap> caps, List<Objective> order) {
		return new Stage(List.copyOf(caps), order, this.partial, this.budget);
	}

	/** A route already found often is the best by another objective, or nearly. */
	private @Nullable JointRoute known(Objective objective, List<Stage.Cap> caps) {
		return this.found.stream()
			.filter((route) -> caps.stream().allMatch((cap) -> cap.objective().of(route.vector()) <= cap.most()))
			.min(Comparator.comparingLong((route) -> objective.of(route.vector())))
			.orElse(null);
	}

}
