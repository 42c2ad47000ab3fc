package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;

/**
 * A new version of a clock's rule, as somebody would have it.
 *
 * @param code which
 * @param after the version it is to follow: what the proposer has seen
 * @param validFrom from when cases are opened under it
 * @param alsoRunning whether it is to hold also for what runs already
 * @param terms what is set anew
 */
public record ClockProposal(ClockCode code, int after, Instant validFrom, boolean alsoRunning, ClockTerms terms) {

	/** How far ahead a version may be put down. */
	static final Duration FARTHEST = Duration.ofDays(366);

	private static final int LONGEST_MINUTES = 60 * 24 * 366;

	private static final int LONGEST_MONTHS = 120;

	private static final int SHORTEST_SOURCE = 10;

	private static final int LONGEST_TEXT = 500;

	/** What is wrong with it, at that moment; nothing when it can be put down. */
	List<UserError> faults(Instant now) {
		List<UserError> faults = new ArrayList<>();
		Integer preferred = this.terms.preferredMinutes();
		if ((this.terms.minutes() == 0) == (this.terms.months() == 0)) {
			faults.add(UserError.invalid("minutes-or-months", "minutes"));
		}
		refuse(this.terms.minutes() < 0 || this.terms.minutes() > LONGEST_MINUTES, "0-to-" + LONGEST_MINUTES, "minutes",
				faults);
		refuse(this.terms.months() < 0 || this.terms.months() > LONGEST_MONTHS, "0-to-" + LONGEST_MONTHS, "months",
				faults);
		refuse(preferred != null && (preferred < 1 || preferred >= this.terms.about().toMinutes()),
				"shorter-than-the-clock", "preferredMinutes", faults);
		refuse(this.terms.source().strip().length() < SHORTEST_SOURCE || this.terms.source().length() > LONGEST_TEXT,
				"length-10-to-500", "source", faults);
		refuse(this.terms.verifiedBy() != null && this.terms.verifiedBy().length() > LONGEST_TEXT, "length-1-to-500",
				"verifiedBy", faults);
		refuse(this.validFrom.isBefore(now.plus(ClockRules.EARLIEST_AFTER)), "at-least-5-minutes-ahead", "validFrom",
				faults);
		refuse(this.validFrom.isAfter(now.plus(FARTHEST)), "at-most-366-days-ahead", "validFrom", faults);
		return List.copyOf(faults);
	}

	/** The rule it makes of the one before it. */
	ClockRule after(ClockRule before) {
		return before.with(before.version() + 1, this.validFrom, this.alsoRunning, this.terms);
	}

	private static void refuse(boolean wrong, String rule, String field, List<UserError> faults) {
		if (wrong) {
			faults.add(UserError.invalid(rule, field));
		}
	}

}
