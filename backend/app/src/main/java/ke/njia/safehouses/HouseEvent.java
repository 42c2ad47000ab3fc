package ke.njia.safehouses;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * A house wrote or removed its way, or looked at who was shown it.
 *
 * @param action what happened
 * @param subjectId the house, or the organization that looked
 * @param actor who did it
 * @param at when
 * @param news who hears of it: the house's own people
 */
record HouseEvent(String action, String subjectId, Actor actor, Instant at, News news) implements DomainEvent {

	static HouseEvent changed(boolean written, SafeHouse house, Actor actor, Instant at) {
		return new HouseEvent(written ? "house-way-written" : "house-way-removed", house.id(), actor, at,
				new News(Change.Kind.REVEAL, "", "", Set.of(house.organization())));
	}

	static HouseEvent showingsListed(Actor actor, Instant at) {
		return new HouseEvent("house-showings-listed", actor.organization(), actor, at, News.none());
	}

}
