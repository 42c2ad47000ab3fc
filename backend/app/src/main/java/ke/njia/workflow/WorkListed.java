package ke.njia.workflow;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * A list of work named a case; the subject is the case.
 *
 * @param action which list
 * @param subjectId the case
 * @param actor who read it
 * @param at when
 */
record WorkListed(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	@Override
	public String about() {
		return this.subjectId;
	}

}
