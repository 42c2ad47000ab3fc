package ke.njia.openrequests;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Somebody looked at what their organization may claim; the subject is the organization.
 */
record OffersRead(Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "open-requests-read";
	}

	@Override
	public String subjectId() {
		return this.actor.organization();
	}

}
