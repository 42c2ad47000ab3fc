package ke.njia.directory;

import java.time.Instant;

import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a directory entry must match. Every given part must hold for one and the same
 * ServiceAtLocation: a partner with a lawyer in Garissa and a Somali speaker in Mombasa
 * is no Somali-speaking lawyer in Garissa.
 *
 * @param text a part of the organization's or service's name, without regard to case
 * @param county code of the county whose people are served
 * @param serviceType code of the kind of help
 * @param language ISO 639-3 code of a language spoken
 * @param openNow whether only what is open at this moment is wanted
 */
public record DirectoryFilter(@Nullable String text, @Nullable Integer county, @Nullable String serviceType,
		@Nullable String language, @Nullable Boolean openNow) {

	/** Lets everything through. */
	public static final DirectoryFilter NONE = new DirectoryFilter(null, null, null, null, null);

	private static final int LONGEST_TEXT = 80;

	/**
	 * The same filter, when it can be taken.
	 * @throws IllegalArgumentException when the text is too long or a code is not known
	 */
	public DirectoryFilter checked(Vocabulary vocabulary) {
		require(this.text == null || this.text.length() <= LONGEST_TEXT, "text");
		require(this.county == null || vocabulary.findCounty(this.county).isPresent(), "county");
		require(this.serviceType == null || vocabulary.findServiceType(this.serviceType).isPresent(), "serviceType");
		require(this.language == null || vocabulary.findLanguage(this.language).isPresent(), "language");
		return this;
	}

	/** Whether names are all that is asked for, so that entries without a place match. */
	boolean onlyText() {
		return this.county == null && this.serviceType == null && this.language == null
				&& !Boolean.TRUE.equals(this.openNow);
	}

	/** Whether nothing at all is asked for. */
	boolean isEmpty() {
		return onlyText() && (this.text == null || this.text.isBlank());
	}

	/**
	 * Whether the parts hold for a place that no posting answers for: those of county and
	 * kind of help do, and names are looked up.
	 */
	boolean matchesRest(ServiceAtLocation place, Instant now) {
		return (this.language == null || place.languages().contains(this.language))
				&& (!Boolean.TRUE.equals(this.openNow) || place.openingTimes().isOpen(now));
	}

	private static void require(boolean holds, String part) {
		if (!holds) {
			throw new IllegalArgumentException("Directory filter: %s cannot be taken.".formatted(part));
		}
	}

}
