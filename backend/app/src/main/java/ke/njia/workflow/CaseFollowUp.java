package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asks the person of a closed case how they are.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param reference what the people who hold the case call it
 * @param lead identifier of the organization that holds it
 * @param dueAt when
 * @param ended how it ended; null until then
 */
public record CaseFollowUp(String id, String caseFileId, String reference, String lead, Instant dueAt,
		@Nullable Ended ended) implements Related {

	/** How long after the closing, unless somebody says otherwise. Ours: 30 days. */
	static final Duration AFTER = Duration.ofDays(30);

	/** How far ahead one may be put. Ours: a year. */
	static final Duration FARTHEST = Duration.ofDays(366);

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Why a moment cannot be the next; null when it can. */
	static @Nullable String fault(Instant at, Instant now) {
		return (at.isAfter(now) && !at.isAfter(now.plus(FARTHEST))) ? null : "within-a-year";
	}

	/**
	 * Its end.
	 *
	 * @param by opaque identifier of who ended it
	 * @param at when
	 * @param result what was found; null when the case was opened anew before
	 */
	public record Ended(String by, Instant at, @Nullable FollowUpResult result) {
	}

}
