package ke.njia.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name taken apart: what tells this entry from others, what kind it says it is, and its
 * numbers. "St. Mary's Disp. II" and "Saint Marys Dispensary 2" have the same parts.
 *
 * @param core the telling words, in their order; never empty
 * @param kinds what the name says the entry is
 * @param numbers numbers in it: "Huruma 1" is not "Huruma 2"
 * @param sponsors who stands behind it, by its name
 */
record NameParts(List<String> core, Set<EntryKind> kinds, Set<String> numbers, Set<String> sponsors) {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** What is between brackets places a name or repeats it: it tells too little. */
	private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)?");

	/** The level of care is a kind, not a number of the house. */
	private static final Pattern LEVEL = Pattern.compile("\\blevel [0-9]\\b");

	/** Letters with points between: S.D.A. */
	private static final Pattern POINTED = Pattern.compile("\\b([a-z])\\.(?=[a-z]\\b)");

	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

	private static final Pattern NUMBER = Pattern.compile("[0-9]+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’`]");

	static NameParts of(String name) {
		List<String> words = words(BRACKETED.matcher(name).replaceAll(" "));
		if (words.isEmpty()) {
			words = words(name);
		}
		Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
		String rest = withoutKinds(" " + String.join(" ", words) + " ", kinds);
		List<String> telling = new ArrayList<>(split(rest));
		Set<String> numbers = telling.stream()
			.filter((word) -> NUMBER.matcher(word).matches())
			.collect(Collectors.toCollection(TreeSet::new));
		telling.removeIf((word) -> NameWords.EMPTY.contains(word) || NameWords.SPONSORS.containsKey(word)
				|| numbers.contains(word));
		if (telling.isEmpty()) {
			telling.addAll(split(rest).isEmpty() ? words : split(rest));
		}
		return new NameParts(telling.isEmpty() ? List.of("") : List.copyOf(telling), Set.copyOf(kinds),
				Set.copyOf(numbers), sponsors(words(name)));
	}

	private static Set<String> sponsors(List<String> words) {
		return words.stream()
			.filter(NameWords.SPONSORS::containsKey)
			.map(NameWords.SPONSORS::get)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The telling words without gaps: "Bulla Iftin" and "Bullaiftin" are one. */
	String compact() {
		return String.join("", this.core);
	}

	private static String withoutKinds(String text, Set<EntryKind> kinds) {
		String rest = text;
		for (Map.Entry<String, EntryKind> kind : NameWords.KINDS) {
			String phrase = " " + kind.getKey() + " ";
			if (rest.contains(phrase)) {
				kinds.add(kind.getValue());
				rest = rest.replace(phrase, " ");
			}
		}
		return rest;
	}

	private static List<String> words(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String lower = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("").replace("&", " and ");
		String spaced = OTHER.matcher(POINTED.matcher(lower).replaceAll("$1")).replaceAll(" ");
		return split(LEVEL.matcher(spaced).replaceAll(" ")).stream()
			.map((word) -> NameWords.SPELLINGS.getOrDefault(word, word))
			.toList();
	}

	private static List<String> split(String text) {
		return Arrays.stream(text.split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

}
