package ke.njia.routing;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Ways were looked for; the subject is the case.
 */
record RoutePlanned(String subjectId, Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "route-planned";
	}

	@Override
	public String about() {
		return this.subjectId;
	}

}
