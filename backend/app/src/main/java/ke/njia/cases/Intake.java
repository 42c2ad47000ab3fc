package ke.njia.cases;

import java.util.List;

/**
 * A case to open.
 *
 * @param account what was told
 * @param needs codes of the kinds of help asked for, one to eight
 * @param thresholds answers to the three thresholds
 * @param basis why the law lets it be recorded
 * @param purposes what it is recorded for, one to three
 */
public record Intake(Account account, List<String> needs, List<ThresholdEntry> thresholds, LegalBasis basis,
		List<CasePurpose> purposes) {

	public Intake {
		needs = List.copyOf(needs);
		thresholds = List.copyOf(thresholds);
		purposes = List.copyOf(purposes);
	}

	/**
	 * An answer to one threshold.
	 *
	 * @param code which
	 * @param answer the answer
	 * @param reason why, 3 to 500 characters
	 */
	public record ThresholdEntry(ThresholdCode code, ThresholdAnswer answer, String reason) {
	}

}
