package ke.njia.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.Need;
import ke.njia.consent.CaseForRouting;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.routing.engine.Network;
import ke.njia.routing.engine.NetworkSnapshot;
import ke.njia.routing.engine.Refusal;
import ke.njia.routing.engine.RefusalCode;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteSearch;

import org.springframework.stereotype.Component;

/**
 * The way from a case to a place that a surge plan gave it: the best chain there, as a
 * route that is then chosen like any other.
 */
@Component
public class SurgeRoute {

	private final Disclosures disclosures;

	private final Networks networks;

	private final RouteQuestion question;

	private final Clock clock;

	private final RouteSearch search = new RouteSearch();

	SurgeRoute(Disclosures disclosures, Networks networks, RouteQuestion question, Clock clock) {
		this.disclosures = disclosures;
		this.networks = networks;
		this.question = question;
		this.clock = clock;
	}

	/**
	 * The best way to that place for that kind of help.
	 * @return what to choose; refused when the person has not agreed, or another gate
	 * closes the way now
	 */
	public Outcome<Choice> to(String serviceAtLocation, String caseFileId, String serviceType, Actor actor) {
		Instant now = this.clock.instant();
		return this.disclosures.forRouting(caseFileId, actor)
			.flatMap((asked) -> need(asked, serviceType).map((need) -> way(asked, need, serviceAtLocation, now)))
			.orElseGet(() -> Outcome.refused(UserError.invalid("unknown-need", "serviceType")));
	}

	private Outcome<Choice> way(CaseForRouting asked, Need need, String place, Instant now) {
		Networks.Ready ready = this.networks.current(asked, now);
		PlanOptions options = PlanOptions.of(need);
		RoutePlan plan = this.search.find(only(place, ready.network()),
				this.question.of(asked, options, ready.view(), now), RoutePlanner.BUDGET);
		return plan.routes()
			.stream()
			.findFirst()
			.map((route) -> Outcome.done(new Choice(RouteId.of(route.steps()), options, List.of(), null)))
			.orElseGet(() -> Outcome.refused(closed(plan)));
	}

	private static NetworkSnapshot only(String place, Network all) {
		return NetworkSnapshot.of(new Network(all.organizations(), all.agreements(),
				all.servicesAtLocation().stream().filter((one) -> one.id().equals(place)).toList()));
	}

	private static UserError closed(RoutePlan plan) {
		return closedBy(plan.refusals()
			.stream()
			.map(Refusal::codes)
			.flatMap(List::stream)
			.collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	/** Why no way leads there: by these gates. */
	static UserError closedBy(Set<RefusalCode> gates) {
		return gates.contains(RefusalCode.CONSENT) ? UserError.of(UserErrorCode.CONSENT_MISSING)
				: UserError.of(UserErrorCode.ROUTE_NO_LONGER_VALID,
						gates.stream().map((gate) -> Fact.of("gate", gate)).toArray(Fact[]::new));
	}

	private static Optional<Need> need(CaseForRouting one, String serviceType) {
		return one.needs().stream().filter((need) -> need.serviceType().equals(serviceType)).findFirst();
	}

}
