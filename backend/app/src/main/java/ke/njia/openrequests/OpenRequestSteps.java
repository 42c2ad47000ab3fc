package ke.njia.openrequests;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Urgency;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.Notice;
import ke.njia.kernel.Notice.Audience;
import ke.njia.kernel.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How every step of an open request is put down by whoever holds it: the change, what the
 * clock does next, its leaf and its news in one transaction.
 */
@Component
class OpenRequestSteps {

	private final OpenRequests requests;

	private final IntakeDesk cases;

	private final Agenda agenda;

	private final ApplicationEventPublisher events;

	OpenRequestSteps(OpenRequests requests, IntakeDesk cases, Agenda agenda, ApplicationEventPublisher events) {
		this.requests = requests;
		this.cases = cases;
		this.agenda = agenda;
		this.events = events;
	}

	/** Puts down one that was just made, and tells those it is shown to. */
	void opened(OpenRequest request, Actor actor, Instant at) {
		windUp(request);
		this.events.publishEvent(new OpenRequestEvent(OpenRequestEvent.OPENED, request, actor, at, List.of()));
		this.events.publishEvent(
				new OffersChanged(request, this.requests.audience(request.id()), true, isUrgent(request), actor, at));
	}

	/** Puts down a step that was taken. */
	Outcome<OpenRequest> done(String action, OpenRequest changed, Actor actor, Instant at, List<Notice> notices) {
		this.requests.change(changed);
		windUp(changed);
		this.events.publishEvent(new OpenRequestEvent(action, changed, actor, at, notices));
		this.events
			.publishEvent(new OffersChanged(changed, this.requests.audience(changed.id()), false, false, actor, at));
		return Outcome.done(changed);
	}

	/** The coordinators who hold the case. */
	Notice toLead(OpenRequest request) {
		return new Notice(request.lead(), Audience.COORDINATOR, isUrgent(request));
	}

	/** The partner whose promise stands, or stood. */
	List<Notice> toClaimant(OpenRequest request) {
		OpenRequest.Claim claim = request.state().claim();
		return (claim != null) ? List.of(new Notice(claim.organization(), Audience.FIRST_CONTACT, isUrgent(request)))
				: List.of();
	}

	private void windUp(OpenRequest request) {
		OpenRequestClock.next(request).ifPresent((next) -> this.agenda.put(OpenRequestClock.KIND, request.id(), next));
	}

	/** Whoever has two hours or less may be woken. */
	private boolean isUrgent(OpenRequest request) {
		return this.cases.find(request.caseFileId(), request.lead())
			.filter((caseFile) -> caseFile.urgency() != Urgency.ROUTINE)
			.isPresent();
	}

}
