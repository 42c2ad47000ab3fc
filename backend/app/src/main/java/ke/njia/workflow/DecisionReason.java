package ke.njia.workflow;

/**
 * Why it was decided so; workflow.graphqls explains each. The handbook's own list is
 * lost: these are ours.
 */
public enum DecisionReason {

	THRESHOLDS_MET(Verdict.APPROVED), LIFE_AT_RISK(Verdict.APPROVED), CLOCK_RUNS_OUT(Verdict.APPROVED),
	THRESHOLDS_NOT_MET(Verdict.DECLINED), OUTSIDE_MANDATE(Verdict.DECLINED), OTHERS_ACT(Verdict.DECLINED),
	PERSON_DOES_NOT_WANT(Verdict.DECLINED), WOULD_DO_HARM(Verdict.DECLINED), FACTS_MISSING(Verdict.NEEDS_MORE),
	CONSENT_OPEN(Verdict.NEEDS_MORE), RISK_UNCLEAR(Verdict.NEEDS_MORE);

	private final Verdict verdict;

	DecisionReason(Verdict verdict) {
		this.verdict = verdict;
	}

	/** What it is a reason for. */
	public Verdict verdict() {
		return this.verdict;
	}

}
