package ke.njia.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice.Audience;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where it is decided about a case: by a duty lead or a deputy, never by who opened it.
 * Where a life cannot wait, anybody who works on the case says yes, and a second person
 * looks at it within hours. The case is held before anything is looked at.
 */
@Component
public class DecisionDesk {

	private final IntakeDesk cases;

	private final CaseDecisions decisions;

	private final CaseRisks risks;

	private final Deputies deputies;

	private final DecisionClock waiting;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DecisionDesk(IntakeDesk cases, CaseDecisions decisions, CaseRisks risks, Deputies deputies, DecisionClock waiting,
			OnceOnly once, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.decisions = decisions;
		this.risks = risks;
		this.deputies = deputies;
		this.waiting = waiting;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Decides about a case. */
	public Outcome<CaseDecision> decide(NewDecision asked, String idempotencyKey, Actor actor) {
		List<UserError> faults = asked.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "decideCase", idempotencyKey, asked),
				() -> this.cases.hold(asked.caseFileId(), actor)
					.then(CaseFile::writable)
					.then((caseFile) -> decided(asked, caseFile, actor)),
				CaseDecision::id, (id) -> readAgain(id, actor));
	}

	/**
	 * Says whether a fast yes was right; never by who gave it, or who opened the case.
	 */
	public Outcome<CaseDecision> review(String id, boolean upheld, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "reviewDecision", idempotencyKey, List.of(id, upheld)),
				() -> found(id, actor).then((decision) -> this.cases.hold(decision.caseFileId(), actor)
					.then(CaseFile::writable)
					.then((caseFile) -> found(id, actor).then((held) -> reviewed(held, upheld, caseFile, actor)))),
				CaseDecision::id, (same) -> readAgain(same, actor));
	}

	/** What was decided about a case that the caller has read, newest first. */
	public List<CaseDecision> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.decisions.listFor(caseFile.id()) : List.of();
	}

	/** How far the actor may decide about a case now. */
	public DecisionRight right(CaseFile caseFile, Actor actor) {
		return DecisionRight.of(caseFile, this.cases.openedBy(caseFile), actor,
				this.deputies.stands(actor, this.clock.instant()), newest(caseFile));
	}

	/** What was decided last, since the work on the case began. */
	private Optional<CaseDecision> newest(CaseFile caseFile) {
		return this.decisions.newest(caseFile.id())
			.filter((decision) -> !decision.decidedAt().isBefore(caseFile.begunAt()));
	}

	/** What waits for a second look in the actor's organization, on record. */
	public List<CaseDecision> unreviewed(Actor actor) {
		return this.work.perform(() -> {
			List<CaseDecision> waits = this.decisions.listUnreviewed(actor.organization());
			waits.stream()
				.map(CaseDecision::caseFileId)
				.distinct()
				.forEach((id) -> this.events
					.publishEvent(new WorkListed("decisions-listed", id, actor, this.clock.instant())));
			return waits;
		});
	}

	private Outcome<CaseDecision> decided(NewDecision asked, CaseFile caseFile, Actor actor) {
		Optional<CaseDecision> newest = this.decisions.newest(caseFile.id());
		if (!Objects.equals(newest.map(CaseDecision::id).orElse(null), asked.after())) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		DecisionRight right = right(caseFile, actor);
		if (right == DecisionRight.NONE || (right == DecisionRight.FAST && asked.verdict() != Verdict.APPROVED)) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		Instant now = this.clock.instant();
		boolean fast = right == DecisionRight.FAST;
		CaseDecision decision = asked.decided(caseFile, this.risks.unassessed(caseFile), fast, actor, now);
		this.decisions.add(decision);
		if (decision.verdict() != Verdict.NEEDS_MORE) {
			this.cases.decide(caseFile.id(), now);
		}
		if (decision.reviewBy() != null) {
			this.waiting.awaitReview(decision, decision.reviewBy());
		}
		this.events
			.publishEvent(new WorkflowEvent(fast ? "case-approved-fast" : "case-decided", decision.id(), caseFile.id(),
					actor, now, WorkflowEvent.tell(caseFile, fast ? Audience.DUTY_LEAD : Audience.COORDINATOR)));
		return Outcome.done(decision);
	}

	private Outcome<CaseDecision> reviewed(CaseDecision decision, boolean upheld, CaseFile caseFile, Actor actor) {
		if (right(caseFile, actor) != DecisionRight.FULL || decision.decidedBy().equals(actor.subject())) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		if (!decision.awaitsReview()) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		this.decisions.review(decision.id(), new CaseDecision.Review(actor.subject(), now, upheld));
		this.events.publishEvent(new WorkflowEvent(upheld ? "decision-upheld" : "decision-overturned", decision.id(),
				caseFile.id(), actor, now, WorkflowEvent.tell(caseFile, Audience.COORDINATOR)));
		return found(decision.id(), actor);
	}

	private Outcome<CaseDecision> readAgain(String id, Actor actor) {
		return found(id, actor).then((decision) -> this.cases.readAgain(decision.caseFileId(), actor)
			.then((caseFile) -> Outcome.done(decision)));
	}

	private Outcome<CaseDecision> found(String id, Actor actor) {
		Function<CaseDecision, Outcome<CaseDecision>> done = Outcome::done;
		return this.decisions.find(id)
			.filter((decision) -> actor.actsFor(decision.lead()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("decision")));
	}

}
