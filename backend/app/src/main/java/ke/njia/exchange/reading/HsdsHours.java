package ke.njia.exchange.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import ke.njia.directory.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * Hours as HSDS tells them: a weekday in words (1.1), or a weekly rule of RFC 5545 (3.x).
 * A monthly rule, or every second week, is nothing that our weekly hours can say.
 */
final class HsdsHours {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

	private HsdsHours() {
	}

	/** The weekly rule, when it can be read as one. */
	static Optional<Schedule> of(Entity row) {
		try {
			Set<DayOfWeek> days = days(row.get("byday", "weekday"));
			if (days.isEmpty() || !isWeekly(row)) {
				return Optional.empty();
			}
			return Optional.of(new Schedule(days, time(row.get("opens_at")), time(row.get("closes_at")),
					day(row.get("valid_from")), day(row.get("valid_to")), NAIROBI,
					row.get("description").contains(HsdsWords.CLOSED_ON_HOLIDAYS)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A weekday that is told to be closed. */
	static boolean isClosed(Entity row) {
		return row.get("opens_at").isEmpty() && row.get("closes_at").isEmpty();
	}

	private static boolean isWeekly(Entity row) {
		return row.get("freq").isEmpty() || (row.get("freq").equals("WEEKLY") && row.get("interval").matches("1?"));
	}

	private static Set<DayOfWeek> days(String told) {
		Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
		Arrays.stream(told.split(",")).map(String::strip).filter((word) -> word.length() >= 2).forEach((word) -> {
			String start = word.substring(0, 2).toUpperCase(Locale.ROOT);
			Arrays.stream(DayOfWeek.values()).filter((day) -> day.name().startsWith(start)).forEach(days::add);
		});
		return days;
	}

	/** With or without an offset: Nairobi has known one since 1960. */
	private static LocalTime time(String told) {
		String time = told.replaceFirst("(Z|[+-]\\d{2}:?\\d{2})$", "");
		return time.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(time, TIME);
	}

	private static @Nullable LocalDate day(String told) {
		return told.isEmpty() ? null : LocalDate.parse(told);
	}

}
