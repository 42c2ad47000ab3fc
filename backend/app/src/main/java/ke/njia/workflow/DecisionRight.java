package ke.njia.workflow;

import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.cases.ThresholdCode;
import ke.njia.cases.Urgency;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;

/**
 * How far a person may decide about a case; workflow.graphqls explains each.
 */
public enum DecisionRight {

	FULL, FAST, NONE;

	/**
	 * Nobody decides about a case of their own opening. Where a life cannot wait for
	 * somebody else, anybody who works on it may say yes, and is looked at afterwards.
	 * @param openedBy who opened the case; where nobody knows, it may have been anybody
	 * @param deputy whether the person decides in the duty lead's place at this moment
	 * @param newest what was decided last
	 */
	static DecisionRight of(CaseFile caseFile, Optional<String> openedBy, Actor actor, boolean deputy,
			Optional<CaseDecision> newest) {
		boolean another = openedBy.filter((by) -> !by.equals(actor.subject())).isPresent();
		if (another && (actor.has(Role.DUTY_LEAD) || deputy)) {
			return FULL;
		}
		boolean open = newest.map((last) -> last.verdict() == Verdict.NEEDS_MORE).orElse(true);
		return (open && isLifeThreatening(caseFile)) ? FAST : NONE;
	}

	/** Harm today or tomorrow, and a threat that somebody called serious. Ours. */
	static boolean isLifeThreatening(CaseFile caseFile) {
		return caseFile.urgency() == Urgency.CRITICAL && caseFile.thresholds()
			.stream()
			.anyMatch((threshold) -> threshold.code() == ThresholdCode.SEVERITY
					&& threshold.answer() == ThresholdAnswer.YES);
	}

}
