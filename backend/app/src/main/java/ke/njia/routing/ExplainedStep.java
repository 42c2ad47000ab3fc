package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import ke.njia.directory.ServiceAtLocation;
import ke.njia.routing.engine.Explanations;
import ke.njia.routing.engine.Reason;
import ke.njia.routing.engine.RouteStep;

/**
 * What is said of one step when somebody asks: looking for whom to ask instead costs as
 * much as planning, and most who plan do not ask.
 *
 * @param step the step
 * @param servedAt when help begins
 * @param reasonsOfRoute what speaks for and against its route
 * @param explanations what the engine has to say of the plan
 * @param sources where reasons come from
 * @param places entries by identifier
 */
record ExplainedStep(RouteStep step, Instant servedAt, Supplier<List<Reason>> reasonsOfRoute, Explanations explanations,
		ReasonSources sources, Function<String, ServiceAtLocation> places) implements PlannedRoutes.StepExplained {

	/** How long looking for whom to ask instead may take. */
	private static final Duration BUDGET = Duration.ofMillis(50);

	/**
	 * Of a step that is held nothing is said any more, and who has taken it on needs
	 * nobody to stand in for them.
	 */
	static final PlannedRoutes.StepExplained NOTHING = new PlannedRoutes.StepExplained() {

		@Override
		public List<Why> reasons() {
			return List.of();
		}

		@Override
		public List<PlannedRoutes.Instead> fallbacks() {
			return List.of();
		}

	};

	@Override
	public List<Why> reasons() {
		Stream<Why> own = this.reasonsOfRoute.get()
			.stream()
			.filter((reason) -> this.step.need().equals(reason.need()))
			.map((reason) -> ReasonFacts.why(reason, this.sources.of(reason, this.step)));
		return Stream.concat(own, this.sources.consent(this.step, this.servedAt).stream()).toList();
	}

	@Override
	public List<PlannedRoutes.Instead> fallbacks() {
		return this.explanations.fallbacks(this.step, BUDGET)
			.stream()
			.map((fallback) -> new PlannedRoutes.Instead(this.places.apply(fallback.step().servicesAtLocation()),
					fallback.step().servedAtMinute(), fallback.askBy()))
			.toList();
	}

}
