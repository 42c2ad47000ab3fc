package ke.njia.referrals;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * Something happened to a referral; the subject is the referral. The requester hears of
 * everything, the receiver only of what was sent to it, and never of the case.
 */
record ReferralEvent(String action, Referral referral, Actor actor, Instant at) implements DomainEvent {

	static final String DRAFTED = "referral-drafted";

	static final String READ = "referral-read";

	@Override
	public String subjectId() {
		return this.referral.id();
	}

	@Override
	public String about() {
		return this.referral.caseFileId();
	}

	@Override
	public News news() {
		if (this.action.equals(READ)) {
			return News.none();
		}
		Set<String> organizations = new HashSet<>();
		organizations.add(this.referral.requester());
		if (this.referral.state().sentAt() != null) {
			organizations.add(this.referral.receiver());
		}
		return new News(Change.Kind.REFERRAL, this.referral.caseFileId(), this.referral.id(), organizations);
	}

}
