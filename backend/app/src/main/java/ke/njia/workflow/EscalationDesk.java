package ke.njia.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a duty lead or deputy says that they have seen what a rule raised.
 */
@Component
public class EscalationDesk {

	private final IntakeDesk cases;

	private final Escalations escalations;

	private final Deputies deputies;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	EscalationDesk(IntakeDesk cases, Escalations escalations, Deputies deputies, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.escalations = escalations;
		this.deputies = deputies;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Those of a case that the caller has read, the oldest first. */
	public List<Escalation> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.escalations.listFor(caseFile.id()) : List.of();
	}

	/** What nobody has seen in the actor's organization, on record. */
	public List<Escalation> listOpen(Actor actor) {
		return this.work.perform(() -> {
			List<Escalation> open = this.escalations.listOpen(actor.organization());
			open.stream()
				.map(Escalation::caseFileId)
				.distinct()
				.forEach((id) -> this.events
					.publishEvent(new WorkListed("escalations-listed", id, actor, this.clock.instant())));
			return open;
		});
	}

	/** Says that it was seen; duty leads are not told of it any more. */
	public Outcome<Escalation> acknowledge(String id, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "acknowledgeEscalation", idempotencyKey, id),
				() -> found(id, actor).then((seen) -> this.cases.hold(seen.caseFileId(), actor)
					.then(CaseFile::writable)
					.then((caseFile) -> found(id, actor).then((held) -> acknowledged(held, actor)))),
				Escalation::id,
				(same) -> found(same, actor).then((seen) -> this.cases.readAgain(seen.caseFileId(), actor)
					.then((caseFile) -> Outcome.done(seen))));
	}

	private Outcome<Escalation> acknowledged(Escalation escalation, Actor actor) {
		Instant now = this.clock.instant();
		if (!actor.has(Role.DUTY_LEAD) && !this.deputies.stands(actor, now)) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		if (escalation.acknowledgedAt() != null) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		this.escalations.acknowledge(escalation.id(), actor.subject(), now);
		this.events.publishEvent(
				new WorkflowEvent("escalation-acknowledged", escalation.id(), escalation.caseFileId(), actor, now));
		return found(escalation.id(), actor);
	}

	private Outcome<Escalation> found(String id, Actor actor) {
		Function<Escalation, Outcome<Escalation>> done = Outcome::done;
		return this.escalations.find(id)
			.filter((escalation) -> actor.actsFor(escalation.lead()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("escalation")));
	}

}
