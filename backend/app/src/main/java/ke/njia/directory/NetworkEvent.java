package ke.njia.directory;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * Somebody changed the partner network, or asked a partner whether it is there.
 *
 * @param action what happened
 * @param subjectId the entry it happened to
 * @param actor who did it
 * @param at when
 * @param news who hears of it
 */
record NetworkEvent(String action, String subjectId, Actor actor, Instant at, News news) implements DomainEvent {

	static NetworkEvent of(String action, String subjectId, String organization, Actor actor, Instant at) {
		return new NetworkEvent(action, subjectId, actor, at,
				new News(Change.Kind.NETWORK, "", "", Set.of(organization)));
	}

	/** What is recorded, and told nobody: least of all whom it is about. */
	static NetworkEvent silent(String action, String subjectId, Actor actor, Instant at) {
		return new NetworkEvent(action, subjectId, actor, at, News.none());
	}

}
