package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import ke.njia.cases.Need;
import ke.njia.consent.CaseForRouting;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.routing.engine.EngineVersion;
import ke.njia.routing.engine.Explanations;
import ke.njia.routing.engine.Reason;
import ke.njia.routing.engine.Route;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteStep;
import ke.njia.routing.engine.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Puts the case's and the directory's own entries where the engine speaks in identifiers.
 */
final class PlanPresenter {

	private final Networks.Ready ready;

	private final RouteRequest request;

	private final Standing standing;

	private final Map<String, Need> needs;

	private final RouteRequest unavoided;

	private final Explanations explanations;

	private final ReasonSources sources;

	PlanPresenter(CaseForRouting asked, Networks.Ready ready, RouteRequest request, Standing standing) {
		this(asked, ready, request, request, standing);
	}

	/**
	 * Presents the answer to a request.
	 * @param unavoided the same request with nobody left out this once
	 */
	PlanPresenter(CaseForRouting asked, Networks.Ready ready, RouteRequest request, RouteRequest unavoided,
			Standing standing) {
		this.ready = ready;
		this.request = request;
		this.unavoided = unavoided;
		this.sources = new ReasonSources(ready.view(), asked.consent());
		this.standing = standing;
		this.explanations = new Explanations(ready.snapshot(), request, standing);
		this.needs = asked.needs().stream().collect(Collectors.toUnmodifiableMap(Need::id, Function.identity()));
	}

	PlannedRoutes present(RoutePlan plan) {
		PlanLeftOver leftOver = new PlanLeftOver(this.ready, this.request, this.unavoided, plan, this.standing,
				this::need);
		return new PlannedRoutes(this.request.now(), this.ready.view().revision(), EngineVersion.RULES,
				EngineVersion.ENGINE, plan.provedOptimal(), plan.feasible(), deadline(),
				plan.routes().stream().map(this::route).toList(), leftOver.infeasibleNeeds(), leftOver);
	}

	private PlannedRoutes.Planned route(Route route) {
		Supplier<List<Reason>> reasons = () -> this.explanations.reasons(route);
		return new PlannedRoutes.Planned(RouteId.of(route.steps()), route.labels(), route.vector(),
				route.steps().stream().map((step) -> step(step, reasons)).toList(), told(route),
				() -> reasons.get()
					.stream()
					.filter((reason) -> reason.need() == null)
					.map((reason) -> ReasonFacts.why(reason, ReasonSources.ofRoute()))
					.toList());
	}

	private PlannedRoutes.Step step(RouteStep step, Supplier<List<Reason>> reasons) {
		Instant servedAt = at(step.servedAtMinute());
		PlannedRoutes.StepExplained explained = this.standing.held().contains(step) ? ExplainedStep.NOTHING
				: new ExplainedStep(step, servedAt, reasons, this.explanations, this.sources, this::place);
		return new PlannedRoutes.Step(need(step.need()), place(step.servicesAtLocation()),
				step.chain().stream().map(this.ready.view()::organization).toList(), servedAt, step.servedAtMinute(),
				deadlineMinute(need(step.need())), this.explanations.travelMetres(step), explained);
	}

	private ServiceAtLocation place(String id) {
		return this.ready.view().serviceAtLocation(id);
	}

	private Instant at(long minute) {
		return this.request.now().plus(Duration.ofMinutes(minute));
	}

	private List<Organization> told(Route route) {
		return route.steps()
			.stream()
			.map(RouteStep::chain)
			.flatMap(List::stream)
			.filter((organization) -> !organization.equals(this.request.lead()))
			.distinct()
			.map(this.ready.view()::organization)
			.toList();
	}

	private Need need(String id) {
		return Objects.requireNonNull(this.needs.get(id));
	}

	private @Nullable Long deadlineMinute(Need need) {
		return (need.deadline() != null) ? Duration.between(this.request.now(), need.deadline()).toMinutes() : null;
	}

	private @Nullable Instant deadline() {
		return this.needs.values()
			.stream()
			.filter(Need::hard)
			.map(Need::deadline)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
