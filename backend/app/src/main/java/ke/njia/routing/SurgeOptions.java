package ke.njia.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.Need;
import ke.njia.cases.Urgency;
import ke.njia.consent.CaseForRouting;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.routing.engine.Coordinates;
import ke.njia.routing.engine.Mode;
import ke.njia.routing.engine.Refusal;
import ke.njia.routing.engine.RefusalCode;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteSearch;
import ke.njia.routing.engine.ServiceAtLocation;
import ke.njia.routing.engine.Travel;

import org.springframework.stereotype.Component;

/**
 * Who may take whom, when many people need the same kind of help at once. Every gate is
 * asked as for one case; people who are alike for all gates are asked about once.
 */
@Component
public class SurgeOptions {

	private static final double METRES_PER_KM = 1_000;

	private final Disclosures disclosures;

	private final Networks networks;

	private final RouteQuestion question;

	private final Clock clock;

	private final RouteSearch search = new RouteSearch();

	SurgeOptions(Disclosures disclosures, Networks networks, RouteQuestion question, Clock clock) {
		this.disclosures = disclosures;
		this.networks = networks;
		this.question = question;
		this.clock = clock;
	}

	/**
	 * Who may take these cases of the actor's organization, those left out that do not
	 * ask for this kind of help; in the order asked.
	 */
	public List<SurgeDemand> of(Collection<String> caseFileIds, String serviceType, Actor actor) {
		Instant now = this.clock.instant();
		Map<Where, Networks.Ready> networks = new HashMap<>();
		Map<Alike, List<SurgeDemand.Option>> alike = new HashMap<>();
		List<SurgeDemand> demands = new ArrayList<>();
		for (CaseForRouting one : this.disclosures.forRouting(caseFileIds, actor)) {
			Where where = new Where(one.county(), one.urgency());
			need(one, serviceType).ifPresent((need) -> {
				Networks.Ready ready = networks.computeIfAbsent(where, (there) -> this.networks.current(one, now));
				RouteRequest request = this.question.of(one, PlanOptions.of(need), ready.view(), now);
				demands.add(new SurgeDemand(one.caseFileId(), need.deadline(), agreed(request), alike
					.computeIfAbsent(new Alike(where, anonymous(request)), (kind) -> options(kind.request(), ready))));
			});
		}
		return demands;
	}

	private static boolean agreed(RouteRequest request) {
		Set<String> told = request.consent().organizations();
		return told == null || !told.isEmpty();
	}

	/** The same question with nothing in it by which two people alike would differ. */
	private static RouteRequest anonymous(RouteRequest one) {
		var need = one.needs().getFirst();
		return new RouteRequest(one.now(), one.lead(), one.maxHops(), one.county(), one.at(), one.age(),
				one.populations(), one.perpetrators(), one.conflictKinds(), one.never(), one.maxTravelMetres(),
				one.maxAssuranceDays(), one.wishes(), one.consent(),
				List.of(new ke.njia.routing.engine.Need(need.type(), need.type(), need.sensitive(), need.deadline(),
						need.hard(), need.allowedMinutes())));
	}

	private List<SurgeDemand.Option> options(RouteRequest request, Networks.Ready ready) {
		Map<String, List<RefusalCode>> refused = this.search.find(ready.snapshot(), request, RoutePlanner.BUDGET)
			.refusals()
			.stream()
			.collect(Collectors.toMap(Refusal::servicesAtLocation, Refusal::codes));
		String type = request.needs().getFirst().type();
		List<SurgeDemand.Option> options = new ArrayList<>();
		for (ServiceAtLocation place : ready.network().servicesAtLocation()) {
			List<RefusalCode> codes = refused.getOrDefault(place.id(), List.of());
			boolean late = codes.equals(List.of(RefusalCode.CLOCK));
			if (place.type().equals(type) && (codes.isEmpty() || late)) {
				options.add(new SurgeDemand.Option(place.id(), late, kilometres(request.at(), place)));
			}
		}
		return List.copyOf(options);
	}

	private static Optional<Need> need(CaseForRouting one, String serviceType) {
		return one.needs().stream().filter((need) -> need.serviceType().equals(serviceType)).findFirst();
	}

	private static int kilometres(Coordinates from, ServiceAtLocation place) {
		Coordinates to = place.coordinates();
		return (to == null || place.mode() == Mode.REMOTE) ? 0
				: (int) Math.round(Travel.metres(from, to) / METRES_PER_KM);
	}

	/** What makes the network another one. */
	private record Where(int county, Urgency urgency) {
	}

	/** What makes two people alike for every gate. */
	private record Alike(Where where, RouteRequest request) {
	}

}
