package ke.njia.workflow;

import java.time.Instant;
import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseOpened;
import ke.njia.cases.CaseReopened;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.DueWork;
import ke.njia.kernel.Notice.Audience;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells duty leads of cases about which nobody has decided, and of those decided fast
 * that nobody has looked at. It runs down when both are done.
 */
@Component
class DecisionClock implements DueWork {

	static final String KIND = "case-decision";

	/** What the audit record calls it. */
	static final String WAITS = "decision-waits";

	static final String REVIEW_WAITS = "decision-review-waits";

	static final String REVIEW = "REVIEW";

	private final HeldCases cases;

	private final CaseDecisions decisions;

	private final Agenda agenda;

	private final ApplicationEventPublisher events;

	DecisionClock(HeldCases cases, CaseDecisions decisions, Agenda agenda, ApplicationEventPublisher events) {
		this.cases = cases;
		this.decisions = decisions;
		this.agenda = agenda;
		this.events = events;
	}

	/** Begins with every case. */
	@EventListener
	void begin(CaseOpened event) {
		this.agenda.put(KIND, event.subjectId(),
				new Next(DecisionRung.LOOK.name(), event.at().plus(DecisionRung.FIRST_LOOK)));
	}

	/** And with every one that is opened anew. */
	@EventListener
	void beginAnew(CaseReopened event) {
		this.agenda.put(KIND, event.subjectId(),
				new Next(DecisionRung.LOOK.name(), event.at().plus(DecisionRung.FIRST_LOOK)));
	}

	/** From now on a second look is waited for, in the caller's transaction. */
	void awaitReview(CaseDecision decision, Instant reviewBy) {
		this.agenda.put(KIND, decision.caseFileId(), new Next(REVIEW, reviewBy));
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
		return this.cases.findOpen(due.subject())
			.flatMap((caseFile) -> due.step().equals(REVIEW) ? remindOfReview(caseFile, due.now())
					: remindOfDecision(caseFile, DecisionRung.valueOf(due.step()), due.now()));
	}

	private Optional<Next> remindOfReview(CaseFile caseFile, Instant now) {
		return this.decisions.newest(caseFile.id()).filter(CaseDecision::awaitsReview).map((decision) -> {
			tell(REVIEW_WAITS, caseFile, now);
			return new Next(REVIEW, now.plus(CaseDecision.REVIEW_WITHIN));
		});
	}

	private Optional<Next> remindOfDecision(CaseFile caseFile, DecisionRung rung, Instant now) {
		Optional<Next> next = DecisionRung.after(caseFile, now);
		if (next.isPresent() && rung.tells(caseFile)) {
			tell(WAITS, caseFile, now);
		}
		return next;
	}

	private void tell(String action, CaseFile caseFile, Instant now) {
		this.events.publishEvent(new WorkflowEvent(action, caseFile.id(), caseFile.id(),
				Actor.portal(caseFile.lead(), now), now, WorkflowEvent.tell(caseFile, Audience.DUTY_LEAD)));
	}

}
