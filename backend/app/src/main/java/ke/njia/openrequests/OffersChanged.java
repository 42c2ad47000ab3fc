package ke.njia.openrequests;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Notice;
import ke.njia.kernel.Notice.Audience;

/**
 * What those whom an open request is shown to may claim has changed: they hear that
 * something did, and neither what nor of which case.
 *
 * @param request the open request; the subject
 * @param audience those it is shown to
 * @param told whether their first contacts are told outside the portal too
 * @param urgent whether these may be woken
 * @param actor who changed it
 * @param at when
 */
record OffersChanged(OpenRequest request, Set<String> audience, boolean told, boolean urgent, Actor actor,
		Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "open-request-offers-changed";
	}

	@Override
	public String subjectId() {
		return this.request.id();
	}

	@Override
	public String about() {
		return this.request.caseFileId();
	}

	@Override
	public News news() {
		return new News(Change.Kind.OPEN_REQUEST, "", "", this.audience);
	}

	@Override
	public List<Notice> notices() {
		Stream<String> waiting = this.told ? this.audience.stream() : Stream.empty();
		return waiting.sorted()
			.map((organization) -> new Notice(organization, Audience.FIRST_CONTACT, this.urgent))
			.toList();
	}

}
