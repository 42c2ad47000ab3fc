package ke.njia.cases;

import java.time.Instant;
import java.util.List;

/**
 * On what basis, and what for, a case is processed.
 *
 * @param basis why the law lets it be recorded
 * @param purposes what for, one to three
 * @param recordedAt when that was put on record
 */
public record Processing(LegalBasis basis, List<CasePurpose> purposes, Instant recordedAt) {

	public Processing {
		purposes = purposes.stream().sorted().toList();
	}

	/** Whether basis and purposes are those, whenever they were recorded. */
	boolean says(LegalBasis otherBasis, List<CasePurpose> otherPurposes) {
		return this.basis == otherBasis && this.purposes.equals(otherPurposes.stream().sorted().toList());
	}

	/**
	 * What held before something else was recorded.
	 *
	 * @param processing what held
	 * @param replacedAt until when
	 * @param reason why it was recorded anew
	 */
	public record Earlier(Processing processing, Instant replacedAt, BasisChange reason) {
	}

}
