package ke.njia.safehouses;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;
import ke.njia.referrals.Referral;

/**
 * Something happened to a reveal; the subject is the reveal. The people who hold the case
 * hear of everything, the house of every time its way was shown.
 *
 * @param action what happened
 * @param subjectId the reveal
 * @param referral the referral it is for
 * @param actor who did it
 * @param at when
 */
record RevealEvent(String action, String subjectId, Referral referral, Actor actor, Instant at) implements DomainEvent {

	static final String ASKED = "reveal-asked";

	static final String APPROVED = "reveal-approved";

	static final String REFUSED = "reveal-refused";

	static final String SHOWN = "house-way-shown";

	@Override
	public String about() {
		return this.referral.caseFileId();
	}

	@Override
	public News news() {
		Set<String> heard = this.action.equals(SHOWN) ? Set.of(this.referral.requester(), this.referral.receiver())
				: Set.of(this.referral.requester());
		return new News(Change.Kind.REVEAL, this.referral.caseFileId(), this.referral.id(), heard);
	}

}
