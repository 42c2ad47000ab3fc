package ke.njia.advocacy;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Months as they are stored beside what is counted: a number that can be compared, 202611
 * for November 2026.
 */
final class Months {

	private static final int CENTURY = 100;

	private Months() {
	}

	/** The month in Nairobi. */
	static YearMonth at(Instant instant) {
		return YearMonth.from(instant.atZone(RecommendationDesk.NAIROBI));
	}

	static int number(YearMonth month) {
		return month.getYear() * CENTURY + month.getMonthValue();
	}

	static YearMonth of(int number) {
		return YearMonth.of(number / CENTURY, number % CENTURY);
	}

}
