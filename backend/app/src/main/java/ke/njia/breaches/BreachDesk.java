package ke.njia.breaches;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where breaches are put on record, told of and closed. Nothing is closed while somebody
 * whom the law wants told has not been.
 */
@Component
public class BreachDesk {

	private final BreachIncidents incidents;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BreachDesk(BreachIncidents incidents, OnceOnly once, UnitOfWork work, ApplicationEventPublisher events,
			Clock clock) {
		this.incidents = incidents;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Puts a breach on record, with how cases were stored at that moment. */
	public Outcome<BreachIncident> record(NewBreach given, String idempotencyKey, Actor actor) {
		List<UserError> faults = given.faults(this.clock.instant());
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "recordBreach", idempotencyKey, given),
				() -> add(given, actor), BreachIncident::id, (id) -> readAgain(id, actor));
	}

	/** Puts on record that somebody was told. */
	public Outcome<BreachIncident> told(String id, BreachNotice notice, String idempotencyKey, Actor actor) {
		List<UserError> faults = NewBreach.faults(notice.at(), "at", this.clock.instant());
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "recordBreachNotice", idempotencyKey, List.of(id, notice)),
				() -> open(id, actor).then((incident) -> add(incident, notice, actor)), BreachIncident::id,
				(same) -> readAgain(same, actor));
	}

	/** Closes a breach of which everybody was told, with what was done about it. */
	public Outcome<BreachIncident> close(String id, List<BreachRemedy> remedies, String idempotencyKey, Actor actor) {
		if (remedies.isEmpty()) {
			return Outcome.refused(UserError.invalid("at-least-one", "remedies"));
		}
		return this.once.attempt(new OnceOnly.Request(actor, "closeBreach", idempotencyKey, List.of(id, remedies)),
				() -> open(id, actor).then((incident) -> close(incident, remedies, actor)), BreachIncident::id,
				(same) -> readAgain(same, actor));
	}

	/** The breaches of the actor's organization, open ones first, on record. */
	public List<BreachIncident> list(Actor actor) {
		return this.work.perform(() -> {
			List<BreachIncident> found = this.incidents.list(actor.organization());
			publish(BreachEvent.READ, actor.organization(), actor);
			return found;
		});
	}

	private Outcome<BreachIncident> add(NewBreach given, Actor actor) {
		BreachIncidents.State state = this.incidents.state(actor.organization());
		BreachIncident incident = new BreachIncident(RandomId.next(), actor.organization(), this.clock.instant(), null,
				given.facts(state.sealedCases(), state.clearCases()), List.of(), List.of());
		if (actor.organization().isEmpty() || !this.incidents.add(incident)) {
			return Outcome.refused(UserError.invalid("organization-not-in-directory"));
		}
		publish(BreachEvent.RECORDED, incident.id(), actor);
		return Outcome.done(incident);
	}

	private Outcome<BreachIncident> add(BreachIncident incident, BreachNotice notice, Actor actor) {
		if (notice.at().isBefore(incident.facts().awareAt())) {
			return Outcome.refused(UserError.invalid("before-awareness", "at"));
		}
		List<BreachNotice> notices = new ArrayList<>(incident.notices());
		notices.add(notice);
		return changed(new BreachIncident(incident.id(), incident.organization(), incident.recordedAt(), null,
				incident.facts(), incident.remedies(), notices), BreachEvent.TOLD, actor);
	}

	private Outcome<BreachIncident> close(BreachIncident incident, List<BreachRemedy> remedies, Actor actor) {
		Fact[] untold = incident.duties()
			.stream()
			.filter((duty) -> duty.toldAt() == null)
			.map((duty) -> Fact.of("untold", duty.whom()))
			.toArray(Fact[]::new);
		if (untold.length > 0) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION, untold));
		}
		return changed(new BreachIncident(incident.id(), incident.organization(), incident.recordedAt(),
				this.clock.instant(), incident.facts(),
				Stream.concat(incident.remedies().stream(), remedies.stream()).toList(), incident.notices()),
				BreachEvent.CLOSED, actor);
	}

	private Outcome<BreachIncident> changed(BreachIncident incident, String action, Actor actor) {
		this.incidents.replace(incident);
		publish(action, incident.id(), actor);
		return Outcome.done(incident);
	}

	/** A breach of the actor's organization that is held and not closed. */
	private Outcome<BreachIncident> open(String id, Actor actor) {
		Function<BreachIncident, Outcome<BreachIncident>> ifOpen = (incident) -> (incident.closedAt() == null)
				? Outcome.done(incident) : Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		return this.incidents.lock(id, actor.organization())
			.map(ifOpen)
			.orElseGet(() -> Outcome.refused(UserError.notFound("breach")));
	}

	/** What an act repeated under its key shows once more: that too is a reading. */
	private Outcome<BreachIncident> readAgain(String id, Actor actor) {
		Function<BreachIncident, Outcome<BreachIncident>> done = Outcome::done;
		publish(BreachEvent.READ, id, actor);
		return this.incidents.find(id, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("breach")));
	}

	private void publish(String action, String subject, Actor actor) {
		Instant now = this.clock.instant();
		this.events.publishEvent(new BreachEvent(action, subject, actor, now));
	}

}
