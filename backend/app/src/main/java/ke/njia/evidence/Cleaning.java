package ke.njia.evidence;

import ke.njia.evidence.cleaning.Fault;

/**
 * What came of cleaning a file.
 */
sealed interface Cleaning {

	/**
	 * A clean copy.
	 *
	 * @param form its form, by its first bytes
	 * @param content its bytes
	 */
	record Cleaned(EvidenceForm form, byte[] content) implements Cleaning {
	}

	/**
	 * None.
	 *
	 * @param fault why
	 */
	record NotCleaned(Fault fault) implements Cleaning {
	}

}
