package ke.njia.answerlinks;

import java.time.Duration;
import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a receiver may read and answer a referral once, without an account.
 * Neither of its two halves, the address and the PIN, can be had from it.
 *
 * @param id opaque identifier; who answers by it is on record as {@code link-} and this
 * @param of what it is for
 * @param madeBy opaque identifier of the person who made it
 * @param madeAt when
 * @param until when it ends unread: when the answer was due at that moment
 * @param use what became of it
 */
public record AnswerLink(String id, Subject of, String madeBy, Instant madeAt, Instant until,
		Use use) implements Related {

	/** Wrong PINs after which it is locked for good. */
	static final int MOST_WRONG = 5;

	/** How long whoever has read it may take to answer. */
	static final Duration TO_ANSWER = Duration.ofMinutes(15);

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.of.lead()) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Where it stands. */
	public State stateAt(Instant now) {
		if (this.use.answeredAt() != null) {
			return State.ANSWERED;
		}
		if (this.use.wrong() >= MOST_WRONG) {
			return State.LOCKED;
		}
		if (this.use.endedAt() != null) {
			return State.ENDED;
		}
		Instant form = this.use.formUntil();
		if (form != null) {
			return now.isBefore(form) ? State.READ : State.ENDED;
		}
		return now.isBefore(this.until) ? State.WAITING : State.ENDED;
	}

	/** Whoever holds it, as the organization that was asked. */
	Actor actor() {
		return Actor.link(this.id, this.of.receiver(), this.until);
	}

	/** Where a link stands; answerlinks.graphqls explains each. */
	public enum State {

		WAITING, READ, ANSWERED, LOCKED, ENDED

	}

	/**
	 * What a link is for.
	 *
	 * @param referralId the referral
	 * @param caseFileId its case
	 * @param lead identifier of the organization that holds the case
	 * @param receiver identifier of the organization asked
	 */
	public record Subject(String referralId, String caseFileId, String lead, String receiver) {
	}

	/**
	 * What became of a link.
	 *
	 * @param readAt when it was read
	 * @param formUntil until when whoever read it may answer
	 * @param answeredAt when it was answered
	 * @param endedAt when it was taken back
	 * @param wrong how often a wrong PIN was given
	 * @param receipt the code of the receipt
	 */
	public record Use(@Nullable Instant readAt, @Nullable Instant formUntil, @Nullable Instant answeredAt,
			@Nullable Instant endedAt, int wrong, @Nullable String receipt) {

		static final Use NONE = new Use(null, null, null, null, 0, null);

	}

}
