package ke.njia.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.ClosingPoint;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a case is closed and opened anew. The case is held before its checklist is looked
 * at; nothing that others wait for can begin without holding it as well, so that of a
 * closing and a sending at once one finds the other.
 */
@Component
public class ClosingDesk {

	/** What the audit record calls it. */
	static final String CLOSED = "case-closed";

	private final IntakeDesk cases;

	private final ClosingChecklist checklist;

	private final CaseClosures closures;

	private final CaseFollowUps followUps;

	private final FollowUpClock waiting;

	private final Deputies deputies;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClosingDesk(IntakeDesk cases, ClosingChecklist checklist, CaseClosures closures, CaseFollowUps followUps,
			FollowUpClock waiting, Deputies deputies, OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.checklist = checklist;
		this.closures = closures;
		this.followUps = followUps;
		this.waiting = waiting;
		this.deputies = deputies;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Closes a case, unless a point of its checklist stands. */
	public Outcome<CaseFile> close(NewClosure asked, String idempotencyKey, Actor actor) {
		List<UserError> faults = asked.faults(this.clock.instant());
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "closeCase", idempotencyKey, asked),
				() -> this.cases.hold(asked.caseFileId(), actor)
					.then(CaseFile::writable)
					.then((caseFile) -> closed(asked, caseFile, actor)),
				CaseFile::id, (id) -> this.cases.readAgain(id, actor));
	}

	/** Opens a closed case anew. */
	public Outcome<CaseFile> reopen(String id, ReopenReason reason, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "reopenCase", idempotencyKey, List.of(id, reason)),
				() -> this.cases.hold(id, actor)
					.then(CaseFile::lawful)
					.then(ClosingDesk::closed)
					.then((caseFile) -> reopened(caseFile, reason, actor)),
				CaseFile::id, (same) -> this.cases.readAgain(same, actor));
	}

	/** What stands between a case that the caller has read and its end. */
	public List<ClosingPoint> points(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.checklist.look(caseFile, this.clock.instant()) : List.of();
	}

	/** How a case that the caller has read was closed, the newest first. */
	public List<CaseClosure> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.closures.listFor(caseFile.id()) : List.of();
	}

	/** A case that is closed, or the refusal. */
	static Outcome<CaseFile> closed(CaseFile caseFile) {
		return (caseFile.status() == CaseStatus.CLOSED) ? Outcome.done(caseFile) : Outcome
			.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION, Fact.of("caseFile", caseFile.status())));
	}

	/** Opens anew, in the caller's transaction, a closed case that the caller holds. */
	Outcome<CaseFile> reopened(CaseFile caseFile, ReopenReason reason, Actor actor) {
		Instant now = this.clock.instant();
		CaseClosure.Reopened anew = new CaseClosure.Reopened(actor.subject(), now);
		this.closures.listFor(caseFile.id())
			.stream()
			.findFirst()
			.ifPresent((closure) -> this.closures.reopen(closure.with(reason, anew), anew));
		this.followUps.listFor(caseFile.id())
			.stream()
			.filter((followUp) -> followUp.ended() == null)
			.forEach((followUp) -> this.followUps.end(followUp, new CaseFollowUp.Ended(actor.subject(), now, null)));
		this.cases.reopen(caseFile, reason.isAfresh(), actor, now);
		return this.cases.hold(caseFile.id(), actor);
	}

	private Outcome<CaseFile> closed(NewClosure asked, CaseFile caseFile, Actor actor) {
		Instant now = this.clock.instant();
		List<ClosingPoint> points = this.checklist.look(caseFile, now);
		List<UserError> stand = points.stream()
			.filter((point) -> !asked.settles(point))
			.map(ClosingPoint::refusal)
			.toList();
		if (!stand.isEmpty()) {
			return Outcome.refused(stand);
		}
		List<ClosingPoint> over = points.stream().filter(asked::overrides).toList();
		if (!over.isEmpty() && !actor.has(Role.DUTY_LEAD) && !this.deputies.stands(actor, now)) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		CaseClosure closure = asked.closed(caseFile, over.stream().map(ClosingPoint::code).toList(), actor, now);
		this.closures.add(closure);
		if (asked.noFollowUp() == null) {
			CaseFollowUp followUp = asked.followUp(caseFile, now);
			this.followUps.add(followUp);
			this.waiting.await(followUp);
		}
		this.cases.close(caseFile.id(), now);
		this.events.publishEvent(new WorkflowEvent(CLOSED, closure.id(), caseFile.id(), actor, now));
		return this.cases.hold(caseFile.id(), actor);
	}

}
