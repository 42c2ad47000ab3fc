package ke.njia.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClosingCode;
import ke.njia.cases.ClosingPoint;
import ke.njia.kernel.Actor;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A closing asked for.
 *
 * @param caseFileId the case
 * @param immediate what came of it for the person
 * @param broad what came of it beyond the person
 * @param feedbackWaiver why the person was not asked how the help was; null when they
 * were, or nobody helped
 * @param overridden soft points over which it is closed: those seen, no others
 * @param overrideReason why; null when over none
 * @param followUpAt when the person is asked how they are; null for the usual time
 * @param noFollowUp why nobody asks; null when somebody does
 */
public record NewClosure(String caseFileId, ImmediateOutcome immediate, BroadOutcome broad,
		@Nullable FeedbackWaiver feedbackWaiver, List<ClosingCode> overridden, @Nullable OverrideReason overrideReason,
		@Nullable Instant followUpAt, @Nullable NoFollowUpReason noFollowUp) {

	public NewClosure {
		overridden = overridden.stream().distinct().sorted().toList();
	}

	List<UserError> faults(Instant now) {
		List<UserError> faults = new ArrayList<>();
		if (this.overridden.stream().anyMatch(ClosingCode::isHard)) {
			faults.add(UserError.invalid("never-over-a-hard-point", "overridden"));
		}
		if (this.overridden.isEmpty() == (this.overrideReason != null)) {
			faults.add(UserError.invalid("with-the-points-it-is-for", "overrideReason"));
		}
		if (this.followUpAt != null && this.noFollowUp != null) {
			faults.add(UserError.invalid("either-of-both", "noFollowUp"));
		}
		String late = (this.followUpAt != null) ? CaseFollowUp.fault(this.followUpAt, now) : null;
		if (late != null) {
			faults.add(UserError.invalid(late, "followUpAt"));
		}
		return faults;
	}

	/** Whether it may be closed although that point stands. */
	boolean settles(ClosingPoint point) {
		return overrides(point) || (point.code() == ClosingCode.FEEDBACK_MISSING && this.feedbackWaiver != null);
	}

	/** Whether a duty lead must answer for closing although that point stands. */
	boolean overrides(ClosingPoint point) {
		return !point.hard() && this.overridden.contains(point.code());
	}

	/** The closing, over those points that stood. */
	CaseClosure closed(CaseFile caseFile, List<ClosingCode> over, Actor actor, Instant now) {
		return new CaseClosure(RandomId.next(), caseFile.id(), caseFile.lead(),
				new CaseClosure.Told(this.immediate, this.broad, this.feedbackWaiver, over,
						over.isEmpty() ? null : this.overrideReason, this.noFollowUp, null),
				actor.subject(), now, null);
	}

	/** The follow-up after it. */
	CaseFollowUp followUp(CaseFile caseFile, Instant now) {
		return new CaseFollowUp(RandomId.next(), caseFile.id(), caseFile.reference(), caseFile.lead(),
				(this.followUpAt != null) ? this.followUpAt : now.plus(CaseFollowUp.AFTER), null);
	}

}
