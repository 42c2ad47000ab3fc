package ke.njia.advocacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of an ask, as rules look at them.
 *
 * @param text lower case, single spaces, a space before and after
 */
record Wording(String text) {

	private static final Pattern YEAR = Pattern.compile(" ((?:19|20|21)\\d\\d)(?= )");

	private static final Pattern TERM = Pattern
		.compile(" (\\d{1,3}|one|two|three|six|twelve) (?:days|weeks|months|years?)(?= )");

	private static final Pattern NUMBER = Pattern.compile(" \\d");

	static Wording of(String words) {
		return new Wording(" " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%'-]+", " ").strip() + " ");
	}

	/** Words, parted by spaces. */
	static int count(String words) {
		String stripped = words.strip();
		return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
	}

	/** Those of a list that stand in it as whole words. */
	List<String> found(Iterable<String> words) {
		return java.util.stream.StreamSupport.stream(words.spliterator(), false)
			.filter((word) -> this.text.contains(" " + word + " "))
			.sorted()
			.toList();
	}

	boolean hasNumber() {
		return NUMBER.matcher(this.text).find();
	}

	/** A length of time in which something is to be done. */
	boolean hasTerm() {
		return TERM.matcher(this.text).find();
	}

	/** Years it names. */
	List<Integer> years() {
		return YEAR.matcher(this.text).results().map((MatchResult year) -> Integer.valueOf(year.group(1))).toList();
	}

}
