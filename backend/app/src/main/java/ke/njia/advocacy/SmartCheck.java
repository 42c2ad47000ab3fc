package ke.njia.advocacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * Whether a wording is specific, measurable, achievable, relevant and time-bound, by
 * rules of a reference file: a first look at words that any rule can misread, and never a
 * judgment of what is asked.
 */
@Component
class SmartCheck {

	/** Years ahead that an ask can reach: a cycle, and one more. */
	private static final int FURTHEST = 6;

	private static final List<SmartRule> RULES = ReferenceFile.of("advocacy/smart.csv").rows(SmartRule::of);

	/**
	 * What each criterion says, in their order.
	 * @param theme what it is about
	 * @param follows whether it follows a recommendation on that theme
	 * @param year the year it is now
	 */
	List<SmartFinding> findings(String words, Theme theme, boolean follows, int year) {
		Wording wording = Wording.of(words);
		return Arrays.stream(SmartCriterion.values())
			.map((criterion) -> finding(criterion, wording, theme, follows, year))
			.toList();
	}

	private static SmartFinding finding(SmartCriterion criterion, Wording wording, Theme theme, boolean follows,
			int year) {
		List<SmartRule> rules = RULES.stream().filter((rule) -> rule.criterion() == criterion).toList();
		List<SmartReason> reasons = new ArrayList<>();
		List<String> found = new ArrayList<>();
		rules.forEach((rule) -> reason(rule, wording, theme, follows, year).ifPresent((reason) -> {
			reasons.add(reason);
			found.addAll((rule.test() == SmartRule.Test.LACKS_WORD) ? wording.found(rule.words()) : List.of());
		}));
		return new SmartFinding(criterion, reasons, found, rules.getFirst().source());
	}

	private static Optional<SmartReason> reason(SmartRule rule, Wording wording, Theme theme, boolean follows,
			int year) {
		List<String> found = wording.found(rule.words());
		return switch (rule.test()) {
			case NEEDS_WORD -> unless(!found.isEmpty(), rule);
			case LACKS_WORD -> unless(found.isEmpty(), rule);
			case NEEDS_NUMBER_OR_WORD -> unless(!found.isEmpty() || wording.hasNumber(), rule);
			case AT_MOST_WORDS -> unless(Wording.count(wording.text()) <= rule.number(), rule);
			case NEEDS_THEME -> unless(follows || !wording.found(theme.keywords()).isEmpty(), rule);
			case NEEDS_TIME -> time(rule, wording, !found.isEmpty() || wording.hasTerm(), year);
		};
	}

	/** A year decides where there is one; the latest counts, earlier ones name laws. */
	private static Optional<SmartReason> time(SmartRule rule, Wording wording, boolean termed, int year) {
		Optional<Integer> latest = wording.years().stream().max(Integer::compare);
		if (latest.isEmpty() || (termed && latest.get() < year)) {
			return unless(termed, rule);
		}
		if (latest.get() < year) {
			return Optional.of(SmartReason.TIME_PAST);
		}
		return (latest.get() > year + FURTHEST) ? Optional.of(SmartReason.TIME_TOO_FAR) : Optional.empty();
	}

	private static Optional<SmartReason> unless(boolean met, SmartRule rule) {
		return met ? Optional.empty() : Optional.of(rule.reason());
	}

}
