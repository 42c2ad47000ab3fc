package ke.njia.cases;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

import ke.njia.vocabulary.PublicHolidays;

import org.springframework.stereotype.Component;

/**
 * When courts sit. The Constitution, Art. 49(1)(f)(ii): when the twenty-four hours end
 * outside ordinary court hours, or on a day that is not an ordinary court day, the person
 * must be before a court by the end of the next court day.
 */
@Component
class CourtCalendar {

	static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	/** Ordinary hours, as assumed by us; the Constitution does not name them. */
	private static final LocalTime OPENS = LocalTime.of(8, 0);

	private static final LocalTime CLOSES = LocalTime.of(17, 0);

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final PublicHolidays holidays;

	CourtCalendar(PublicHolidays holidays) {
		this.holidays = holidays;
	}

	/**
	 * The moment itself within court hours; else the end of the court day that comes
	 * next. Before opening on a court day that is the same day: the stricter reading.
	 */
	Instant endOfSitting(Instant moment) {
		ZonedDateTime local = moment.atZone(NAIROBI);
		LocalTime time = local.toLocalTime();
		LocalDate day = local.toLocalDate();
		if (isCourtDay(day) && !time.isBefore(OPENS) && !time.isAfter(CLOSES)) {
			return moment;
		}
		LocalDate next = time.isAfter(CLOSES) ? day.plusDays(1) : day;
		while (!isCourtDay(next)) {
			next = next.plusDays(1);
		}
		return next.atTime(CLOSES).atZone(NAIROBI).toInstant();
	}

	private boolean isCourtDay(LocalDate day) {
		return !WEEKEND.contains(day.getDayOfWeek()) && !this.holidays.isHoliday(day);
	}

}
