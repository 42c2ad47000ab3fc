package ke.njia.appeals;

import ke.njia.consent.DataItem;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an appeal: written down once, placed in as many paragraphs as need it. The
 * names of the components are what is stored.
 *
 * @param key by which paragraphs place it, as {@code {{key}}}
 * @param item what kind of thing it tells: consent must cover that
 * @param words the fact
 * @param source how the writer knows it
 * @param evidence identifier of the file that shows it, if one does
 */
public record LetterFact(String key, DataItem item, String words, FactSource source, @Nullable String evidence) {

	/** Letters, digits and hyphens. */
	static final String KEY = "[a-z0-9-]{1,20}";

	/** Characters of a fact. */
	static final int LONGEST = 2_000;

	LetterFact stripped() {
		return new LetterFact(this.key, this.item, this.words.strip(), this.source, this.evidence);
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "fact";
	}

}
