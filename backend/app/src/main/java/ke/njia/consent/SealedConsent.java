package ke.njia.consent;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a consent: all but when. The names of the components are what
 * is stored.
 *
 * @param recipient to whom; null means any partner needed for the purpose
 * @param purpose what for
 * @param items what may be told
 * @param abroad whether a recipient outside Kenya is covered
 * @param form how it was given
 * @param language language it was asked in
 */
record SealedConsent(@Nullable String recipient, Purpose purpose, List<DataItem> items, boolean abroad,
		ConsentForm form, String language) {

	static SealedConsent of(Consent consent) {
		return new SealedConsent(consent.recipientId(), consent.purpose(), consent.items(), consent.abroad(),
				consent.form(), consent.language());
	}

}
