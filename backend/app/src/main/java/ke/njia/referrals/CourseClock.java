package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.DueWork;
import ke.njia.kernel.Notice;
import ke.njia.kernel.Notice.Audience;
import ke.njia.kernel.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What becomes of silence after a yes: help that was promised must begin, end, and be
 * asked about. Every word of the receiver winds it up again; it runs down when the
 * referral has ended and the person was asked, or when the case is closed.
 */
@Component
class CourseClock implements DueWork {

	static final String KIND = "referral-course";

	/** What the audit record calls a reminder that help was promised. */
	static final String QUIET = "referral-quiet";

	/** What it calls a reminder to ask the person. */
	static final String FEEDBACK_DUE = "referral-feedback-due";

	/** How long after the time agreed on somebody should have come. Ours. */
	static final Duration GRACE = Duration.ofHours(2);

	/** How often both sides are reminded of help under way. Ours: a week. */
	static final Duration UNDER_WAY = Duration.ofDays(7);

	/** How often, once nothing was heard when it should have been. Ours: a day. */
	static final Duration AGAIN = Duration.ofDays(1);

	/** How long after the help the person is asked about it. Ours: three days. */
	static final Duration FEEDBACK_AFTER = Duration.ofDays(3);

	/** How often that is recalled: a person cannot always be reached. */
	private static final int FEEDBACK_REMINDERS = 3;

	private static final String RECEIVER = "RECEIVER";

	private static final String BOTH = "BOTH";

	private static final String FEEDBACK = "FEEDBACK-";

	private final ReferralHold hold;

	private final Agenda agenda;

	private final ApplicationEventPublisher events;

	CourseClock(ReferralHold hold, Agenda agenda, ApplicationEventPublisher events) {
		this.hold = hold;
		this.agenda = agenda;
		this.events = events;
	}

	/** The receiver has just said something: from now on its next word is waited for. */
	Outcome<Referral> windUp(Referral referral, Instant now) {
		next(referral, now).ifPresent((next) -> this.agenda.put(KIND, referral.id(), next));
		return Outcome.done(referral);
	}

	/** What is waited for at each status, and until when. */
	static Optional<DueWork.Next> next(Referral referral, Instant now) {
		Instant scheduled = referral.state().course().scheduledFor();
		return switch (referral.status()) {
			case ACCEPTED, ON_HOLD -> Optional.of(new Next(RECEIVER, (scheduled != null && scheduled.isAfter(now))
					? scheduled.plus(GRACE) : now.plus(referral.answerWithin())));
			case IN_PROGRESS -> Optional
				.of(new Next(RECEIVER, now.plus(referral.isHandingOver() ? referral.answerWithin() : UNDER_WAY)));
			case COMPLETED -> Optional.of(new Next(FEEDBACK + 1, now.plus(FEEDBACK_AFTER)));
			default -> Optional.empty();
		};
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public boolean isReady() {
		return this.hold.isReady();
	}

	@Override
	public void hold(String subject) {
		this.hold.take(subject);
	}

	@Override
	public Optional<Next> perform(Due due) {
		return this.hold.findWorkedOn(due.subject())
			.flatMap((referral) -> due.step().startsWith(FEEDBACK) ? askForFeedback(referral, due)
					: remind(referral, due));
	}

	/** First the receiver alone, then both sides, daily; unless the work passes over. */
	private Optional<Next> remind(Referral referral, Due due) {
		if (!referral.status().isTakenOn() || referral.status().isEnded()) {
			return Optional.empty();
		}
		publish(QUIET, referral, due.now(), reminded(referral, due.step().equals(RECEIVER)));
		return Optional
			.of(new Next(BOTH, due.now().plus(due.step().equals(RECEIVER) ? referral.answerWithin() : AGAIN)));
	}

	/**
	 * While the work passes over both sides are waited for; once it has, the receiver
	 * alone.
	 */
	static List<Notice> reminded(Referral referral, boolean first) {
		boolean urgent = referral.isUrgent();
		Notice receiver = new Notice(referral.receiver(), Audience.FIRST_CONTACT, urgent);
		Notice requester = new Notice(referral.requester(), Audience.COORDINATOR, urgent);
		boolean receiverAlone = referral.handedOverAt().isPresent() || (first && !referral.isHandingOver());
		return receiverAlone ? List.of(receiver) : List.of(receiver, requester);
	}

	private Optional<Next> askForFeedback(Referral referral, Due due) {
		if (referral.status() != ReferralStatus.COMPLETED || referral.state().course().feedback() != null) {
			return Optional.empty();
		}
		publish(FEEDBACK_DUE, referral, due.now(),
				List.of(new Notice(referral.requester(), Audience.COORDINATOR, false)));
		int times = Integer.parseInt(due.step().substring(FEEDBACK.length()));
		return (times < FEEDBACK_REMINDERS)
				? Optional.of(new Next(FEEDBACK + (times + 1), due.now().plus(FEEDBACK_AFTER))) : Optional.empty();
	}

	private void publish(String action, Referral referral, Instant now, List<Notice> notices) {
		this.events
			.publishEvent(new ReferralEvent(action, referral, Actor.portal(referral.requester(), now), now, notices));
	}

}
