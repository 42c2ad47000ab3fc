package ke.njia.referrals;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.consent.BasisEnded;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Calls back what rests on a consent that was taken back or has run out, or on broken
 * glass that was overturned or has run out, in the same transaction: open requests, and
 * help already taken on. What a receiver has seen by then is in the case's register of
 * tellings.
 */
@Component
class Recall {

	private final IntakeDesk cases;

	private final Referrals referrals;

	private final Coverage coverage;

	private final ApplicationEventPublisher events;

	Recall(IntakeDesk cases, Referrals referrals, Coverage coverage, ApplicationEventPublisher events) {
		this.cases = cases;
		this.referrals = referrals;
		this.coverage = coverage;
		this.events = events;
	}

	/** Before the audit record listens: referrals are held before its head is. */
	@EventListener
	@Order(0)
	void callBack(BasisEnded ended) {
		CaseFile caseFile = this.cases.find(ended.caseFileId(), ended.actor().organization()).orElseThrow();
		List<Referral> held = this.referrals.listForCase(caseFile.id())
			.stream()
			.filter((referral) -> !this.coverage.covers(caseFile, referral))
			.map(Referral::id)
			.sorted()
			.flatMap((id) -> this.referrals.lock(id).stream())
			.filter((referral) -> Step.RECALL.leadsFrom(referral.status()))
			.toList();
		held.forEach((referral) -> callBack(referral, ended));
	}

	private void callBack(Referral referral, BasisEnded ended) {
		BusinessStatus why = ended.ranOut() ? BusinessStatus.BASIS_ENDED : BusinessStatus.RECALLED;
		Referral recalled = referral.with(referral.state().cancelled(why));
		this.referrals.change(recalled);
		this.events.publishEvent(ReferralEvent.of(Step.RECALL, recalled, ended.actor(), ended.at()));
	}

}
