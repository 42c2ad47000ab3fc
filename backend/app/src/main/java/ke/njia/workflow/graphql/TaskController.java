package ke.njia.workflow.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.workflow.CaseTask;
import ke.njia.workflow.NewTask;
import ke.njia.workflow.TaskDesk;
import ke.njia.workflow.TaskKind;
import ke.njia.workflow.TaskKinds;
import ke.njia.workflow.TaskOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Tasks of the four lanes.
 */
@Controller
class TaskController {

	private final TaskDesk desk;

	private final TaskKinds kinds;

	private final Clock clock;

	TaskController(TaskDesk desk, TaskKinds kinds, Clock clock) {
		this.desk = desk;
		this.kinds = kinds;
		this.clock = clock;
	}

	@QueryMapping
	List<TaskKind> taskKinds() {
		return this.kinds.list();
	}

	@QueryMapping
	List<CaseTask> laneTasks(Actor actor) {
		return this.desk.listOf(actor);
	}

	@SchemaMapping
	List<CaseTask> tasks(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@MutationMapping
	CaseTaskPayload addTask(@Argument AddTaskInput input, Actor actor) {
		return payload(this.desk.add(new NewTask(input.caseFile(), input.kind(), input.words(), input.minutes()),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	CaseTaskPayload takeTask(@Argument TaskInput input, Actor actor) {
		return payload(this.desk.take(input.task(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CaseTaskPayload giveTaskBack(@Argument TaskInput input, Actor actor) {
		return payload(this.desk.giveBack(input.task(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CaseTaskPayload endTask(@Argument EndTaskInput input, Actor actor) {
		return payload(this.desk.end(input.task(), input.outcome(), input.words(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	TaskKind kind(CaseTask task) {
		return this.kinds.get(task.told().kind());
	}

	@SchemaMapping
	String words(CaseTask task) {
		return task.told().words();
	}

	@SchemaMapping
	CaseTask.State state(CaseTask task) {
		return task.stateAt(this.clock.instant());
	}

	@SchemaMapping
	boolean mine(CaseTask task, Actor actor) {
		return task.isHeldBy(actor, this.clock.instant());
	}

	@SchemaMapping
	@Nullable String takenBy(CaseTask task) {
		return (task.promise() != null) ? task.promise().by() : null;
	}

	@SchemaMapping
	@Nullable Instant takenUntil(CaseTask task) {
		return (task.promise() != null) ? task.promise().until() : null;
	}

	@SchemaMapping
	@Nullable Instant endedAt(CaseTask task) {
		return (task.ended() != null) ? task.ended().at() : null;
	}

	@SchemaMapping
	@Nullable TaskOutcome outcome(CaseTask task) {
		return task.told().outcome();
	}

	@SchemaMapping
	String result(CaseTask task) {
		return task.told().result();
	}

	static CaseTaskPayload payload(Outcome<CaseTask> outcome) {
		return outcome.fold((task) -> new CaseTaskPayload(task, List.of()),
				(errors) -> new CaseTaskPayload(null, errors));
	}

	record AddTaskInput(String idempotencyKey, String caseFile, String kind, String words, @Nullable Integer minutes) {
	}

	record TaskInput(String idempotencyKey, String task) {
	}

	record EndTaskInput(String idempotencyKey, String task, TaskOutcome outcome, String words) {
	}

	record CaseTaskPayload(@Nullable CaseTask task, List<UserError> userErrors) {
	}

}
