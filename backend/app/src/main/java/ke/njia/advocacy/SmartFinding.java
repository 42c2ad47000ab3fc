package ke.njia.advocacy;

import java.util.List;

/**
 * What one criterion says of a wording.
 *
 * @param criterion which
 * @param reasons why it is not met; empty when it is
 * @param found words of the wording that the reasons rest on
 * @param source who says that it should be so
 */
public record SmartFinding(SmartCriterion criterion, List<SmartReason> reasons, List<String> found, String source) {

	public SmartFinding {
		reasons = List.copyOf(reasons);
		found = List.copyOf(found);
	}

	/** Whether the criterion is met. */
	public boolean passes() {
		return this.reasons.isEmpty();
	}

}
