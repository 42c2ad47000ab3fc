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
 * Tells coordinators that a person is to be asked how they are, and later duty leads,
 * until somebody has put down what was found.
 */
@Component
class FollowUpClock implements DueWork {

	static final String KIND = "case-follow-up";

	/** What the audit record calls it. */
	static final String DUE = "follow-up-due";

	/** How long coordinators have before duty leads are told. Ours. */
	static final Duration GRACE = Duration.ofDays(2);

	/** How often duty leads are told again. Ours. */
	static final Duration AGAIN = Duration.ofDays(7);

	private static final String COORDINATOR = "COORDINATOR";

	private static final String DUTY_LEAD = "DUTY_LEAD";

	private final HeldCases cases;

	private final CaseFollowUps followUps;

	private final Agenda agenda;

	private final ApplicationEventPublisher events;

	FollowUpClock(HeldCases cases, CaseFollowUps followUps, Agenda agenda, ApplicationEventPublisher events) {
		this.cases = cases;
		this.followUps = followUps;
		this.agenda = agenda;
		this.events = events;
	}

	/** Waits for the day, in the caller's transaction. */
	void await(CaseFollowUp followUp) {
		this.agenda.put(KIND, followUp.id(), new Next(COORDINATOR, followUp.dueAt()));
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
		this.followUps.caseOf(subject).ifPresent(this.cases::take);
	}

	@Override
	public Optional<Next> perform(Due due) {
		return this.followUps.find(due.subject())
			.filter((followUp) -> followUp.ended() == null)
			.flatMap((followUp) -> this.cases.findClosed(followUp.caseFileId())
				.map((caseFile) -> tell(followUp, caseFile, due)));
	}

	private Next tell(CaseFollowUp followUp, CaseFile caseFile, Due due) {
		boolean first = due.step().equals(COORDINATOR);
		Instant now = due.now();
		this.events
			.publishEvent(new WorkflowEvent(DUE, followUp.id(), caseFile.id(), Actor.portal(caseFile.lead(), now), now,
					WorkflowEvent.tell(caseFile, first ? Audience.COORDINATOR : Audience.DUTY_LEAD)));
		return new Next(DUTY_LEAD, now.plus(first ? GRACE : AGAIN));
	}

}
