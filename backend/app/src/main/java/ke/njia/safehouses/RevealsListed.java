package ke.njia.safehouses;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * A list of reveals named a case; the subject is the case.
 */
record RevealsListed(String subjectId, Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "reveals-listed";
	}

	@Override
	public String about() {
		return this.subjectId;
	}

}
