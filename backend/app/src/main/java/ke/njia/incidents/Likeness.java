package ke.njia.incidents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ke.njia.kernel.InputDigest;

/**
 * Tells that two lines may be the same person, without telling who. Names are brought
 * into one form (no accents, no case, the order of their parts does not count) and only
 * their keyed digest is kept: it can be compared, and nobody can find a name by trying.
 */
final class Likeness {

	/** Keeps these digests apart from all others. */
	private static final String KIND = "group-person|";

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Likeness() {
	}

	static String of(String name, InputDigest digest) {
		return digest.of(KIND + form(name));
	}

	static String form(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		return Arrays.stream(NO_LETTERS.split(plain.toLowerCase(Locale.ROOT)))
			.filter((part) -> !part.isEmpty())
			.sorted()
			.collect(Collectors.joining(" "));
	}

}
