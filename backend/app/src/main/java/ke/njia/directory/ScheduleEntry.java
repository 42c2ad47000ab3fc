package ke.njia.directory;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * All opening hours of a place together: what is not in the list is gone, and without any
 * the place is never open.
 *
 * @param id the ServiceAtLocation
 * @param schedules its weekly rules
 * @param source where they come from
 */
public record ScheduleEntry(String id, List<Schedule> schedules, String source) implements NetworkEntry {

	/** What separates the parts of a line; none of them can hold it. */
	private static final String SEPARATOR = "|";

	public ScheduleEntry {
		schedules = List.copyOf(schedules);
	}

	@Override
	public EntryType type() {
		return EntryType.SERVICE_AT_LOCATION;
	}

	@Override
	public boolean isWhole() {
		return false;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of()
			.with("schedules", this.schedules.stream().map(ScheduleEntry::line).toList())
			.with("scheduleSource", this.source)
			.done();
	}

	/**
	 * A weekly rule in one line, to be compared and to be read in the history:
	 * {@code MO,TU|08:00|17:00|||Africa/Nairobi|true}.
	 */
	static String line(Schedule schedule) {
		String days = schedule.days().stream().sorted().map(ScheduleEntry::code).collect(Collectors.joining(","));
		return String.join(SEPARATOR, days, schedule.opensAt().toString(), schedule.closesAt().toString(),
				Objects.toString(schedule.validFrom(), ""), Objects.toString(schedule.validTo(), ""),
				schedule.timezone().getId(), Boolean.toString(schedule.closedOnPublicHolidays()));
	}

	/** HSDS {@code byday}, RFC 5545: the first two letters. */
	private static String code(DayOfWeek day) {
		return day.name().substring(0, 2);
	}

}
