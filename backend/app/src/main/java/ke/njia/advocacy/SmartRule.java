package ke.njia.advocacy;

import java.util.List;

import ke.njia.vocabulary.ReferenceFile;

/**
 * One rule of the reference file about wordings.
 *
 * @param criterion what it belongs to
 * @param test how the words are looked for
 * @param words in lower case
 * @param number how many at most, for {@link Test#AT_MOST_WORDS}
 * @param reason said when it is not met
 * @param source who says so
 */
record SmartRule(SmartCriterion criterion, Test test, List<String> words, int number, SmartReason reason,
		String source) {

	/** How a rule looks at a wording. */
	enum Test {

		/** One of the words is there. */
		NEEDS_WORD,
		/** None is. */
		LACKS_WORD,
		/** One of the words is there, or a number. */
		NEEDS_NUMBER_OR_WORD,
		/** It is not longer. */
		AT_MOST_WORDS,
		/** A keyword of its theme is there, or it follows a recommendation on it. */
		NEEDS_THEME,
		/** One of the words is there, or a year or term that can still be kept. */
		NEEDS_TIME

	}

	static SmartRule of(ReferenceFile.Row row) {
		return new SmartRule(row.one("criterion", SmartCriterion.class), row.one("test", Test.class), row.list("words"),
				row.find("number").map(Integer::parseInt).orElse(0), row.one("reason", SmartReason.class),
				row.text("source"));
	}

}
