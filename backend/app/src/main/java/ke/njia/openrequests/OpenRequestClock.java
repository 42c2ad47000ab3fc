package ke.njia.openrequests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.DueWork;
import ke.njia.sealing.Opening;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What becomes of an open request that nobody claims, and of a promise that nobody
 * follows up: the one ends, the other lets the request be claimed again.
 */
@Component
class OpenRequestClock implements DueWork {

	static final String KIND = "open-request";

	private static final String END = "END";

	private static final String RETURN = "RETURN";

	private final OpenRequests requests;

	private final OpenRequestSteps steps;

	private final IntakeDesk cases;

	private final ObjectProvider<Opening> opening;

	OpenRequestClock(OpenRequests requests, OpenRequestSteps steps, IntakeDesk cases, ObjectProvider<Opening> opening) {
		this.requests = requests;
		this.steps = steps;
		this.cases = cases;
		this.opening = opening;
	}

	/** What the clock waits for; empty when it has ended. */
	static Optional<Next> next(OpenRequest request) {
		OpenRequest.Claim claim = request.state().claim();
		return switch (request.status()) {
			case OPEN -> Optional.of(new Next(END, request.state().until()));
			case CLAIMED -> Optional.ofNullable(claim).map((promise) -> new Next(RETURN, promise.until()));
			case REFERRED, WITHDRAWN, EXPIRED -> Optional.empty();
		};
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public boolean isReady() {
		return this.opening.getObject().isDone();
	}

	/** The case first, as acts do; one that is gone is nothing to hold. */
	@Override
	public void hold(String subject) {
		this.requests.find(subject)
			.flatMap((request) -> this.cases.lock(request.caseFileId(), request.lead()))
			.ifPresent((caseFile) -> this.requests.lock(subject));
	}

	@Override
	public Optional<Next> perform(Due due) {
		return this.requests.find(due.subject()).flatMap((request) -> {
			Instant now = due.now();
			if (request.status() == OpenRequestStatus.OPEN && !request.isClaimable(now)) {
				return put(request, request.with(request.state().ended(OpenRequestStatus.EXPIRED, now)), now);
			}
			if (request.status() == OpenRequestStatus.CLAIMED && !request.isPromised(now)) {
				return put(request, request.with(request.afterPromise(now)), now);
			}
			return next(request);
		});
	}

	private Optional<Next> put(OpenRequest before, OpenRequest after, Instant now) {
		String action = after.status().isLive() ? OpenRequestEvent.RETURNED : OpenRequestEvent.EXPIRED;
		this.steps.done(action, after, Actor.portal(before.lead(), now), now, List.of(this.steps.toLead(before)));
		return next(after);
	}

}
