package ke.njia.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import ke.njia.routing.SurgeAnswer;
import ke.njia.routing.SurgeDemand;
import ke.njia.routing.SurgeOptions;
import ke.njia.routing.SurgeSolver;
import ke.njia.routing.SurgeSolver.Held;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Plans who takes whom of an incident. Whoever has not agreed is not planned for; whoever
 * is being asked for is left as they are.
 */
@Component
public class SurgeDesk {

	private final GroupIncidents incidents;

	private final GroupLines lines;

	private final OpenCases open;

	private final SurgeOptions options;

	private final SurgeSolver solver;

	private final PlacesLeft left;

	private final Directory directory;

	private final Vocabulary vocabulary;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SurgeDesk(GroupIncidents incidents, GroupLines lines, OpenCases open, SurgeOptions options, SurgeSolver solver,
			PlacesLeft left, Directory directory, Vocabulary vocabulary, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.incidents = incidents;
		this.lines = lines;
		this.open = open;
		this.options = options;
		this.solver = solver;
		this.left = left;
		this.directory = directory;
		this.vocabulary = vocabulary;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Who would take whom now, on record; empty when the incident is not the actor's
	 * organization's.
	 */
	public Optional<SurgeProposal> plan(String incidentId, String serviceType, Actor actor) {
		if (this.vocabulary.findServiceType(serviceType).isEmpty()) {
			return Optional.empty();
		}
		return this.work.perform(() -> this.incidents.find(incidentId, actor.organization()).map((incident) -> {
			this.events.publishEvent(new IncidentEvent(IncidentEvent.PLANNED, incidentId, actor, this.clock.instant()));
			return plan(incident, serviceType, actor);
		}));
	}

	private SurgeProposal plan(GroupIncident incident, String serviceType, Actor actor) {
		Instant now = this.clock.instant();
		List<OpenCases.OpenCase> all = this.open.listFor(incident, serviceType, actor);
		List<SurgeDemand> demands = this.options.of(
				all.stream().filter((one) -> !one.isAsked()).map((one) -> one.caseFile().id()).toList(), serviceType,
				actor);
		List<Held> planned = held(incident, demands);
		Map<String, Integer> capacities = this.left.of(demands.stream()
			.flatMap((one) -> one.options().stream())
			.map(SurgeDemand.Option::serviceAtLocation)
			.toList(), all.stream().flatMap((one) -> one.live().stream()).toList(), now);
		SurgeAnswer answer = this.solver.solve(incident.id() + serviceType, capacities, planned);
		ProposalDraft draft = new ProposalDraft(planned, capacities, this::partnerOf);
		return new SurgeProposal(incident.organization(), now, demands.size(), demands.size() - planned.size(),
				answer.unassigned(), draft.stationsWithout(answer), answer.missedClocks(), answer.km(),
				draft.shares(answer),
				draft.bottleneck(inTime(incident.id() + serviceType, answer, capacities, planned).bottleneck()));
	}

	/** What keeps people from help in time, which being helped late would hide. */
	private SurgeAnswer inTime(String topic, SurgeAnswer answer, Map<String, Integer> capacities, List<Held> planned) {
		return (answer.missedClocks() == 0) ? answer
				: this.solver.solve(topic + " in time", capacities, planned.stream().map(Held::inTime).toList());
	}

	private List<Held> held(GroupIncident incident, List<SurgeDemand> demands) {
		Map<String, Integer> stations = this.lines
			.list(incident, demands.stream().map(SurgeDemand::caseFileId).toList())
			.stream()
			.collect(Collectors.toMap(GroupLines.Line::caseFileId, GroupLines.Line::station));
		return demands.stream()
			.filter((demand) -> !demand.waitsForConsent() && stations.containsKey(demand.caseFileId()))
			.map((demand) -> new Held(demand, stations.getOrDefault(demand.caseFileId(), 0)))
			.toList();
	}

	private String partnerOf(String place) {
		NetworkView view = this.directory.current();
		return view.serviceAtLocation(place).organization().id();
	}

}
