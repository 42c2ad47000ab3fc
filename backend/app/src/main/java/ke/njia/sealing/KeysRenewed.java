package ke.njia.sealing;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * An administrator renewed the keys of all organizations.
 */
record KeysRenewed(Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "keys-renewed";
	}

	@Override
	public String subjectId() {
		return "keys";
	}

}
