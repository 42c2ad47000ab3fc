package ke.njia.openrequests;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Notice;

/**
 * Something happened to an open request; the subject is the open request. The people who
 * hold the case hear of it.
 *
 * @param action what happened
 * @param request the open request
 * @param actor who did it
 * @param at when
 * @param notices who is told outside the portal
 */
record OpenRequestEvent(String action, OpenRequest request, Actor actor, Instant at,
		List<Notice> notices) implements DomainEvent {

	static final String OPENED = "open-request-opened";

	static final String READ = "open-request-read";

	static final String CLAIMED = "open-request-claimed";

	/** The partner took its promise back. */
	static final String RELEASED = "open-request-released";

	/** The people who hold the case said no to a claim. */
	static final String DECLINED = "open-request-claim-declined";

	/** The promise ran out. */
	static final String RETURNED = "open-request-returned";

	static final String REFERRED = "open-request-referred";

	static final String WITHDRAWN = "open-request-withdrawn";

	static final String EXPIRED = "open-request-expired";

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
		return this.action.equals(READ) ? News.none()
				: new News(Change.Kind.CASE, this.request.caseFileId(), "", Set.of(this.request.lead()));
	}

}
