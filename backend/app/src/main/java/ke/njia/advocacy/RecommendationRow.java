package ke.njia.advocacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import ke.njia.kernel.Sha256;

/**
 * A recommendation as a file tells it.
 *
 * @param line where it begins
 * @param told what it tells
 * @param named whether the file gave it an identifier
 * @param printedThemes its themes as printed, in the order of their codes
 */
record RecommendationRow(long line, Recommendation told, boolean named, List<String> printedThemes) {

	private static final int SHORT = 16;

	RecommendationRow {
		printedThemes = List.copyOf(printedThemes);
	}

	/** What tells recommendations apart that have no identifier: who said what, when. */
	String key() {
		return key(this.told.cycle(), this.told.state(), this.told.text());
	}

	/** What changes when anything of it changes. */
	String digest() {
		List<Object> told = new ArrayList<>(List.of(this.told.cycle(), this.told.state(), this.told.region(),
				this.told.text(), this.told.themes(), this.told.responseGiven(), this.told.source()));
		told.add(String.valueOf(this.told.actionCategory()));
		return Sha256.of(told.stream().map(String::valueOf).toArray(String[]::new));
	}

	static String key(int cycle, String state, String text) {
		return Sha256.of(String.valueOf(cycle), folded(state), folded(text));
	}

	/** An identifier for one whose file gives none. */
	static String id(int cycle, String state, String text) {
		return "UPR-%d-%s".formatted(cycle, key(cycle, state, text).substring(0, SHORT));
	}

	private static String folded(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
