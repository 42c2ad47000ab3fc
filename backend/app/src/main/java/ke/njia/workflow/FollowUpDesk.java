package ke.njia.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where it is put down how the person of a closed case is. Whoever needs more help has
 * their case again in the same transaction.
 */
@Component
public class FollowUpDesk {

	/** What the audit record calls it. */
	static final String RECORDED = "follow-up-recorded";

	private final IntakeDesk cases;

	private final ClosingDesk closing;

	private final CaseFollowUps followUps;

	private final FollowUpClock waiting;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FollowUpDesk(IntakeDesk cases, ClosingDesk closing, CaseFollowUps followUps, FollowUpClock waiting, OnceOnly once,
			UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.closing = closing;
		this.followUps = followUps;
		this.waiting = waiting;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Those of a case that the caller has read, the first due first. */
	public List<CaseFollowUp> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.followUps.listFor(caseFile.id()) : List.of();
	}

	/** What has not ended in the actor's organization, the first due first, on record. */
	public List<CaseFollowUp> listOpen(Actor actor) {
		return this.work.perform(() -> {
			List<CaseFollowUp> open = this.followUps.listOpen(actor.organization());
			open.stream()
				.map(CaseFollowUp::caseFileId)
				.distinct()
				.forEach((id) -> this.events
					.publishEvent(new WorkListed("follow-ups-listed", id, actor, this.clock.instant())));
			return open;
		});
	}

	/**
	 * Puts down what was found.
	 * @param nextAt when somebody tries again; needed when the person was not reached,
	 * and only then
	 */
	public Outcome<CaseFollowUp> record(String id, FollowUpResult result, @Nullable Instant nextAt,
			String idempotencyKey, Actor actor) {
		if ((result == FollowUpResult.NOT_REACHED) != (nextAt != null)) {
			return Outcome.refused(UserError.invalid("only-when-not-reached", "nextAt"));
		}
		String fault = (nextAt != null) ? CaseFollowUp.fault(nextAt, this.clock.instant()) : null;
		if (fault != null) {
			return Outcome.refused(UserError.invalid(fault, "nextAt"));
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "recordFollowUp", idempotencyKey, Arrays.asList(id, result, nextAt)),
				() -> found(id, actor).then((seen) -> this.cases.hold(seen.caseFileId(), actor)
					.then(CaseFile::lawful)
					.then((caseFile) -> found(id, actor).then(FollowUpDesk::open)
						.then((held) -> ClosingDesk.closed(caseFile)
							.then((closed) -> recorded(held, closed, result, nextAt, actor))))),
				CaseFollowUp::id, (same) -> readAgain(same, actor));
	}

	private Outcome<CaseFollowUp> recorded(CaseFollowUp followUp, CaseFile caseFile, FollowUpResult result,
			@Nullable Instant nextAt, Actor actor) {
		Instant now = this.clock.instant();
		this.followUps.end(followUp, new CaseFollowUp.Ended(actor.subject(), now, result));
		this.events.publishEvent(new WorkflowEvent(RECORDED, followUp.id(), caseFile.id(), actor, now));
		if (nextAt != null) {
			CaseFollowUp next = new CaseFollowUp(RandomId.next(), caseFile.id(), caseFile.reference(), caseFile.lead(),
					nextAt, null);
			this.followUps.add(next);
			this.waiting.await(next);
		}
		return (result == FollowUpResult.NEEDS_MORE_HELP)
				? this.closing.reopened(caseFile, ReopenReason.FOLLOW_UP, actor)
					.then((open) -> found(followUp.id(), actor))
				: found(followUp.id(), actor);
	}

	private static Outcome<CaseFollowUp> open(CaseFollowUp followUp) {
		return (followUp.ended() == null) ? Outcome.done(followUp)
				: Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
	}

	private Outcome<CaseFollowUp> readAgain(String id, Actor actor) {
		return found(id, actor).then((followUp) -> this.cases.readAgain(followUp.caseFileId(), actor)
			.then((caseFile) -> Outcome.done(followUp)));
	}

	private Outcome<CaseFollowUp> found(String id, Actor actor) {
		Function<CaseFollowUp, Outcome<CaseFollowUp>> done = Outcome::done;
		return this.followUps.find(id)
			.filter((followUp) -> actor.actsFor(followUp.lead()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("followUp")));
	}

}
