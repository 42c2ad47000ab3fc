package ke.njia.routing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ke.njia.cases.Need;
import ke.njia.consent.CaseForRouting;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
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

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Plans routes for a case and checks a chosen one again. The engine sees only what a case
 * may disclose; what it proposes, a named person chooses.
 */
@Component
public class RoutePlanner {

	/** How long a person waits for an answer at most; Kenya's network needs far less. */
	private static final Duration BUDGET = Duration.ofMillis(500);

	private final Disclosures disclosures;

	private final Networks networks;

	private final RouteQuestion question;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final RouteSearch search = new RouteSearch();

	RoutePlanner(Disclosures disclosures, Networks networks, RouteQuestion question, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.disclosures = disclosures;
		this.networks = networks;
		this.question = question;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Every route that cannot be beaten now; empty when the case is not the actor's. */
	public Optional<PlannedRoutes> plan(String caseFileId, PlanOptions options, Actor actor) {
		Instant now = this.clock.instant();
		return this.work.perform(() -> {
			Optional<CaseForRouting> asked = this.disclosures.forRouting(caseFileId, actor);
			asked.ifPresent((known) -> this.events.publishEvent(new RoutePlanned(caseFileId, actor, now)));
			return asked;
		}).flatMap((asked) -> plan(asked, options, now));
	}

	/**
	 * Checks a chosen route against this moment, in the caller's transaction: every gate
	 * is asked again for exactly its steps and chains.
	 */
	public Outcome<List<ChosenStep>> recheck(String caseFileId, String routeId, Actor actor) {
		Optional<List<ChosenStep>> chosen = RouteId.read(routeId);
		if (chosen.isEmpty()) {
			return Outcome.refused(UserError.invalid("not-a-route", "route"));
		}
		return this.disclosures.forRouting(caseFileId, actor)
			.map((asked) -> recheck(asked, chosen.get()))
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

	private Optional<PlannedRoutes> plan(CaseForRouting asked, PlanOptions options, Instant now) {
		if (asked.needs().stream().noneMatch(options::includes)) {
			return Optional.empty();
		}
		Networks.Ready ready = this.networks.current(now);
		RouteRequest request = this.question.of(asked, options, ready.view(), now);
		RoutePlan plan = this.search.find(ready.snapshot(), request, BUDGET);
		return Optional.of(new PlanPresenter(asked, ready, request).present(plan));
	}

	private Outcome<List<ChosenStep>> recheck(CaseForRouting asked, List<ChosenStep> steps) {
		if (!asksForKnownNeedsOnce(asked, steps)) {
			return Outcome.refused(UserError.invalid("unknown-need", "route"));
		}
		Instant now = this.clock.instant();
		Networks.Ready ready = this.networks.current(now);
		for (ChosenStep step : steps) {
			RoutePlan alone = planOnly(asked, List.of(step), ready, now);
			if (alone.routes().stream().noneMatch((route) -> walks(route, step))) {
				return Outcome.refused(noLongerValid(alone));
			}
		}
		RoutePlan together = planOnly(asked, steps, ready, now);
		return together.feasible() ? Outcome.done(steps) : Outcome.refused(noLongerValid(together));
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
