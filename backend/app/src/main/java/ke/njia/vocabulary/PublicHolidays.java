package ke.njia.vocabulary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Public holidays of Kenya: the days kept by everybody (Public Holidays Act, Cap. 110,
 * Part I of the schedule), election days, and days declared in the Gazette. A Part I day
 * that falls on a Sunday gives way to the first day after it that is no holiday already
 * (section 4). The rules are dated rows of {@code public-holidays.csv}, each with its
 * source. Days of one faith only (Parts II and III) are not here: courts sit on them.
 * <p>
 * Idd-ul-Fitr follows the moon: a computed day can be one day off until the Gazette says
 * so, and a row with the declared date then replaces it.
 */
@Component
public class PublicHolidays {

	private final List<HolidayRule> rules;

	private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

	public PublicHolidays() {
		this(ReferenceFile.of("vocabulary/public-holidays.csv").rows(HolidayRule::of));
	}

	PublicHolidays(List<HolidayRule> rules) {
		this.rules = List.copyOf(rules);
	}

	/** Whether courts and offices are closed on that day as on a public holiday. */
	public boolean isHoliday(LocalDate day) {
		return in(day.getYear()).contains(day) || in(day.getYear() - 1).contains(day);
	}

	private Set<LocalDate> in(int year) {
		return this.years.computeIfAbsent(year, this::compute);
	}

	private Set<LocalDate> compute(int year) {
		Set<LocalDate> days = this.rules.stream()
			.flatMap((rule) -> rule.in(year).stream())
			.collect(Collectors.toCollection(TreeSet::new));
		List<LocalDate> sundays = this.rules.stream()
			.filter(HolidayRule::movesFromSunday)
			.flatMap((rule) -> rule.in(year).stream())
			.filter((day) -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
			.sorted()
			.toList();
		sundays.forEach((sunday) -> days.add(firstFreeAfter(sunday, days)));
		sundays.forEach(days::remove);
		return Set.copyOf(days);
	}

	private static LocalDate firstFreeAfter(LocalDate sunday, Collection<LocalDate> taken) {
		return sunday.datesUntil(sunday.plusWeeks(1))
			.skip(1)
			.filter((day) -> !taken.contains(day))
			.findFirst()
			.orElseThrow();
	}

}
