package ke.njia.referrals;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * An inbox was read; the subject is the organization.
 */
record InboxRead(Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "inbox-read";
	}

	@Override
	public String subjectId() {
		return this.actor.organization();
	}

}
