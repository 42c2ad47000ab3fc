package ke.njia.bodies;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * Somebody stated what bodies ask about a case.
 *
 * @param subjectId the case
 * @param actor who stated it
 * @param at when
 */
record AppealFactsRecorded(String subjectId, Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "appeal-facts-recorded";
	}

	@Override
	public News news() {
		return new News(Change.Kind.CASE, this.subjectId, "", Set.of(this.actor.organization()));
	}

}
