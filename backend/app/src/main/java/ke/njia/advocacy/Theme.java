package ke.njia.advocacy;

import java.util.Locale;
import java.util.Set;

import ke.njia.kernel.LocalizedText;

/**
 * What recommendations are about: an issue of the UPR Info database.
 *
 * @param code the issue as one word
 * @param name the issue; one that the reference file lacks has its printed name in both
 * languages
 * @param keywords words of it, in lower case, by which a text shows that it is about it
 */
public record Theme(String code, LocalizedText name, Set<String> keywords) {

	/** Characters of an issue's printed name. */
	static final int LONGEST = 100;

	public Theme {
		keywords = Set.copyOf(keywords);
	}

	/** The code of a printed name; empty when no letter or digit is in it. */
	static String code(String printed) {
		return printed.toLowerCase(Locale.ROOT)
			.replace("'", "")
			.replace("\u2019", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

}
