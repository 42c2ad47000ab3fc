package ke.njia.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ke.njia.cases.Need;
import ke.njia.consent.CaseForRouting;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.routing.engine.ConsentScope;
import ke.njia.routing.engine.Refusal;
import ke.njia.routing.engine.RefusalCode;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteSearch;
import ke.njia.routing.engine.ServiceAtLocation;
import ke.njia.routing.engine.Wishes;

import org.springframework.stereotype.Component;

/**
 * Who may be shown that somebody, somewhere, needs a kind of help: partners that offer it
 * in the county, are open for it, are not tied to the case and not ruled out. What is
 * personal is no gate here, neither age nor how far somebody can travel: whoever serves
 * children alone would learn from being asked that it is a child. When a referral is made
 * every gate is asked.
 */
@Component
public class OpenAudience {

	/** Help that comes late may still be offered: nothing is known yet of the way. */
	private static final List<RefusalCode> LATE = List.of(RefusalCode.CLOCK);

	private final Disclosures disclosures;

	private final Networks networks;

	private final RouteQuestion question;

	private final SurgeRoute route;

	private final Clock clock;

	private final RouteSearch search = new RouteSearch();

	OpenAudience(Disclosures disclosures, Networks networks, RouteQuestion question, SurgeRoute route, Clock clock) {
		this.disclosures = disclosures;
		this.networks = networks;
		this.question = question;
		this.route = route;
		this.clock = clock;
	}

	/**
	 * Organizations that may be shown a need of a case now.
	 * @param caseFileId the case, of the actor's organization
	 * @param need identifier of the need
	 * @param actor somebody of the organization that holds the case, or the portal for it
	 * @return their identifiers; none when there is no such case or need
	 */
	public Set<String> of(String caseFileId, String need, Actor actor) {
		return places(caseFileId, need, actor).stream()
			.map(ServiceAtLocation::organization)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * How one of them can be asked: the best way to one of its places, every gate asked.
	 * @return what to choose, or why no way leads there
	 */
	public Outcome<Choice> wayTo(String organization, String caseFileId, Need need, Actor actor) {
		Optional<Outcome<Choice>> best = Optional.empty();
		for (ServiceAtLocation place : places(caseFileId, need.id(), actor)) {
			if (place.organization().equals(organization)) {
				Outcome<Choice> way = this.route.to(place.id(), caseFileId, need.serviceType(), actor);
				best = (way instanceof Outcome.Done || best.isEmpty()) ? Optional.of(way) : best;
			}
			if (best.filter(Outcome.Done.class::isInstance).isPresent()) {
				break;
			}
		}
		return best.orElseGet(() -> Outcome.refused(SurgeRoute.closedBy(Set.of(RefusalCode.COVERAGE))));
	}

	private List<ServiceAtLocation> places(String caseFileId, String need, Actor actor) {
		Instant now = this.clock.instant();
		return this.disclosures.forRouting(caseFileId, actor)
			.flatMap((asked) -> asked.needs()
				.stream()
				.filter((one) -> one.id().equals(need))
				.findFirst()
				.map((one) -> places(asked, one, now)))
			.orElse(List.of());
	}

	private List<ServiceAtLocation> places(CaseForRouting asked, Need need, Instant now) {
		Networks.Ready ready = this.networks.current(asked, now);
		RouteRequest request = impersonal(this.question.of(asked, PlanOptions.of(need), ready.view(), now));
		Map<String, List<RefusalCode>> refused = this.search.find(ready.snapshot(), request, RoutePlanner.BUDGET)
			.refusals()
			.stream()
			.collect(Collectors.toMap(Refusal::servicesAtLocation, Refusal::codes));
		return ready.network()
			.servicesAtLocation()
			.stream()
			.filter((place) -> place.type().equals(need.serviceType()) && !place.organization().equals(asked.lead()))
			.filter((place) -> LATE.containsAll(refused.getOrDefault(place.id(), List.of())))
			.toList();
	}

	/** The same question, with nothing in it that only this person would bring. */
	static RouteRequest impersonal(RouteRequest one) {
		return new RouteRequest(one.now(), one.lead(), one.maxHops(), one.county(), one.at(), null, Set.of(),
				one.perpetrators(), one.conflictKinds(), one.never(), null, one.maxAssuranceDays(), Wishes.NONE,
				ConsentScope.WITHIN_KENYA, one.needs());
	}

}
