package ke.njia.breaches;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;

/**
 * A breach to put on record.
 *
 * @param role for whom the organization held the data
 * @param awareAt when the organization became aware
 * @param kind what happened
 * @param effects what it did to the data, at least one
 * @param riskOfHarm whether there is a real risk of harm
 * @param keysExposed whether keys or a signed-in session came into wrong hands as well
 * @param text what happened, 3 to 1,000 characters
 */
public record NewBreach(BreachRole role, Instant awareAt, BreachKind kind, List<BreachEffect> effects,
		BreachAnswer riskOfHarm, BreachAnswer keysExposed, String text) {

	static final int SHORTEST_TEXT = 3;

	static final int LONGEST_TEXT = 1_000;

	/** Clocks of phones are not exact. */
	static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

	/** How long ago somebody can have become aware of what is recorded only now. */
	static final Duration LONGEST_AGO = Duration.ofDays(366);

	public NewBreach {
		effects = List.copyOf(effects);
	}

	List<UserError> faults(Instant now) {
		List<UserError> faults = new ArrayList<>(faults(this.awareAt, "awareAt", now));
		if (this.effects.isEmpty()) {
			faults.add(UserError.invalid("at-least-one", "effects"));
		}
		int length = this.text.strip().length();
		if (length < SHORTEST_TEXT || length > LONGEST_TEXT) {
			faults.add(UserError.invalid("length-3-to-1000", "text"));
		}
		return faults;
	}

	/** What is wrong with a moment that must have been. */
	static List<UserError> faults(Instant moment, String field, Instant now) {
		if (moment.isAfter(now.plus(CLOCK_SKEW))) {
			return List.of(UserError.invalid("in-the-future", field));
		}
		return moment.isBefore(now.minus(LONGEST_AGO)) ? List.of(UserError.invalid("more-than-a-year-ago", field))
				: List.of();
	}

	BreachFacts facts(long sealedCases, long clearCases) {
		return new BreachFacts(this.role, this.awareAt, this.kind, this.effects, this.riskOfHarm,
				new Safeguards(sealedCases, clearCases, this.keysExposed), this.text.strip());
	}

}
