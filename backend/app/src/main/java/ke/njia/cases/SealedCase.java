package ke.njia.cases;

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
	 */
	record Told(Account account, String disclosureSalt) {
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

}
