package ke.njia.workflow;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseOpened;
import ke.njia.cases.CaseReopened;
import ke.njia.cases.CaseRetold;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.DueWork;
import ke.njia.kernel.Notice.Audience;
import ke.njia.kernel.RandomId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at every case that is opened or told otherwise, at once, and raises what a rule
 * says: once for each cause since the work began, told to duty leads until one has seen
 * it. The look stands on the agenda, so that intake does not wait for it and no crash
 * loses it.
 */
@Component
class EscalationClock implements DueWork {

	static final String KIND = "case-escalation";

	/** What the audit record calls it. */
	static final String RAISED = "escalation-raised";

	static final String WAITS = "escalation-waits";

	private static final String LOOK = "LOOK";

	private static final String REMIND = "REMIND";

	private final HeldCases cases;

	private final Escalations escalations;

	private final EscalationRules rules;

	private final Agenda agenda;

	private final ApplicationEventPublisher events;

	EscalationClock(HeldCases cases, Escalations escalations, EscalationRules rules, Agenda agenda,
			ApplicationEventPublisher events) {
		this.cases = cases;
		this.escalations = escalations;
		this.rules = rules;
		this.agenda = agenda;
		this.events = events;
	}

	@EventListener
	void look(CaseOpened event) {
		this.agenda.put(KIND, event.subjectId(), new Next(LOOK, event.at()));
	}

	@EventListener
	void lookAnew(CaseReopened event) {
		this.agenda.put(KIND, event.subjectId(), new Next(LOOK, event.at()));
	}

	@EventListener
	void lookAgain(CaseRetold event) {
		this.agenda.put(KIND, event.subjectId(), new Next(LOOK, event.at()));
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
		this.cases.take(subject);
	}

	@Override
	public Optional<Next> perform(Due due) {
		return this.cases.findOpen(due.subject()).flatMap((caseFile) -> {
			boolean raised = raise(caseFile, due.now());
			boolean waits = this.escalations.listFor(caseFile.id())
				.stream()
				.anyMatch((one) -> one.acknowledgedAt() == null);
			if (waits && !raised && due.step().equals(REMIND)) {
				tell(WAITS, caseFile.id(), caseFile, due.now());
			}
			return waits ? Optional.of(new Next(REMIND, due.now().plus(Escalation.AGAIN))) : Optional.empty();
		});
	}

	/** Whether something new was raised. */
	private boolean raise(CaseFile caseFile, Instant now) {
		Set<EscalationCause> before = EnumSet.noneOf(EscalationCause.class);
		this.escalations.listFor(caseFile.id())
			.stream()
			.filter((one) -> !one.raisedAt().isBefore(caseFile.begunAt()))
			.forEach((one) -> before.add(this.rules.get(one.rule()).cause()));
		List<EscalationRule> fired = this.rules.firedBy(caseFile)
			.stream()
			.filter((rule) -> before.add(rule.cause()))
			.toList();
		fired.forEach((rule) -> {
			Escalation escalation = new Escalation(RandomId.next(), caseFile.id(), caseFile.reference(),
					caseFile.lead(), rule.code(), now, null);
			this.escalations.add(escalation);
			tell(RAISED, escalation.id(), caseFile, now);
		});
		return !fired.isEmpty();
	}

	private void tell(String action, String subject, CaseFile caseFile, Instant now) {
		this.events.publishEvent(new WorkflowEvent(action, subject, caseFile.id(), Actor.portal(caseFile.lead(), now),
				now, WorkflowEvent.tell(caseFile, Audience.DUTY_LEAD)));
	}

}
