package ke.njia.duplicates;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two names are: word by word whatever their order, or run together.
 */
final class NameSimilarity {

	/** Below this two words are two words (Jaro-Winkler, thousandths). */
	private static final double SAME_WORD = 0.90;

	/** From here two names run together are one (Jaro-Winkler). */
	private static final double SAME_RUN = 0.94;

	/** Share of the longer by which run-together names may differ in length. */
	private static final double LENGTHS_APART = 0.2;

	/** How alike a name is to one that says more ("Kirege", "Kirege Unit"). */
	private static final double CONTAINED = 0.8;

	private static final JaroWinklerSimilarity WORDS = new JaroWinklerSimilarity();

	private NameSimilarity() {
	}

	/** Thousandths: 1000 for the same telling words. */
	static int of(NameParts one, NameParts other) {
		if (one.core().equals(other.core()) || one.compact().equals(other.compact())) {
			return 1000;
		}
		double best = Math.max(wordByWord(one.core(), other.core()), runTogether(one.compact(), other.compact()));
		return (int) Math.round(best * 1000);
	}

	/** Jaro-Winkler favours a common beginning, so a much longer name is another. */
	private static double runTogether(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		if (Math.abs(one.length() - other.length()) > LENGTHS_APART * longer) {
			return 0;
		}
		double run = WORDS.apply(one, other);
		return (run >= SAME_RUN) ? run : 0;
	}

	/**
	 * Twice what is shared, by all words (Dice), words alike counting as far as so; at
	 * least {@link #CONTAINED} where one name has all words of the other.
	 */
	private static double wordByWord(List<String> one, List<String> other) {
		List<String> left = new ArrayList<>(other);
		double shared = 0;
		for (String word : one) {
			int best = closest(word, left);
			if (best >= 0) {
				shared += WORDS.apply(word, left.remove(best));
			}
		}
		boolean contained = other.size() - left.size() == Math.min(one.size(), other.size());
		double dice = 2 * shared / (one.size() + other.size());
		return contained ? Math.max(dice, CONTAINED) : dice;
	}

	private static int closest(String word, List<String> words) {
		int best = -1;
		double likeness = SAME_WORD;
		for (int index = 0; index < words.size(); index++) {
			double found = WORDS.apply(word, words.get(index));
			if (found >= likeness) {
				best = index;
				likeness = found;
			}
		}
		return best;
	}

}
