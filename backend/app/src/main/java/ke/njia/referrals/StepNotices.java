package ke.njia.referrals;

import java.util.List;

import ke.njia.kernel.Notice;
import ke.njia.kernel.Notice.Audience;

/**
 * Who is told outside the portal that a step was taken: the other side, when it has to do
 * something now. Whoever is woken for it has two hours or less to do it.
 */
final class StepNotices {

	private StepNotices() {
	}

	static List<Notice> of(Step step, Referral referral) {
		boolean urgent = referral.isUrgent();
		return switch (step) {
			case SEND, ANSWER -> List.of(new Notice(referral.receiver(), Audience.FIRST_CONTACT, urgent));
			case CANCEL, RECALL, DECLINE_BY_PERSON, VOID -> (referral.state().sentAt() != null)
					? List.of(new Notice(referral.receiver(), Audience.FIRST_CONTACT, urgent)) : List.of();
			case REJECT, ASK, MISS, FAIL, SUGGEST ->
				List.of(new Notice(referral.requester(), Audience.COORDINATOR, urgent));
			case ACCEPT, DELIVER -> List.of(new Notice(referral.requester(), Audience.COORDINATOR, false));
			case TAKE_ON, SEE, REMIND, EXPIRE, STOP_CLOCK, START_CLOCK, SCHEDULE, ARRIVE, CONFIRM_ARRIVAL, PAUSE,
					RESUME, FEED_BACK, TAKE_UP, TURN_DOWN ->
				List.of();
		};
	}

}
