package ke.njia.routing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ke.njia.consent.CaseForRouting;
import ke.njia.directory.EntryForwarding;
import ke.njia.directory.NetworkView;
import ke.njia.routing.engine.ConsentScope;
import ke.njia.routing.engine.Coordinates;
import ke.njia.routing.engine.Need;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.Wishes;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * A case in the words of the engine: codes, territory and consent, nothing that names
 * anybody.
 */
@Component
class RouteQuestion {

	private static final long METRES_PER_KM = 1_000;

	private final Vocabulary vocabulary;

	private final EntryForwarding forwarding;

	RouteQuestion(Vocabulary vocabulary, EntryForwarding forwarding) {
		this.vocabulary = vocabulary;
		this.forwarding = forwarding;
	}

	RouteRequest of(CaseForRouting asked, PlanOptions options, NetworkView view, Instant now) {
		County county = this.vocabulary.county(asked.county());
		Integer km = asked.maxTravelKm();
		return new RouteRequest(now, asked.lead(), RouteRequest.DEFAULT_HOPS, Integer.toString(county.code()),
				new Coordinates(county.latitude(), county.longitude()), asked.age(), Set.of(), asked.perpetrators(),
				null, never(asked, options), (km != null) ? km * METRES_PER_KM : null,
				RouteRequest.DEFAULT_ASSURANCE_DAYS, wishes(asked), consent(asked, view), needs(asked, options));
	}

	/**
	 * Those whom consent covers, named one by one: a consent may reach abroad for one
	 * organization and not for another.
	 */
	private static ConsentScope consent(CaseForRouting asked, NetworkView view) {
		return new ConsentScope(asked.consent().covered(view.organizations()), true);
	}

	private Set<String> never(CaseForRouting asked, PlanOptions options) {
		Set<String> never = new HashSet<>(asked.neverTell());
		never.addAll(options.avoid());
		return this.forwarding.oneWith(never);
	}

	private static Wishes wishes(CaseForRouting asked) {
		return new Wishes(asked.languages().stream().findFirst().orElse(null),
				(asked.workerGender() != null) ? asked.workerGender().name() : null, asked.accessible());
	}

	private List<Need> needs(CaseForRouting asked, PlanOptions options) {
		return asked.needs()
			.stream()
			.filter(options::includes)
			.map((need) -> new Need(need.id(), need.serviceType(),
					this.vocabulary.serviceType(need.serviceType()).sensitive(), need.deadline(), need.hard(),
					Need.DEFAULT_ALLOWED_MINUTES))
			.toList();
	}

}
