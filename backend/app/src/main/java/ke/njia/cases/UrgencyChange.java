package ke.njia.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest change of answers to thresholds that would make a case otherwise pressing.
 *
 * @param thresholds which of them
 * @param together whether all of them would have to be answered so, or any one is enough
 * @param answer how
 * @param urgency how pressing it would be then
 */
public record UrgencyChange(List<ThresholdCode> thresholds, boolean together, ThresholdAnswer answer, Urgency urgency) {

	public UrgencyChange {
		thresholds = List.copyOf(thresholds);
	}

	/**
	 * What would change it; nothing when the time to harm alone makes it routine. A
	 * threshold without an answer counts as not known.
	 */
	static Optional<UrgencyChange> of(HarmWithin harmWithin, Map<ThresholdCode, ThresholdAnswer> answers) {
		Urgency unhindered = Urgency.of(harmWithin, List.of());
		if (unhindered == Urgency.ROUTINE) {
			return Optional.empty();
		}
		List<ThresholdCode> noes = Arrays.stream(ThresholdCode.values())
			.filter((code) -> answers.get(code) == ThresholdAnswer.NO)
			.toList();
		return Optional.of(noes.isEmpty()
				? new UrgencyChange(List.of(ThresholdCode.values()), false, ThresholdAnswer.NO, Urgency.ROUTINE)
				: new UrgencyChange(noes, true, ThresholdAnswer.YES, unhindered));
	}

}
