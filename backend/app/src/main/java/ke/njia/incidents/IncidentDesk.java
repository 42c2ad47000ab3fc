package ke.njia.incidents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.consent.Asking;
import ke.njia.consent.ConsentDesk;
import ke.njia.consent.ConsentForm;
import ke.njia.consent.ConsentKind;
import ke.njia.consent.DataItem;
import ke.njia.consent.NewConsent;
import ke.njia.consent.Purpose;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where group incidents are opened and people added, each with a case of their own: it
 * can be consented to, referred and erased like any other.
 */
@Component
public class IncidentDesk {

	/** Lines in one act: each makes a key file, and an act has 15 seconds. */
	public static final int MOST_ROWS = 200;

	/** People of one incident. */
	static final int MOST_PERSONS = 10_000;

	/** As a child's: whoever is held is asked again soon. Ours. */
	private static final Duration AGREED_FOR = Duration.ofDays(90);

	private static final List<DataItem> TOLD = List.of(DataItem.NEEDS, DataItem.COUNTY, DataItem.AGE);

	private final GroupIncidents incidents;

	private final GroupLines lines;

	private final IntakeDesk cases;

	private final ConsentDesk consents;

	private final Vocabulary vocabulary;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	IncidentDesk(GroupIncidents incidents, GroupLines lines, IntakeDesk cases, ConsentDesk consents,
			Vocabulary vocabulary, OnceOnly once, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.incidents = incidents;
		this.lines = lines;
		this.cases = cases;
		this.consents = consents;
		this.vocabulary = vocabulary;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Opens an incident held by the actor's organization. */
	public Outcome<GroupIncident> open(NewIncident told, String idempotencyKey, Actor actor) {
		List<UserError> faults = told.faults(this.vocabulary, this.cases::faults);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "openGroupIncident", idempotencyKey, told), () -> {
			GroupIncident incident = new GroupIncident(RandomId.next(), actor.organization(), this.clock.instant(), 0,
					told);
			if (actor.organization().isEmpty() || !this.incidents.add(incident)) {
				return Outcome.refused(UserError.invalid("organization-not-in-directory"));
			}
			publish(IncidentEvent.OPENED, incident.id(), actor);
			return Outcome.done(incident);
		}, GroupIncident::id, (id) -> readAgain(id, actor));
	}

	/** Adds people, all or none. */
	public Outcome<GroupIncident> add(String id, List<NewPerson> rows, String idempotencyKey, Actor actor) {
		if (rows.isEmpty() || rows.size() > MOST_ROWS) {
			return Outcome.refused(UserError.invalid("1-to-200", "rows"));
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "addGroupPersons", idempotencyKey,
						List.of(id, rows.stream().map(NewPerson::compared).toList())),
				() -> held(id, actor).then((incident) -> add(incident, rows, actor)), GroupIncident::id,
				(same) -> readAgain(same, actor));
	}

	/** The incidents of the actor's organization, newest first, on record. */
	public List<GroupIncident> list(Actor actor) {
		return this.work.perform(() -> {
			publish(IncidentEvent.LISTED, actor.organization(), actor);
			return this.incidents.list(actor.organization());
		});
	}

	/** One incident of the actor's organization, on record. */
	public Optional<GroupIncident> read(String id, Actor actor) {
		return this.work.perform(() -> {
			Optional<GroupIncident> found = this.incidents.find(id, actor.organization());
			found.ifPresent((incident) -> publish(IncidentEvent.READ, id, actor));
			return found;
		});
	}

	/** Nobody is opened before every line was looked at. */
	private Outcome<GroupIncident> add(GroupIncident incident, List<NewPerson> rows, Actor actor) {
		List<UserError> faults = faults(incident, rows);
		for (int row = 0; row < rows.size() && faults.isEmpty(); row++) {
			NewPerson person = rows.get(row);
			int position = row;
			this.cases.openWithin(incident.told().intake(person), actor)
				.then((caseFile) -> opened(incident, person, caseFile, actor))
				.fold((caseFile) -> true, (errors) -> faults.addAll(ofRow(position, errors)));
		}
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		publish(IncidentEvent.PERSONS_ADDED, incident.id(), actor);
		return found(incident.id(), actor);
	}

	private List<UserError> faults(GroupIncident incident, List<NewPerson> rows) {
		List<UserError> faults = new ArrayList<>();
		if (incident.size() + rows.size() > MOST_PERSONS) {
			faults.add(UserError.invalid("10000-at-most", "rows"));
		}
		for (int row = 0; row < rows.size(); row++) {
			faults.addAll(ofRow(row,
					rows.get(row)
						.faults(incident.told(), (code) -> this.vocabulary.findLanguage(code).isPresent(),
								this.cases::faults)));
		}
		return faults;
	}

	private Outcome<CaseFile> opened(GroupIncident incident, NewPerson person, CaseFile caseFile, Actor actor) {
		this.lines.add(incident, caseFile.id(), person);
		String language = person.language();
		if (language == null) {
			return Outcome.done(caseFile);
		}
		NewConsent given = new NewConsent(caseFile.id(), ConsentKind.DISCLOSURE, null, Purpose.REFERRAL, TOLD,
				Asking.plain(ConsentForm.SPOKEN, language), this.clock.instant().plus(AGREED_FOR));
		return this.consents.recordWithin(given, caseFile, actor).then((consent) -> Outcome.done(caseFile));
	}

	private static List<UserError> ofRow(int row, List<UserError> errors) {
		return errors.stream()
			.map((error) -> new UserError(error.code(),
					Stream.concat(Stream.of("rows", Integer.toString(row)), error.path().stream()).toList(),
					error.facts()))
			.toList();
	}

	private Outcome<GroupIncident> held(String id, Actor actor) {
		this.incidents.lock(id, actor.organization());
		return found(id, actor);
	}

	/** What an act repeated under its key shows once more: that too is a reading. */
	private Outcome<GroupIncident> readAgain(String id, Actor actor) {
		publish(IncidentEvent.READ, id, actor);
		return found(id, actor);
	}

	private Outcome<GroupIncident> found(String id, Actor actor) {
		Function<GroupIncident, Outcome<GroupIncident>> done = Outcome::done;
		return this.incidents.find(id, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("incident")));
	}

	private void publish(String action, String subject, Actor actor) {
		this.events.publishEvent(new IncidentEvent(action, subject, actor, this.clock.instant()));
	}

}
