package ke.njia.appeals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.DueWork;
import ke.njia.kernel.Notice;
import ke.njia.sealing.Opening;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells coordinators that the time of a body to answer is over, and later duty leads,
 * until an answer is there or the case is closed.
 */
@Component
class ReplyWatch implements DueWork {

	static final String KIND = "appeal-reply";

	/** How long coordinators have before duty leads are told. Ours. */
	static final Duration GRACE = Duration.ofDays(2);

	/** How often duty leads are told again. Ours. */
	static final Duration AGAIN = Duration.ofDays(7);

	private static final String COORDINATOR = "COORDINATOR";

	private static final String DUTY_LEAD = "DUTY_LEAD";

	private final IntakeDesk cases;

	private final AppealSendings sendings;

	private final Agenda agenda;

	private final ObjectProvider<Opening> opening;

	private final ApplicationEventPublisher events;

	ReplyWatch(IntakeDesk cases, AppealSendings sendings, Agenda agenda, ObjectProvider<Opening> opening,
			ApplicationEventPublisher events) {
		this.cases = cases;
		this.sendings = sendings;
		this.agenda = agenda;
		this.opening = opening;
		this.events = events;
	}

	/**
	 * Waits for the day, in the caller's transaction; a body without one is not awaited.
	 */
	void await(AppealSending sending) {
		Instant due = sending.replyDue();
		if (due != null) {
			this.agenda.put(KIND, sending.id(), new Next(COORDINATOR, due));
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public boolean isReady() {
		return this.opening.getObject().isDone();
	}

	@Override
	public void hold(String subject) {
		this.sendings.find(subject).ifPresent((sending) -> this.cases.lock(sending.caseFileId(), sending.lead()));
	}

	@Override
	public Optional<Next> perform(Due due) {
		return this.sendings.find(due.subject())
			.filter((sending) -> !sending.isAnswered() && isOpen(sending))
			.map((sending) -> tell(sending, due));
	}

	private boolean isOpen(AppealSending sending) {
		return this.cases.find(sending.caseFileId(), sending.lead())
			.map(CaseFile::status)
			.filter((status) -> status == CaseStatus.OPEN)
			.isPresent();
	}

	private Next tell(AppealSending sending, Due due) {
		boolean first = due.step().equals(COORDINATOR);
		Instant now = due.now();
		this.events.publishEvent(AppealEvent.of(AppealEvent.REPLY_OVERDUE, sending, Actor.portal(sending.lead(), now),
				now,
				new Notice(sending.lead(), first ? Notice.Audience.COORDINATOR : Notice.Audience.DUTY_LEAD, false)));
		return new Next(DUTY_LEAD, now.plus(first ? GRACE : AGAIN));
	}

}
