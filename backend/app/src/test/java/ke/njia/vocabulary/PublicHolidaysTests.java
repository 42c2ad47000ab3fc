package ke.njia.vocabulary;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Days that were or were not kept, as reported at the time.
 */
class PublicHolidaysTests {

	private final PublicHolidays holidays = new PublicHolidays();

	@ParameterizedTest
	@CsvSource({ "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-06-01", "2026-10-10", "2026-10-20",
			"2026-12-12", "2026-12-25", "2026-12-26", "2018-10-10", "2009-10-10", "2025-10-17", "2022-08-09",
			"2027-08-10", "2024-06-17", "2022-05-03" })
	void isKept(LocalDate day) {
		assertThat(this.holidays.isHoliday(day)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21", "2026-04-04", "2026-04-05", "2012-10-10", "2017-10-10", "2024-10-17", "2026-08-09" })
	void isNotKept(LocalDate day) {
		assertThat(this.holidays.isHoliday(day)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2023-01-01, 2023-01-02", "2021-10-10, 2021-10-11", "2022-05-01, 2022-05-02", "2021-12-26, 2021-12-27",
			"2025-06-01, 2025-06-02" })
	void aSundayGivesWayToMonday(LocalDate sunday, LocalDate monday) {
		assertThat(this.holidays.isHoliday(sunday)).isFalse();
		assertThat(this.holidays.isHoliday(monday)).isTrue();
	}

	@Test
	void christmasOnSundayGivesWayPastBoxingDay() {
		assertThat(this.holidays.isHoliday(LocalDate.of(2022, 12, 25))).isFalse();
		assertThat(this.holidays.isHoliday(LocalDate.of(2022, 12, 26))).isTrue();
		assertThat(this.holidays.isHoliday(LocalDate.of(2022, 12, 27))).isTrue();
		assertThat(this.holidays.isHoliday(LocalDate.of(2022, 12, 28))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2020-05-25", "2021-05-14", "2024-04-10", "2025-03-31" })
	void iddUlFitrIsTheDayTheGazetteDeclared(LocalDate declared) {
		assertThat(this.holidays.isHoliday(declared)).isTrue();
		assertThat(this.holidays.isHoliday(declared.minusDays(1))).isFalse();
		assertThat(this.holidays.isHoliday(declared.plusDays(1))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2000, 2000-04-23", "2011, 2011-04-24", "2019, 2019-04-21", "2024, 2024-03-31", "2025, 2025-04-20",
			"2026, 2026-04-05", "2038, 2038-04-25" })
	void easterSunday(int year, LocalDate sunday) {
		assertThat(HolidayRule.easter(year)).isEqualTo(sunday);
	}

	@Test
	void withoutRulesNoDayIsKept() {
		PublicHolidays none = new PublicHolidays(List.of());
		assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(none::isHoliday)).isEmpty();
		assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(this.holidays::isHoliday))
			.hasSize(11);
	}

	@Test
	void aMisspeltRuleIsRefused() {
		HolidayRule rule = new HolidayRule("fxed", "01-01", 0, 9999, true);
		assertThatIllegalArgumentException().isThrownBy(() -> rule.in(2026)).withMessageContaining("fxed");
	}

}
