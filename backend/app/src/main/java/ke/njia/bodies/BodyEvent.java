package ke.njia.bodies;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * A body was closed or opened.
 *
 * @param action which
 * @param subjectId the body
 * @param actor who did it
 * @param at when
 */
record BodyEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {
}
