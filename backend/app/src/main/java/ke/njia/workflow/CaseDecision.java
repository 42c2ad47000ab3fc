package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a case. None is changed; a newer one is beside it.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param reference what the people who hold the case call it
 * @param lead identifier of the organization that holds it
 * @param verdict what
 * @param reason why, coded
 * @param words why, in that person's words; may be empty
 * @param unassessed whose risk nobody had judged then
 * @param decidedBy opaque identifier of that person
 * @param decidedAt when
 * @param reviewBy until when a second person looks at it; null when none has to
 * @param review what the second person found; null until then
 */
public record CaseDecision(String id, String caseFileId, String reference, String lead, Verdict verdict,
		DecisionReason reason, String words, List<RiskTo> unassessed, String decidedBy, Instant decidedAt,
		@Nullable Instant reviewBy, @Nullable Review review) implements Related {

	/** Within what time a fast yes is looked at: as long as a decision may take. Ours. */
	static final Duration REVIEW_WITHIN = Duration.ofHours(4);

	/** Characters of the words. */
	static final int LONGEST = 500;

	public CaseDecision {
		unassessed = List.copyOf(unassessed);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Whether it was decided fast, before a second person could be asked. */
	public boolean isFast() {
		return this.reviewBy != null;
	}

	/** Whether a second person still has to look at it. */
	public boolean awaitsReview() {
		return this.reviewBy != null && this.review == null;
	}

	/**
	 * A second look.
	 *
	 * @param by opaque identifier of that person, never who decided
	 * @param at when
	 * @param upheld whether it was right
	 */
	public record Review(String by, Instant at, boolean upheld) {
	}

}
