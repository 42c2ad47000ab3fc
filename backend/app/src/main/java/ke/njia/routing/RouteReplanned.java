package ke.njia.routing;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Something was done with plans of a case; the subject is the case, or the plan.
 *
 * @param action what
 * @param subjectId the case, or the plan that was looked at again
 * @param about the case
 * @param actor who did it
 * @param at when
 */
record RouteReplanned(String action, String subjectId, String about, Actor actor, Instant at) implements DomainEvent {

	static final String PLANNED = "route-replanned";

	static final String REPLAYED = "route-plan-replayed";

	static final String LISTED = "route-plans-read";

}
