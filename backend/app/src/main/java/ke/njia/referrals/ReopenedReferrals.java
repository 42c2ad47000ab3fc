package ke.njia.referrals;

import ke.njia.cases.CaseReopened;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With a case that is opened anew, waiting for the word of those who help goes on.
 */
@Component
class ReopenedReferrals {

	private final Referrals referrals;

	private final CourseClock clock;

	ReopenedReferrals(Referrals referrals, CourseClock clock) {
		this.referrals = referrals;
		this.clock = clock;
	}

	@EventListener
	void goOn(CaseReopened event) {
		this.referrals.listForCase(event.subjectId()).forEach((referral) -> this.clock.windUp(referral, event.at()));
	}

}
