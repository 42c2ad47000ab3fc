package ke.njia.workflow;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.ClosingCode;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * That a case was closed, and perhaps opened anew since. None is ever deleted but with
 * its case.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param told what came of it, and over what it was closed
 * @param closedBy opaque identifier of that person
 * @param closedAt when
 * @param reopened that it was opened anew; null while it is closed
 */
public record CaseClosure(String id, String caseFileId, String lead, Told told, String closedBy, Instant closedAt,
		@Nullable Reopened reopened) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** The same, opened anew. */
	CaseClosure with(ReopenReason reason, Reopened anew) {
		return new CaseClosure(this.id, this.caseFileId, this.lead, this.told.with(reason), this.closedBy,
				this.closedAt, anew);
	}

	/**
	 * What is stored sealed of it. The names of the components are what is stored.
	 *
	 * @param immediate what came of it for the person
	 * @param broad what came of it beyond the person
	 * @param feedbackWaiver why the person was not asked how the help was; null when they
	 * were
	 * @param overridden points of the checklist that stood, and over which it was closed
	 * @param overrideReason why; null when over none
	 * @param noFollowUp why nobody asks later; null when somebody does
	 * @param reopenReason why it was opened anew; null until then
	 */
	public record Told(ImmediateOutcome immediate, BroadOutcome broad, @Nullable FeedbackWaiver feedbackWaiver,
			List<ClosingCode> overridden, @Nullable OverrideReason overrideReason,
			@Nullable NoFollowUpReason noFollowUp, @Nullable ReopenReason reopenReason) {

		public Told {
			overridden = List.copyOf(overridden);
		}

		Told with(ReopenReason reason) {
			return new Told(this.immediate, this.broad, this.feedbackWaiver, this.overridden, this.overrideReason,
					this.noFollowUp, reason);
		}

	}

	/**
	 * An opening anew.
	 *
	 * @param by opaque identifier of that person
	 * @param at when
	 */
	public record Reopened(String by, Instant at) {
	}

}
