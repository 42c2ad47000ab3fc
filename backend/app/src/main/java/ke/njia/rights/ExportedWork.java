package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClosingCode;
import ke.njia.kernel.Actor;
import ke.njia.workflow.BroadOutcome;
import ke.njia.workflow.CaseClosure;
import ke.njia.workflow.CaseTask;
import ke.njia.workflow.ClosingDesk;
import ke.njia.workflow.FeedbackWaiver;
import ke.njia.workflow.FollowUpDesk;
import ke.njia.workflow.FollowUpResult;
import ke.njia.workflow.FundPurpose;
import ke.njia.workflow.FundRequest;
import ke.njia.workflow.ImmediateOutcome;
import ke.njia.workflow.NoFollowUpReason;
import ke.njia.workflow.OverrideReason;
import ke.njia.workflow.ReopenReason;
import ke.njia.workflow.TaskDesk;
import ke.njia.workflow.TaskKind;
import ke.njia.workflow.TaskKinds;
import ke.njia.workflow.TaskOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What was done in a case and the money for it, how it was closed, and when its person
 * was asked how they are. Who of the organization did it is not theirs to carry around.
 */
@Component
class ExportedWork {

	private final TaskDesk tasks;

	private final TaskKinds kinds;

	private final ClosingDesk closings;

	private final FollowUpDesk followUps;

	ExportedWork(TaskDesk tasks, TaskKinds kinds, ClosingDesk closings, FollowUpDesk followUps) {
		this.tasks = tasks;
		this.kinds = kinds;
		this.closings = closings;
		this.followUps = followUps;
	}

	List<Done> tasks(CaseFile caseFile, Actor actor) {
		return this.tasks.listFor(caseFile, actor).stream().map(this::done).toList();
	}

	List<Closed> closings(CaseFile caseFile, Actor actor) {
		return this.closings.listFor(caseFile, actor).stream().map((one) -> {
			CaseClosure.Told told = one.told();
			return new Closed(one.closedAt(), told.immediate(), told.broad(), told.feedbackWaiver(), told.overridden(),
					told.overrideReason(), told.noFollowUp(), (one.reopened() != null) ? one.reopened().at() : null,
					told.reopenReason());
		}).toList();
	}

	List<Followed> followUps(CaseFile caseFile, Actor actor) {
		return this.followUps.listFor(caseFile, actor)
			.stream()
			.map((one) -> (one.ended() != null) ? new Followed(one.dueAt(), one.ended().at(), one.ended().result())
					: new Followed(one.dueAt(), null, null))
			.toList();
	}

	private Done done(CaseTask one) {
		TaskKind kind = this.kinds.get(one.told().kind());
		return new Done(new ExportedWords.Code(kind.code(), kind.name().en(), kind.name().sw()), one.told().words(),
				one.addedAt(), one.dueAt(), (one.ended() != null) ? one.ended().at() : null, one.told().outcome(),
				one.told().result(), one.funds().stream().map(ExportedWork::money).toList());
	}

	private static Money money(FundRequest fund) {
		return new Money(fund.asked().amountKes(), fund.asked().purpose(), fund.asked().words(), fund.askedAt(),
				(fund.decision() != null) ? fund.decision().approved() : null);
	}

	/** A task. */
	record Done(ExportedWords.Code kind, String words, Instant addedAt, Instant dueAt, @Nullable Instant endedAt,
			@Nullable TaskOutcome outcome, String result, List<Money> money) {
	}

	/** Money asked for a task. */
	record Money(int amountKes, FundPurpose purpose, String words, Instant askedAt, @Nullable Boolean approved) {
	}

	/** A closing, and perhaps the opening anew. */
	record Closed(Instant closedAt, ImmediateOutcome immediate, BroadOutcome broad,
			@Nullable FeedbackWaiver feedbackWaiver, List<ClosingCode> overridden,
			@Nullable OverrideReason overrideReason, @Nullable NoFollowUpReason noFollowUp,
			@Nullable Instant reopenedAt, @Nullable ReopenReason reopenReason) {
	}

	/**
	 * A follow-up; without a result nobody has asked yet, or the case was opened anew.
	 */
	record Followed(Instant dueAt, @Nullable Instant endedAt, @Nullable FollowUpResult result) {
	}

}
