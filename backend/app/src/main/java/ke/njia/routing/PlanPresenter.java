package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.cases.Need;
import ke.njia.consent.CaseForRouting;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.kernel.Sha256;
import ke.njia.routing.engine.EngineVersion;
import ke.njia.routing.engine.Fallbacks;
import ke.njia.routing.engine.Reason;
import ke.njia.routing.engine.Refusal;
import ke.njia.routing.engine.RefusalCode;
import ke.njia.routing.engine.Route;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteReasons;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteStep;
import org.jspecify.annotations.Nullable;

/**
 * Puts the case's and the directory's own entries where the engine speaks in identifiers.
 */
final class PlanPresenter {

	/** How long looking for whom to ask instead may take, for each step. */
	private static final Duration FALLBACK_BUDGET = Duration.ofMillis(50);

	private final Map<RouteStep, List<PlannedRoutes.Instead>> fallbacks = new HashMap<>();

	private final Networks.Ready ready;

	private final RouteRequest request;

	private final Map<String, Need> needs;

	PlanPresenter(CaseForRouting asked, Networks.Ready ready, RouteRequest request) {
		this.ready = ready;
		this.request = request;
		this.needs = asked.needs().stream().collect(Collectors.toUnmodifiableMap(Need::id, Function.identity()));
	}

	PlannedRoutes present(RoutePlan plan) {
		return new PlannedRoutes(this.request.now(), this.ready.view().revision(), EngineVersion.RULES,
				EngineVersion.ENGINE, inputHash(), plan.provedOptimal(), plan.feasible(), deadline(),
				plan.routes().stream().map(this::route).toList(), plan.refusals().stream().map(this::refused).toList(),
				plan.infeasibleNeeds()
					.stream()
					.map((need) -> new PlannedRoutes.Infeasible(need(need.need()), need.relaxations()))
					.toList());
	}

	private PlannedRoutes.Planned route(Route route) {
		List<Reason> reasons = RouteReasons.of(this.ready.snapshot(), this.request, route);
		return new PlannedRoutes.Planned(RouteId.of(route.steps()), route.labels(), route.vector(),
				route.steps().stream().map((step) -> step(step, reasons)).toList(), told(route),
				reasons.stream().filter((reason) -> reason.need() == null).map(ReasonFacts::why).toList());
	}

	private PlannedRoutes.Step step(RouteStep step, List<Reason> reasons) {
		List<Reason> own = reasons.stream().filter((reason) -> step.need().equals(reason.need())).toList();
		return new PlannedRoutes.Step(need(step.need()), place(step.servicesAtLocation()),
				step.chain().stream().map(this.ready.view()::organization).toList(), at(step.servedAtMinute()),
				step.servedAtMinute(), deadlineMinute(need(step.need())), ReasonFacts.travelMetres(own),
				own.stream().map(ReasonFacts::why).toList(), this.fallbacks.computeIfAbsent(step, this::fallbacks));
	}

	private List<PlannedRoutes.Instead> fallbacks(RouteStep step) {
		return Fallbacks.of(this.ready.snapshot(), this.request, step, FALLBACK_BUDGET)
			.stream()
			.map((fallback) -> new PlannedRoutes.Instead(place(fallback.step().servicesAtLocation()),
					fallback.step().servedAtMinute(), fallback.askBy()))
			.toList();
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

	private PlannedRoutes.Refused refused(Refusal refusal) {
		boolean unsafe = refusal.codes().contains(RefusalCode.SAFETY);
		return new PlannedRoutes.Refused(need(refusal.need()), place(refusal.servicesAtLocation()), refusal.codes(),
				unsafe ? List.of() : refusal.codes());
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

	private String inputHash() {
		return Sha256.of(EngineVersion.ENGINE, EngineVersion.RULES, Long.toString(this.ready.view().revision()),
				this.request.toString());
	}

}
