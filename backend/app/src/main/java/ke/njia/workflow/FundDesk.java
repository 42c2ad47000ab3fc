package ke.njia.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice.Audience;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where money is asked for, for a task, and approved by a duty lead or deputy who did not
 * ask. What is approved becomes a task of the finance lane in the same transaction.
 */
@Component
public class FundDesk {

	private final IntakeDesk cases;

	private final TaskDesk tasks;

	private final FundRequests funds;

	private final Deputies deputies;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FundDesk(IntakeDesk cases, TaskDesk tasks, FundRequests funds, Deputies deputies, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.tasks = tasks;
		this.funds = funds;
		this.deputies = deputies;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Asks for money for a task. */
	public Outcome<CaseTask> request(String task, FundRequest.Asked asked, String idempotencyKey, Actor actor) {
		if (asked.amountKes() < 1 || asked.amountKes() > FundRequest.MOST_KES) {
			return Outcome.refused(UserError.invalid("1-to-2000000", "amountKes"));
		}
		if (asked.words().length() > FundRequest.LONGEST) {
			return Outcome.refused(UserError.invalid("length-0-to-300", "words"));
		}
		return this.once.attempt(new OnceOnly.Request(actor, "requestFunds", idempotencyKey, List.of(task, asked)),
				() -> this.tasks.held(task, actor).then((held) -> requested(held, asked, actor)), CaseTask::id,
				(id) -> this.tasks.readAgain(id, actor));
	}

	/** Says yes or no; never who asked. */
	public Outcome<CaseTask> decide(String id, boolean approved, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "decideFunds", idempotencyKey, List.of(id, approved)),
				() -> found(id, actor).then((fund) -> this.cases.hold(fund.caseFileId(), actor)
					.then(CaseFile::writable)
					.then((caseFile) -> found(id, actor).then((held) -> decided(held, approved, caseFile, actor)))),
				CaseTask::id, (same) -> this.tasks.readAgain(same, actor));
	}

	private Outcome<CaseTask> requested(CaseTask task, FundRequest.Asked asked, Actor actor) {
		if (task.ended() != null) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		FundRequest request = new FundRequest(RandomId.next(), task.id(), task.caseFileId(), task.lead(), asked,
				actor.subject(), now, null);
		this.funds.add(request);
		return this.cases.hold(task.caseFileId(), actor).then((caseFile) -> {
			this.events.publishEvent(new WorkflowEvent("funds-requested", request.id(), caseFile.id(), actor, now,
					WorkflowEvent.tell(caseFile, Audience.DUTY_LEAD)));
			return this.tasks.found(task.id(), actor);
		});
	}

	private Outcome<CaseTask> decided(FundRequest fund, boolean approved, CaseFile caseFile, Actor actor) {
		Instant now = this.clock.instant();
		boolean may = actor.has(Role.DUTY_LEAD) || this.deputies.stands(actor, now);
		if (!may || fund.askedBy().equals(actor.subject())) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		if (fund.decision() != null) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		@Nullable String release = approved
				? this.tasks.put(new NewTask(caseFile.id(), TaskKinds.RELEASE_FUNDS, "", null), caseFile, actor).id()
				: null;
		this.funds.decide(fund.id(), new FundRequest.Decision(actor.subject(), now, approved), release);
		this.events.publishEvent(new WorkflowEvent(approved ? "funds-approved" : "funds-declined", fund.id(),
				caseFile.id(), actor, now, WorkflowEvent.tell(caseFile, Audience.COORDINATOR)));
		return this.tasks.found(fund.task(), actor);
	}

	private Outcome<FundRequest> found(String id, Actor actor) {
		Function<FundRequest, Outcome<FundRequest>> done = Outcome::done;
		return this.funds.find(id, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("fundRequest")));
	}

}
