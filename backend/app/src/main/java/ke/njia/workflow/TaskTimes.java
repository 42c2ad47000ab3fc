package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.DueWork;
import ke.njia.kernel.Notice.Audience;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells coordinators of a task whose time is over and which has not ended, and an hour
 * later duty leads.
 */
@Component
class TaskTimes implements DueWork {

	static final String KIND = "task-due";

	/** What the audit record calls it. */
	static final String LATE = "task-late";

	/** How long coordinators have before duty leads are told. Ours. */
	static final Duration GRACE = Duration.ofHours(1);

	private static final String COORDINATOR = "COORDINATOR";

	private static final String DUTY_LEAD = "DUTY_LEAD";

	private final HeldCases cases;

	private final CaseTasks tasks;

	private final Agenda agenda;

	private final ApplicationEventPublisher events;

	TaskTimes(HeldCases cases, CaseTasks tasks, Agenda agenda, ApplicationEventPublisher events) {
		this.cases = cases;
		this.tasks = tasks;
		this.agenda = agenda;
		this.events = events;
	}

	/** Waits for a task's time, in the caller's transaction. */
	void await(CaseTask task) {
		this.agenda.put(KIND, task.id(), new Next(COORDINATOR, task.dueAt()));
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
		return this.tasks.find(due.subject())
			.filter((task) -> task.ended() == null)
			.flatMap((task) -> this.cases.findOpen(task.caseFileId()).flatMap((caseFile) -> tell(task, caseFile, due)));
	}

	private Optional<Next> tell(CaseTask task, CaseFile caseFile, Due due) {
		boolean first = due.step().equals(COORDINATOR);
		Instant now = due.now();
		this.events.publishEvent(new WorkflowEvent(LATE, task.id(), caseFile.id(), Actor.portal(caseFile.lead(), now),
				now, WorkflowEvent.tell(caseFile, first ? Audience.COORDINATOR : Audience.DUTY_LEAD)));
		return first ? Optional.of(new Next(DUTY_LEAD, now.plus(GRACE))) : Optional.empty();
	}

}
