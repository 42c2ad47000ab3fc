package ke.njia.breaches;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Something happened to the record of a breach.
 *
 * @param action what
 * @param subjectId the breach, or the organization whose breaches were read
 * @param actor who did it
 * @param at when
 */
record BreachEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	static final String RECORDED = "breach-recorded";

	static final String TOLD = "breach-notice-recorded";

	static final String CLOSED = "breach-closed";

	static final String READ = "breaches-read";

}
