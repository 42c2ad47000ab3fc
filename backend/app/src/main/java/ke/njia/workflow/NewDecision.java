package ke.njia.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Something to decide.
 *
 * @param caseFileId the case
 * @param after the newest decision that was seen; null when there was none
 * @param verdict what
 * @param reason why
 * @param words why, in words; may be empty
 */
public record NewDecision(String caseFileId, @Nullable String after, Verdict verdict, DecisionReason reason,
		String words) {

	public NewDecision {
		words = words.strip();
	}

	List<UserError> faults() {
		List<UserError> faults = new ArrayList<>();
		if (this.reason.verdict() != this.verdict) {
			faults.add(UserError.invalid("reason-of-another-verdict", "reason"));
		}
		if (this.words.length() > CaseDecision.LONGEST) {
			faults.add(UserError.invalid("length-0-to-500", "words"));
		}
		return faults;
	}

	CaseDecision decided(CaseFile caseFile, List<RiskTo> unassessed, boolean fast, Actor actor, Instant now) {
		return new CaseDecision(RandomId.next(), caseFile.id(), caseFile.reference(), caseFile.lead(), this.verdict,
				this.reason, this.words, unassessed, actor.subject(), now,
				fast ? now.plus(CaseDecision.REVIEW_WITHIN) : null, null);
	}

}
