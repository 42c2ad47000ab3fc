package ke.njia.advocacy;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * For how long a complaint has stood at its stage, in whole months; the schema explains
 * each.
 */
public enum AccountabilityAge {

	UNDER_HALF_A_YEAR(6), UNDER_A_YEAR(12), UNDER_TWO_YEARS(24), TWO_YEARS_OR_MORE(Integer.MAX_VALUE);

	private final int before;

	AccountabilityAge(int before) {
		this.before = before;
	}

	/** Its age in a month, for what began in another. */
	static AccountabilityAge between(YearMonth since, YearMonth now) {
		long months = ChronoUnit.MONTHS.between(since, now);
		for (AccountabilityAge age : values()) {
			if (months < age.before) {
				return age;
			}
		}
		return TWO_YEARS_OR_MORE;
	}

	/** Whether that is too long to wait in silence: a year or more. */
	boolean isLong() {
		return compareTo(UNDER_TWO_YEARS) >= 0;
	}

}
