package ke.njia.referrals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Notice;

/**
 * Something happened to a referral; the subject is the referral. The requester hears of
 * everything, the receiver only of what was sent to it, and never of the case.
 */
record ReferralEvent(String action, Referral referral, Actor actor, Instant at,
		List<Notice> notices) implements DomainEvent {

	static final String DRAFTED = "referral-drafted";

	static final String READ = "referral-read";

	/** Something of which nobody is told outside the portal. */
	ReferralEvent(String action, Referral referral, Actor actor, Instant at) {
		this(action, referral, actor, at, List.of());
	}

	/** A step that was taken. */
	static ReferralEvent of(Step step, Referral referral, Actor actor, Instant at) {
		return new ReferralEvent(step.action(), referral, actor, at, StepNotices.of(step, referral));
	}

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
