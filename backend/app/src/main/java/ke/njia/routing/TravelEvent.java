package ke.njia.routing;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Something was said of the roads.
 *
 * @param action what
 * @param subjectId the travel window
 * @param actor who did it
 * @param at when
 */
record TravelEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {
}
