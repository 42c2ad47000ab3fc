package ke.njia.notifications;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Something was done with where people are told; the subject is the notice address, or
 * the person whose were read.
 *
 * @param action what
 * @param subjectId the notice address, or the person
 * @param actor who did it
 * @param at when
 */
record NoticeEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	static final String READ = "notice-addresses-read";

	static final String ADDED = "notice-address-added";

	static final String CHANGED = "notice-address-changed";

	static final String REMOVED = "notice-address-removed";

	static final String GONE = "notice-address-gone";

}
