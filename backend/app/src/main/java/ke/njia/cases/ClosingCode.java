package ke.njia.cases;

/**
 * The points of the closure checklist; workflow.graphqls explains each. Which of them are
 * hard is ours: those where somebody still waits for a word of this organization.
 */
public enum ClosingCode {

	DECISION_MISSING(true), REVIEW_WAITS(true), ESCALATION_UNSEEN(true), REFERRAL_WAITS(true), QUESTION_WAITS(true),
	OPEN_REQUEST_LIVE(true), TASK_OPEN(true), FUNDS_UNDECIDED(true), GLASS_UNREVIEWED(true), RIGHTS_REQUEST_OPEN(true),
	BODY_QUESTION_WAITS(true), CLOCK_RUNS(false), HELP_UNDER_WAY(false), DRAFT_UNSENT(false), SUGGESTION_WAITS(false),
	APPEAL_UNSENT(false), APPEAL_UNANSWERED(false), ERASURE_ASKED(false), FEEDBACK_MISSING(false);

	private final boolean hard;

	ClosingCode(boolean hard) {
		this.hard = hard;
	}

	/** Whether nobody may close over it. */
	public boolean isHard() {
		return this.hard;
	}

}
