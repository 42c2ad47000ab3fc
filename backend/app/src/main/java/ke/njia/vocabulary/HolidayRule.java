package ke.njia.vocabulary;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One row of the holiday file. {@code rule} is one of {@code fixed MM-DD},
 * {@code easter N} (days from Easter Sunday), {@code hijri MM-DD} (Umm al-Qura) and
 * {@code day YYYY-MM-DD}.
 *
 * @param kind first word of the rule
 * @param value second word of the rule
 * @param fromYear first year it holds
 * @param toYear last year it holds
 * @param movesFromSunday whether section 4 of the Act applies to it
 */
record HolidayRule(String kind, String value, int fromYear, int toYear, boolean movesFromSunday) {

	private static final int EVER = 9999;

	static HolidayRule of(ReferenceFile.Row row) {
		String[] words = row.text("rule").split(" ");
		return new HolidayRule(words[0], words[1], row.find("from_year").map(Integer::valueOf).orElse(0),
				row.find("to_year").map(Integer::valueOf).orElse(EVER), row.flag("moves_from_sunday"));
	}

	/** The days it gives in that year: none, one, or two where a lunar year is short. */
	List<LocalDate> in(int year) {
		if (year < this.fromYear || year > this.toYear) {
			return List.of();
		}
		return switch (this.kind) {
			case "fixed" -> List.of(MonthDay.parse("--" + this.value).atYear(year));
			case "easter" -> List.of(easter(year).plusDays(Integer.parseInt(this.value)));
			case "hijri" -> hijri(year);
			case "day" -> List.of(LocalDate.parse(this.value)).stream().filter((day) -> day.getYear() == year).toList();
			default -> throw new IllegalArgumentException("""
					Holiday rule (%s) is not known.
					Maybe it is a misspelt fixed, easter, hijri or day.""".formatted(this.kind));
		};
	}

	private List<LocalDate> hijri(int year) {
		MonthDay day = MonthDay.parse("--" + this.value);
		int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
		return IntStream.rangeClosed(first, first + 1)
			.mapToObj((lunarYear) -> HijrahDate.of(lunarYear, day.getMonthValue(), day.getDayOfMonth()))
			.map(LocalDate::from)
			.filter((date) -> date.getYear() == year)
			.toList();
	}

	/**
	 * Easter Sunday of the Gregorian calendar by the Meeus, Jones and Butcher rule: the
	 * first Sunday after the ecclesiastical full moon on or after 21 March.
	 */
	static LocalDate easter(int year) {
		int golden = year % 19;
		int century = year / 100;
		int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
		int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
		int correction = (golden + 11 * epact + 22 * weekday) / 451;
		int days = epact + weekday - 7 * correction + 114;
		return LocalDate.of(year, days / 31, days % 31 + 1);
	}

}
