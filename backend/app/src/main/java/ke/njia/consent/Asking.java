package ke.njia.consent;

import org.jspecify.annotations.Nullable;

/**
 * How a consent was asked for and given.
 *
 * @param form how it was given
 * @param language ISO 639-3 code of the language it was asked in
 * @param channel by which way it was asked; null where that was not recorded
 * @param guardian who agreed for the person; only with {@link ConsentForm#GUARDIAN}
 * @param assentReason why no guardian of a child could be asked
 * @param incapacity why somebody else agreed for an adult
 * @param risksExplained whether the risks of a transfer were explained; null for every
 * other consent, and where that was not recorded
 */
public record Asking(ConsentForm form, String language, @Nullable ContactChannel channel, @Nullable Guardian guardian,
		@Nullable AssentReason assentReason, @Nullable IncapacityReason incapacity, @Nullable Boolean risksExplained) {

	/** Asked of the person, and nothing more recorded. */
	public static Asking plain(ConsentForm form, String language) {
		return new Asking(form, language, null, null, null, null, null);
	}

}
