package ke.njia.incidents;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.cases.IntakeDesk;
import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralDesk;
import ke.njia.referrals.RouteChoice;
import ke.njia.routing.Choice;
import ke.njia.routing.SurgeRoute;
import ke.njia.safeguards.NewSafeguardAnswer;
import ke.njia.safeguards.SafeguardDesk;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks one partner for its share of an incident, whole or not at all. Each person's way
 * is chosen and their referral sent exactly as for a single case: the gates, the consent
 * and the clock that follows are the same. One share after the other: the incident is
 * held, then the cases, in the order of their identifiers.
 */
@Component
public class ShareDesk {

	/** People asked for in one act, which has 15 seconds. */
	public static final int MOST = 50;

	private final GroupIncidents incidents;

	private final GroupLines lines;

	private final OpenCases open;

	private final IntakeDesk cases;

	private final SurgeRoute route;

	private final RouteChoice choice;

	private final ReferralDesk sending;

	private final SafeguardDesk safeguards;

	private final PlacesLeft left;

	private final Directory directory;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ShareDesk(GroupIncidents incidents, GroupLines lines, OpenCases open, IntakeDesk cases, SurgeRoute route,
			RouteChoice choice, ReferralDesk sending, SafeguardDesk safeguards, PlacesLeft left, Directory directory,
			OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.incidents = incidents;
		this.lines = lines;
		this.open = open;
		this.cases = cases;
		this.route = route;
		this.choice = choice;
		this.sending = sending;
		this.safeguards = safeguards;
		this.left = left;
		this.directory = directory;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks a partner for people of an incident, all or none.
	 * @return how many it was asked for
	 */
	public Outcome<Integer> confirm(NewShare share, String idempotencyKey, Actor actor) {
		List<UserError> faults = faults(share);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "confirmSurge", idempotencyKey, share),
				() -> held(share, actor).then((incident) -> roomFor(share, incident, actor))
					.then((incident) -> answered(share, actor))
					.then((incident) -> ways(share, actor))
					.then((ways) -> ask(share, ways, idempotencyKey, actor)),
				(count) -> Integer.toString(count), (count) -> Outcome.done(Integer.valueOf(count)));
	}

	private List<UserError> faults(NewShare share) {
		List<UserError> answers = this.safeguards.faults(clear(share));
		if (!answers.isEmpty()) {
			return answers;
		}
		List<String> all = share.caseFiles();
		if (all.isEmpty() || all.size() > MOST || new HashSet<>(all).size() < all.size()) {
			return List.of(UserError.invalid("1-to-50-each-once", "parts"));
		}
		Set<String> partners = share.parts()
			.stream()
			.flatMap((part) -> partnerOf(part).stream())
			.collect(Collectors.toSet());
		if (share.parts().stream().anyMatch((part) -> partnerOf(part).isEmpty())) {
			return List.of(UserError.notFound("parts", "serviceAtLocation"));
		}
		return (partners.size() == 1) ? List.of() : List.of(UserError.invalid("one-partner", "parts"));
	}

	private Optional<String> partnerOf(NewShare.Part part) {
		return this.directory.current()
			.findServiceAtLocation(part.serviceAtLocation())
			.map((place) -> place.organization().id());
	}

	/** The incident and all these cases of it, held until the end of the act. */
	private Outcome<GroupIncident> held(NewShare share, Actor actor) {
		Function<GroupIncident, Outcome<GroupIncident>> done = Outcome::done;
		return this.incidents.lock(share.incident(), actor.organization())
			.filter((incident) -> Set.copyOf(this.lines.cases(incident)).containsAll(share.caseFiles()))
			.filter((incident) -> share.caseFiles()
				.stream()
				.sorted()
				.allMatch((id) -> this.cases.lock(id, actor.organization()).isPresent()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("incident")));
	}

	/** Two people who confirm other cases for the same place do not fill it twice. */
	private Outcome<GroupIncident> roomFor(NewShare share, GroupIncident incident, Actor actor) {
		List<OpenCases.OpenCase> all = this.open.listFor(incident, share.serviceType(), actor);
		List<UserError> decided = all.stream()
			.filter((one) -> one.isAsked() && share.caseFiles().contains(one.caseFile().id()))
			.flatMap((one) -> of(one.caseFile().id(), List.of(UserError.of(UserErrorCode.ALREADY_DECIDED))).stream())
			.toList();
		if (!decided.isEmpty()) {
			return Outcome.refused(decided);
		}
		List<Referral> live = all.stream().flatMap((one) -> one.live().stream()).toList();
		Map<String, Integer> left = this.left
			.held(share.parts().stream().map(NewShare.Part::serviceAtLocation).toList(), live, this.clock.instant());
		return share.parts()
			.stream()
			.filter((part) -> part.caseFiles().size() > left.getOrDefault(part.serviceAtLocation(), 0))
			.findFirst()
			.map((part) -> Outcome.<GroupIncident>refused(new UserError(UserErrorCode.INVALID, List.of("parts"),
					List.of(Fact.of("rule", "more-than-places"),
							Fact.of("places", left.getOrDefault(part.serviceAtLocation(), 0))))))
			.orElseGet(() -> Outcome.done(incident));
	}

	/**
	 * What is answered for everybody stands in the case of each; all of them are held.
	 */
	private Outcome<NewShare> answered(NewShare share, Actor actor) {
		if (!share.clear().isEmpty()) {
			this.cases.findAll(Set.copyOf(share.caseFiles()), actor.organization())
				.values()
				.forEach((caseFile) -> this.safeguards.record(caseFile, clear(share), actor));
		}
		return Outcome.done(share);
	}

	private static List<NewSafeguardAnswer> clear(NewShare share) {
		return share.clear().stream().map((question) -> new NewSafeguardAnswer(question, true, "")).toList();
	}

	/** A way for each, or everybody for whom there is none. */
	private Outcome<List<Way>> ways(NewShare share, Actor actor) {
		List<Way> ways = new ArrayList<>();
		List<UserError> faults = new ArrayList<>();
		for (NewShare.Part part : share.parts()) {
			for (String id : part.caseFiles()) {
				this.route.to(part.serviceAtLocation(), id, share.serviceType(), actor)
					.fold((choice) -> ways.add(new Way(id, choice)), (errors) -> faults.addAll(of(id, errors)));
			}
		}
		return faults.isEmpty() ? Outcome.done(ways) : Outcome.refused(faults);
	}

	private Outcome<Integer> ask(NewShare share, List<Way> ways, String key, Actor actor) {
		List<UserError> faults = new ArrayList<>();
		for (Way way : ways) {
			this.choice.choose(way.caseFileId(), way.choice(), key(key, way, "choose"), actor)
				.then((drafts) -> this.sending.send(drafts.getFirst().id(), key(key, way, "send"), actor))
				.fold((sent) -> true, (errors) -> faults.addAll(of(way.caseFileId(), errors)));
		}
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		this.events
			.publishEvent(new IncidentEvent(IncidentEvent.CONFIRMED, share.incident(), actor, this.clock.instant()));
		return Outcome.done(ways.size());
	}

	/** Says of which case. */
	private static List<UserError> of(String caseFile, Collection<UserError> errors) {
		return errors.stream()
			.map((error) -> new UserError(error.code(), List.of("caseFiles", caseFile),
					Stream.concat(error.facts().stream(), Stream.of(Fact.of("caseFile", caseFile))).toList()))
			.toList();
	}

	/** One key for each act, so that the whole may be repeated under its own. */
	private static String key(String key, Way way, String act) {
		return Sha256.of(key, way.caseFileId(), act);
	}

	/**
	 * How one case gets to its place.
	 *
	 * @param caseFileId the case
	 * @param choice the route
	 */
	private record Way(String caseFileId, Choice choice) {
	}

}
