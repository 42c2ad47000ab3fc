package ke.njia.openrequests;

import java.util.List;

import ke.njia.referrals.ReferralSent;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Withdraws what is open for a need somebody is being asked for now, in the transaction
 * of that asking, whose case is held: nobody shall promise what is not needed any more.
 */
@Component
class OvertakenRequests {

	private final OpenRequests requests;

	private final OpenRequestSteps steps;

	OvertakenRequests(OpenRequests requests, OpenRequestSteps steps) {
		this.requests = requests;
		this.steps = steps;
	}

	/** Before the audit record listens: open requests are held before its head is. */
	@EventListener
	@Order(0)
	void withdraw(ReferralSent sent) {
		this.requests.listForCases(List.of(sent.referral().caseFileId()))
			.stream()
			.filter((request) -> request.status().isLive() && sent.referral().needs().contains(request.need()))
			.map(OpenRequest::id)
			.sorted()
			.flatMap((id) -> this.requests.lock(id).stream())
			.filter((request) -> request.status().isLive())
			.forEach((request) -> this.steps.done(OpenRequestEvent.WITHDRAWN,
					request.with(request.state().ended(OpenRequestStatus.WITHDRAWN, sent.at())), sent.actor(),
					sent.at(), this.steps.toClaimant(request)));
	}

}
