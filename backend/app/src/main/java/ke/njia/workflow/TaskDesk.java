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
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.safeguards.SafeguardDesk;
import ke.njia.safeguards.SafeguardedAct;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where work is put down, taken for an hour, given back and ended. The case is held
 * before anything is looked at; people of a lane see tasks of theirs and nothing else of
 * a case.
 */
@Component
public class TaskDesk {

	private final IntakeDesk cases;

	private final CaseTasks tasks;

	private final TaskKinds kinds;

	private final SafeguardDesk safeguards;

	private final TaskPromises promises;

	private final TaskTimes times;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TaskDesk(IntakeDesk cases, CaseTasks tasks, TaskKinds kinds, SafeguardDesk safeguards, TaskPromises promises,
			TaskTimes times, OnceOnly once, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.tasks = tasks;
		this.kinds = kinds;
		this.safeguards = safeguards;
		this.promises = promises;
		this.times = times;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Puts work down. */
	public Outcome<CaseTask> add(NewTask asked, String idempotencyKey, Actor actor) {
		List<UserError> faults = asked.faults(this.kinds);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "addTask", idempotencyKey, asked),
				() -> this.cases.hold(asked.caseFileId(), actor)
					.then(CaseFile::writable)
					.then((caseFile) -> clear(caseFile, asked.kind()))
					.then((caseFile) -> added(asked, caseFile, actor)),
				CaseTask::id, (id) -> readAgain(id, actor));
	}

	/**
	 * "I have it", for an hour; said again, for another. A harm that somebody sees in the
	 * meantime stops the work before the hour is over.
	 */
	public Outcome<CaseTask> take(String id, String idempotencyKey, Actor actor) {
		return act("takeTask", id, id, idempotencyKey, actor, (task) -> {
			Instant now = this.clock.instant();
			if (task.stateAt(now) == CaseTask.State.TAKEN && !task.isHeldBy(actor, now)) {
				return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
			}
			return caseOf(task, actor).then((caseFile) -> clear(caseFile, task.told().kind()))
				.then((caseFile) -> taken(task, actor, now));
		});
	}

	/** Gives a task back to its lane. */
	public Outcome<CaseTask> giveBack(String id, String idempotencyKey, Actor actor) {
		return act("giveTaskBack", id, id, idempotencyKey, actor, (task) -> {
			Instant now = this.clock.instant();
			if (!task.isHeldBy(actor, now)) {
				return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION));
			}
			this.tasks.giveBack(id);
			return told("task-given-back", task, actor, now);
		});
	}

	/** Ends a task: whoever has it, or whoever divides the work. */
	public Outcome<CaseTask> end(String id, TaskOutcome outcome, String words, String idempotencyKey, Actor actor) {
		String result = words.strip();
		if (result.length() > CaseTask.LONGEST) {
			return Outcome.refused(UserError.invalid("length-0-to-500", "words"));
		}
		return act("endTask", id, List.of(id, outcome, result), idempotencyKey, actor, (task) -> {
			Instant now = this.clock.instant();
			if (!task.isHeldBy(actor, now) && !Lane.coordinates(actor)) {
				return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION));
			}
			this.tasks.end(task, new CaseTask.Told(task.told().kind(), task.told().words(), outcome, result),
					new CaseTask.Ended(actor.subject(), now));
			return told("task-ended", task, actor, now);
		});
	}

	/** The tasks of a case that the caller has read. */
	public List<CaseTask> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.tasks.listFor(caseFile.id()) : List.of();
	}

	/** What has not ended in the actor's lanes, the next due first, on record. */
	public List<CaseTask> listOf(Actor actor) {
		return this.work.perform(() -> {
			List<CaseTask> listed = this.tasks.listOf(actor.organization(),
					Arrays.stream(Lane.values()).filter((lane) -> lane.isOf(actor)).toList());
			listed.stream()
				.map(CaseTask::caseFileId)
				.distinct()
				.forEach((id) -> this.events
					.publishEvent(new WorkListed("tasks-listed", id, actor, this.clock.instant())));
			return listed;
		});
	}

	/** Puts down, in the caller's transaction, work of a kind of the template. */
	CaseTask put(NewTask asked, CaseFile caseFile, Actor actor) {
		Instant now = this.clock.instant();
		CaseTask task = asked.put(caseFile, this.kinds.get(asked.kind()), now);
		this.tasks.add(task, actor.subject());
		this.times.await(task);
		this.events.publishEvent(new WorkflowEvent("task-added", task.id(), caseFile.id(), actor, now));
		return task;
	}

	/** A task that the actor may work on, as it is at this moment. */
	Outcome<CaseTask> found(String id, Actor actor) {
		Function<CaseTask, Outcome<CaseTask>> done = Outcome::done;
		return this.tasks.find(id)
			.filter((task) -> actor.actsFor(task.lead()) && task.lane().isOf(actor))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("task")));
	}

	/** The same, on a case that is held now and may be written to. */
	Outcome<CaseTask> held(String id, Actor actor) {
		return found(id, actor).then((seen) -> this.cases.hold(seen.caseFileId(), actor)
			.then(CaseFile::writable)
			.then((caseFile) -> found(id, actor)));
	}

	/** What an act repeated under its key shows once more: that too is a reading. */
	Outcome<CaseTask> readAgain(String id, Actor actor) {
		return found(id, actor).then((task) -> {
			this.events.publishEvent(new WorkListed("tasks-listed", task.caseFileId(), actor, this.clock.instant()));
			return Outcome.done(task);
		});
	}

	private Outcome<CaseTask> act(String operation, String id, Object input, String idempotencyKey, Actor actor,
			Function<CaseTask, Outcome<CaseTask>> act) {
		return this.once.attempt(new OnceOnly.Request(actor, operation, idempotencyKey, input),
				() -> held(id, actor).then((task) -> (task.ended() == null) ? Outcome.done(task)
						: Outcome.<CaseTask>refused(UserError.of(UserErrorCode.ALREADY_DECIDED)))
					.then(act),
				CaseTask::id, (same) -> readAgain(same, actor));
	}

	private Outcome<CaseTask> added(NewTask asked, CaseFile caseFile, Actor actor) {
		long open = this.tasks.listFor(caseFile.id()).stream().filter((task) -> task.ended() == null).count();
		return (open < CaseTask.MOST_OPEN) ? Outcome.done(put(asked, caseFile, actor))
				: Outcome.refused(UserError.invalid("at-most-60-open", "caseFile"));
	}

	private Outcome<CaseTask> taken(CaseTask task, Actor actor, Instant now) {
		Instant until = now.plus(CaseTask.PROMISE);
		this.tasks.take(task.id(), new CaseTask.Promise(actor.subject(), until));
		this.promises.await(task.id(), until);
		return told("task-taken", task, actor, now);
	}

	/** This case, if work of that kind does no harm that anybody sees. */
	private Outcome<CaseFile> clear(CaseFile caseFile, String kind) {
		SafeguardedAct act = this.kinds.get(kind).act();
		return (act != null) ? this.safeguards.clear(caseFile, act) : Outcome.done(caseFile);
	}

	private Outcome<CaseFile> caseOf(CaseTask task, Actor actor) {
		return this.cases.find(task.caseFileId(), actor.organization())
			.map(Outcome::done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("task")));
	}

	private Outcome<CaseTask> told(String action, CaseTask task, Actor actor, Instant now) {
		this.events.publishEvent(new WorkflowEvent(action, task.id(), task.caseFileId(), actor, now));
		return found(task.id(), actor);
	}

}
