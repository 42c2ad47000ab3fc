package ke.njia.safehouses;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Asking to be shown the way to a safe house, for one referral that the house has taken
 * on. A second person approves or refuses; then only the one who asked is shown it.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param reference what the people who hold the case call it
 * @param lead identifier of the organization that holds it
 * @param referralId the referral that the house has taken on
 * @param houseId the house
 * @param organization identifier of the organization that runs it
 * @param askedBy opaque identifier of the person who asked
 * @param askedAt when
 * @param until when what stands now ends: the asking, then the approval
 * @param decision what the second person said; null until then
 * @param shownAt when the way was shown, oldest first
 */
public record Reveal(String id, String caseFileId, String reference, String lead, String referralId, String houseId,
		String organization, String askedBy, Instant askedAt, Instant until, @Nullable Decision decision,
		List<Instant> shownAt) implements Related {

	/** How long an asking waits for a second person: longer, and things are different. */
	static final Duration WAITS_FOR = Duration.ofHours(12);

	/** How long an approval is good for. */
	static final Duration VALID_FOR = Duration.ofMinutes(60);

	public Reveal {
		shownAt = List.copyOf(shownAt);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Whether it was this person who asked. */
	public boolean isOf(Actor actor) {
		return this.askedBy.equals(actor.subject());
	}

	/** Where it stands at a moment. */
	public State stateAt(Instant moment) {
		if (this.decision != null && !this.decision.approved()) {
			return State.REFUSED;
		}
		if (!this.until.isAfter(moment)) {
			return State.ENDED;
		}
		return (this.decision != null) ? State.APPROVED : State.ASKED;
	}

	/** Where it stands; safehouses.graphqls explains each. */
	public enum State {

		ASKED, APPROVED, REFUSED, ENDED

	}

	/**
	 * What the second person said.
	 *
	 * @param by opaque identifier of that person, never who asked
	 * @param at when
	 * @param approved whether the way may be shown
	 */
	public record Decision(String by, Instant at, boolean approved) {
	}

}
