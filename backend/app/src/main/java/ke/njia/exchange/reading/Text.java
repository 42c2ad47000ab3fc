package ke.njia.exchange.reading;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts of others, made harmless: composed, without control characters and without those
 * that turn the direction of writing, on one line.
 */
public final class Text {

	private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]+";

	private Text() {
	}

	/** The text as it may be stored and shown. */
	public static String clean(String value) {
		return Normalizer.normalize(value.replaceAll(INVISIBLE, " "), Normalizer.Form.NFC)
			.replaceAll("[\\s\\u00A0]+", " ")
			.strip();
	}

	/** What two spellings of the same word have in common. */
	static String folded(String value) {
		return Normalizer.normalize(value, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

}
