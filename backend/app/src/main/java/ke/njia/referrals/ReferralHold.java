package ke.njia.referrals;

import java.util.Optional;

import ke.njia.cases.CaseStatus;
import ke.njia.cases.IntakeDesk;
import ke.njia.sealing.Opening;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How a clock takes hold of a referral: behind its case, as acts do, so that neither
 * waits for what the other holds; and not while the portal is sealed.
 */
@Component
class ReferralHold {

	private final Referrals referrals;

	private final IntakeDesk cases;

	private final ObjectProvider<Opening> opening;

	ReferralHold(Referrals referrals, IntakeDesk cases, ObjectProvider<Opening> opening) {
		this.referrals = referrals;
		this.cases = cases;
		this.opening = opening;
	}

	boolean isReady() {
		return this.opening.getObject().isDone();
	}

	/** Holds it until the transaction ends; one that is gone is nothing to hold. */
	void take(String id) {
		find(id).flatMap((referral) -> this.cases.lock(referral.caseFileId(), referral.requester()))
			.ifPresent((caseFile) -> this.referrals.lock(id));
	}

	/** One of a case on which work goes on; what is closed is left alone. */
	Optional<Referral> findWorkedOn(String id) {
		return find(id).filter((referral) -> this.cases.find(referral.caseFileId(), referral.requester())
			.filter((caseFile) -> caseFile.status() == CaseStatus.OPEN)
			.isPresent());
	}

	Optional<Referral> find(String id) {
		return this.referrals.find(id);
	}

}
