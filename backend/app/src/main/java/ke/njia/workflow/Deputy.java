package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;

import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who decides in a duty lead's place for a time: who offers it, and whom a duty
 * lead then names. The portal knows no names of people, so whoever is named must have
 * come forward first.
 *
 * @param id opaque identifier
 * @param organization identifier of the organization
 * @param person opaque identifier of the person
 * @param offeredAt when that person came forward
 * @param namedAt when a duty lead named them; null until then
 * @param until when the offer ends, or the time in which they decide
 * @param endedAt when somebody ended it before; null while nobody has
 */
public record Deputy(String id, String organization, String person, Instant offeredAt, @Nullable Instant namedAt,
		Instant until, @Nullable Instant endedAt) {

	/** How long an offer waits. Ours. */
	static final Duration OFFER = Duration.ofHours(12);

	/** For how long somebody is named at most. Ours: a long weekend. */
	static final Duration LONGEST = Duration.ofHours(72);

	/** Where it stands at a moment. */
	public State stateAt(Instant moment) {
		if (this.endedAt != null || !this.until.isAfter(moment)) {
			return State.ENDED;
		}
		return (this.namedAt != null) ? State.STANDS : State.OFFERED;
	}

	/** Whether it is this person. */
	public boolean isOf(Actor actor) {
		return this.person.equals(actor.subject());
	}

	/** Where it stands; workflow.graphqls explains each. */
	public enum State {

		OFFERED, STANDS, ENDED

	}

}
