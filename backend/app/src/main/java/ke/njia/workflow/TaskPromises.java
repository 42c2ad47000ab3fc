package ke.njia.workflow;

import java.time.Instant;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.DueWork;
import ke.njia.kernel.Notice.Audience;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Returns a task to its lane when the promise of who had it was not kept or renewed.
 */
@Component
class TaskPromises implements DueWork {

	static final String KIND = "task-promise";

	/** What the audit record calls it. */
	static final String RETURNED = "task-returned";

	private static final String STEP = "RETURN";

	private final HeldCases cases;

	private final CaseTasks tasks;

	private final Agenda agenda;

	private final ApplicationEventPublisher events;

	TaskPromises(HeldCases cases, CaseTasks tasks, Agenda agenda, ApplicationEventPublisher events) {
		this.cases = cases;
		this.tasks = tasks;
		this.agenda = agenda;
		this.events = events;
	}

	/**
	 * Waits for a promise from now on, in the caller's transaction; a newer one replaces
	 * it.
	 */
	void await(String task, Instant until) {
		this.agenda.put(KIND, task, new Next(STEP, until));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public boolean isReady() {
		return this.cases.isReady();
	}

	@Override
	public void hold(String subject) {
		this.tasks.caseOf(subject).ifPresent(this.cases::take);
	}

	@Override
	public Optional<Next> perform(Due due) {
		this.tasks.find(due.subject())
			.filter((task) -> task.ended() == null && task.promise() != null
					&& task.stateAt(due.now()) == CaseTask.State.WAITS)
			.ifPresent((task) -> giveBack(task, due.now()));
		return Optional.empty();
	}

	private void giveBack(CaseTask task, Instant now) {
		this.tasks.giveBack(task.id());
		this.cases.findOpen(task.caseFileId())
			.ifPresent((caseFile) -> this.events.publishEvent(new WorkflowEvent(RETURNED, task.id(), caseFile.id(),
					Actor.portal(caseFile.lead(), now), now, WorkflowEvent.tell(caseFile, Audience.COORDINATOR))));
	}

}
