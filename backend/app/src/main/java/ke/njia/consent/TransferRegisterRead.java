package ke.njia.consent;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Somebody looked at the transfer register; the subject is the organization.
 */
record TransferRegisterRead(Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "transfer-register-read";
	}

	@Override
	public String subjectId() {
		return this.actor.organization();
	}

}
