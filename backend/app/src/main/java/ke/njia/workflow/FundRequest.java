package ke.njia.workflow;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Money asked for, for one task. Whoever asks never approves.
 *
 * @param id opaque identifier
 * @param task the task it is for
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param asked how much and what for
 * @param askedBy opaque identifier of who asked
 * @param askedAt when
 * @param decision what a duty lead or deputy said; null until then
 */
public record FundRequest(String id, String task, String caseFileId, String lead, Asked asked, String askedBy,
		Instant askedAt, @Nullable Decision decision) implements Related {

	/** The most that is asked for at once, Kenyan shillings. Ours. */
	static final int MOST_KES = 2_000_000;

	/** Characters of the words. */
	static final int LONGEST = 300;

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/**
	 * How much and what for: what is stored sealed. The names of the components are what
	 * is stored.
	 *
	 * @param amountKes Kenyan shillings
	 * @param purpose what for
	 * @param words what for, in words; may be empty
	 */
	public record Asked(int amountKes, FundPurpose purpose, String words) {
	}

	/**
	 * A yes or no.
	 *
	 * @param by opaque identifier of that person, never who asked
	 * @param at when
	 * @param approved whether it may be paid
	 */
	public record Decision(String by, Instant at, boolean approved) {
	}

}
