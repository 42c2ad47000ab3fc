package ke.njia.safeguards;

import java.time.Duration;
import java.time.Instant;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * What somebody answered. None is changed; a newer one is beside it.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param question code of the question
 * @param clear whether no harm is seen
 * @param words why, in that person's words; may be empty with a yes
 * @param answeredBy opaque identifier of that person
 * @param answeredAt when
 */
public record SafeguardAnswer(String id, String caseFileId, String lead, String question, boolean clear, String words,
		String answeredBy, Instant answeredAt) implements Related {

	/** How long an answer stands: what is safe changes within days. Ours. */
	static final Duration STANDS = Duration.ofHours(72);

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** When it no longer stands. */
	public Instant until() {
		return this.answeredAt.plus(STANDS);
	}

	/** Whether it stands: not from before the work on the case began, and not too old. */
	boolean standsAt(Instant now, CaseFile caseFile) {
		return !this.answeredAt.isBefore(caseFile.begunAt()) && until().isAfter(now);
	}

}
