package ke.njia.workflow;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;

/**
 * A risk to judge.
 *
 * @param whom whose
 * @param level how great
 * @param reason why, 3 to 500 characters
 */
public record NewRisk(RiskTo whom, RiskLevel level, String reason) {

	static final int SHORTEST = 3;

	static final int LONGEST = 500;

	public NewRisk {
		reason = reason.strip();
	}

	/** What speaks against judging these at once. */
	static List<UserError> faults(List<NewRisk> risks) {
		List<UserError> faults = new ArrayList<>();
		if (risks.isEmpty() || risks.stream().map(NewRisk::whom).distinct().count() < risks.size()) {
			faults.add(UserError.invalid("one-to-three-each-once", "risks"));
		}
		for (int index = 0; index < risks.size(); index++) {
			int length = risks.get(index).reason().length();
			if (length < SHORTEST || length > LONGEST) {
				faults.add(UserError.invalid("length-3-to-500", "risks", Integer.toString(index), "reason"));
			}
		}
		return faults;
	}

}
