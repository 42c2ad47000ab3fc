package ke.njia.cases;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a case. The names of the components are what is stored.
 */
final class SealedCase {

	private SealedCase() {
	}

	/**
	 * Of the case itself.
	 *
	 * @param account what was told
	 * @param disclosureSalt random text from which pseudonyms are made
	 * @param processing on what basis and what for; null in cases from before that was
	 * asked
	 */
	record Told(Account account, String disclosureSalt, @Nullable Processing processing) {
	}

	/**
	 * What a case said before a change: either of the two is set.
	 *
	 * @param processing on what basis and what for; null when nobody had said, or when
	 * something else was changed
	 * @param basisChange why that was recorded anew
	 * @param rectified what was put right
	 */
	record Was(@Nullable Processing processing, @Nullable BasisChange basisChange, @Nullable Rectified rectified) {

		static Was processed(@Nullable Processing before, BasisChange why) {
			return new Was(before, why, null);
		}

		static Was told(Rectified before) {
			return new Was(null, null, before);
		}

	}

	/**
	 * What was told, before it was put right.
	 *
	 * @param account the account as it was
	 * @param needs codes of the kinds of help as they were
	 * @param fields what was put right
	 * @param reason why
	 */
	record Rectified(Account account, List<String> needs, List<RectifiedField> fields, RectificationReason reason) {
	}

	/**
	 * Of a need.
	 *
	 * @param serviceType code of the kind of help
	 */
	record Asked(String serviceType) {
	}

	/**
	 * Of an answer to a threshold.
	 *
	 * @param answer the answer
	 * @param reason why
	 */
	record Answered(ThresholdAnswer answer, String reason) {
	}

	/**
	 * Of an alert.
	 *
	 * @param code the clock
	 * @param percent the share of its time that had passed, hundredths
	 * @param dueAt when it was to end, as it stood then
	 */
	record Alerted(ClockCode code, int percent, Instant dueAt) {
	}

	/**
	 * Of what was said of a clock.
	 *
	 * @param code the clock
	 * @param outcome what was said of it
	 * @param dueAt when it was to end, as it stood then
	 * @param by opaque identifier of who said it
	 */
	record Ended(ClockCode code, ClockOutcome outcome, Instant dueAt, String by) {
	}

}
