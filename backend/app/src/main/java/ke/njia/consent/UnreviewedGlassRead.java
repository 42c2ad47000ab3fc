package ke.njia.consent;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Somebody looked at what waits for a second look; the subject is the organization.
 */
record UnreviewedGlassRead(Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "break-glass-listed";
	}

	@Override
	public String subjectId() {
		return this.actor.organization();
	}

}
