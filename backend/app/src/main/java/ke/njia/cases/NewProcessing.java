package ke.njia.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A basis to record for a case.
 *
 * @param caseFileId the case
 * @param basis why the law lets it be recorded
 * @param purposes what for
 * @param reason why it is recorded anew
 */
public record NewProcessing(String caseFileId, LegalBasis basis, List<CasePurpose> purposes, BasisChange reason) {

	static final int MOST_PURPOSES = CasePurpose.values().length;

	public NewProcessing {
		purposes = List.copyOf(purposes);
	}

	/** What is wrong with purposes. */
	static List<UserError> faults(List<CasePurpose> purposes) {
		List<UserError> faults = new ArrayList<>();
		if (purposes.isEmpty() || purposes.size() > MOST_PURPOSES) {
			faults.add(UserError.invalid("one-to-three", "purposes"));
		}
		if (new HashSet<>(purposes).size() < purposes.size()) {
			faults.add(UserError.invalid("twice", "purposes"));
		}
		return faults;
	}

	/** What is wrong with it where that holds now. */
	List<UserError> faults(@Nullable Processing now) {
		if ((now == null) != (this.reason == BasisChange.NOT_RECORDED_BEFORE)) {
			return List.of(UserError.invalid((now == null) ? "not-recorded-before" : "recorded-before", "reason"));
		}
		return (now != null && now.says(this.basis, this.purposes))
				? List.of(UserError.invalid("the-same-as-now", "basis")) : List.of();
	}

}
