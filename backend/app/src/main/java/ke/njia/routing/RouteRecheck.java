package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ke.njia.cases.Need;
import ke.njia.consent.CaseForRouting;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.routing.engine.Network;
import ke.njia.routing.engine.NetworkSnapshot;
import ke.njia.routing.engine.Refusal;
import ke.njia.routing.engine.Route;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteSearch;
import ke.njia.routing.engine.RouteStep;

import org.springframework.stereotype.Component;

/**
 * Asks every gate again for exactly the steps and chains a person chose.
 */
@Component
class RouteRecheck {

	private static final Duration BUDGET = Duration.ofMillis(500);

	private final RouteQuestion question;

	private final RouteSearch search = new RouteSearch();

	RouteRecheck(RouteQuestion question) {
		this.question = question;
	}

	/** The steps as the engine walks them now, or why they cannot be walked. */
	Outcome<List<RouteStep>> check(CaseForRouting asked, List<ChosenStep> steps, Networks.Ready ready, Instant now) {
		if (!asksForKnownNeedsOnce(asked, steps)) {
			return Outcome.refused(UserError.invalid("unknown-need", "route"));
		}
		for (ChosenStep step : steps) {
			RoutePlan alone = planOnly(asked, List.of(step), ready, now);
			if (alone.routes().stream().noneMatch((route) -> walks(route, step))) {
				return Outcome.refused(noLongerValid(alone));
			}
		}
		RoutePlan together = planOnly(asked, steps, ready, now);
		return together.feasible() ? Outcome.done(walked(steps, together)) : Outcome.refused(noLongerValid(together));
	}

	/** Each step alone walks the chain chosen; when help begins is the same together. */
	private static List<RouteStep> walked(List<ChosenStep> steps, RoutePlan together) {
		return steps.stream()
			.map((step) -> new RouteStep(step.need(), step.serviceAtLocation(), step.chain(),
					together.routes()
						.getFirst()
						.steps()
						.stream()
						.filter((walked) -> walked.need().equals(step.need()))
						.mapToLong(RouteStep::servedAtMinute)
						.findFirst()
						.orElse(0)))
			.toList();
	}

	private static boolean asksForKnownNeedsOnce(CaseForRouting asked, List<ChosenStep> steps) {
		Set<String> known = asked.needs().stream().map(Need::id).collect(Collectors.toSet());
		return new HashSet<>(needs(steps)).size() == steps.size() && known.containsAll(needs(steps));
	}

	/**
	 * The engine's answer on nothing but the chosen places and chains. A step alone has
	 * one chain to walk, so a route that is found walks exactly it, or what was chosen is
	 * none.
	 */
	private RoutePlan planOnly(CaseForRouting asked, List<ChosenStep> steps, Networks.Ready ready, Instant now) {
		RouteRequest request = this.question.of(asked, new PlanOptions(needs(steps), List.of()), ready.view(), now);
		return this.search.find(NetworkSnapshot.of(narrowed(ready.network(), steps)), request, BUDGET);
	}

	private static boolean walks(Route route, ChosenStep step) {
		RouteStep only = route.steps().getFirst();
		return only.servicesAtLocation().equals(step.serviceAtLocation()) && only.chain().equals(step.chain());
	}

	/** The network with nothing in it but what the chosen route walks on. */
	private static Network narrowed(Network network, List<ChosenStep> steps) {
		Set<String> places = steps.stream().map(ChosenStep::serviceAtLocation).collect(Collectors.toSet());
		Set<String> edges = steps.stream().flatMap((step) -> edges(step.chain())).collect(Collectors.toSet());
		return new Network(network.organizations(),
				network.agreements()
					.stream()
					.filter((agreement) -> edges.contains(edge(agreement.from(), agreement.to())))
					.toList(),
				network.servicesAtLocation().stream().filter((place) -> places.contains(place.id())).toList());
	}

	private static Stream<String> edges(List<String> chain) {
		return IntStream.range(1, chain.size()).mapToObj((index) -> edge(chain.get(index - 1), chain.get(index)));
	}

	private static String edge(String from, String to) {
		return from + ">" + to;
	}

	private static List<String> needs(List<ChosenStep> steps) {
		return steps.stream().map(ChosenStep::need).toList();
	}

	private static UserError noLongerValid(RoutePlan plan) {
		Fact[] gates = plan.refusals()
			.stream()
			.map(Refusal::codes)
			.flatMap(List::stream)
			.distinct()
			.map((code) -> Fact.of("gate", code))
			.toArray(Fact[]::new);
		return UserError.of(UserErrorCode.ROUTE_NO_LONGER_VALID, gates);
	}

}
