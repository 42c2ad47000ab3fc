package ke.njia.directory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds the names that hold a text, without regard to case: by the rarest three
 * characters in a row of it, then by looking at those names only. Texts of one or two
 * characters look at every name.
 */
final class NameIndex {

	private static final int GRAM = 3;

	private final String[] names;

	private final Map<Long, int[]> grams;

	private NameIndex(String[] names, Map<Long, int[]> grams) {
		this.names = names;
		this.grams = grams;
	}

	/**
	 * An index of these names; the one before when they are the same, as most changes of
	 * the network leave them.
	 */
	static NameIndex of(List<String> names, @Nullable NameIndex before) {
		String[] folded = names.stream().map(NameIndex::fold).toArray(String[]::new);
		return (before != null && Arrays.equals(before.names, folded)) ? before
				: new NameIndex(folded, gramsOf(folded));
	}

	/** How names and texts are compared. */
	static String fold(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/** Positions of the names that hold the text. */
	BitSet holding(String text) {
		String part = fold(text.strip());
		BitSet found = new BitSet(this.names.length);
		if (part.length() < GRAM) {
			for (int at = 0; at < this.names.length; at++) {
				found.set(at, this.names[at].contains(part));
			}
		}
		else {
			for (int at : rarest(part)) {
				found.set(at, this.names[at].contains(part));
			}
		}
		return found;
	}

	private int[] rarest(String part) {
		int[] fewest = this.grams.getOrDefault(gram(part, 0), Positions.none());
		for (int start = 1; start <= part.length() - GRAM; start++) {
			int[] those = this.grams.getOrDefault(gram(part, start), Positions.none());
			fewest = (those.length < fewest.length) ? those : fewest;
		}
		return fewest;
	}

	private static Map<Long, int[]> gramsOf(String[] names) {
		Map<Long, Positions> gathered = new HashMap<>();
		for (int at = 0; at < names.length; at++) {
			for (int start = 0; start <= names[at].length() - GRAM; start++) {
				gathered.computeIfAbsent(gram(names[at], start), (gram) -> new Positions()).add(at);
			}
		}
		return gathered.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (entry) -> entry.getValue().toArray()));
	}

	/** Three characters as one number. */
	private static long gram(String text, int start) {
		return ((long) text.charAt(start) << 32) | ((long) text.charAt(start + 1) << 16) | text.charAt(start + 2);
	}

}
