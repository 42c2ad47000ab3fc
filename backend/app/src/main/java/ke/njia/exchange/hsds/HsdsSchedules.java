package ke.njia.exchange.hsds;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import ke.njia.directory.Schedule;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.exchange.reading.HsdsWords;

/**
 * Weekly hours as HSDS writes them, rules of RFC 5545.
 */
final class HsdsSchedules {

	private static final String OFFSET = "+03:00";

	private static final int OFFSET_HOURS = 3;

	private HsdsSchedules() {
	}

	/** The rules of a place, in a stable order. */
	static List<Map<String, Object>> of(ServiceAtLocation place) {
		return place.openingTimes()
			.schedules()
			.stream()
			.map(HsdsSchedules::rule)
			.map((rule) -> rule.with("id", HsdsIds.of("schedule", place.id() + rule.done())).done())
			.sorted(Comparator.comparing((rule) -> String.valueOf(rule.get("id"))))
			.toList();
	}

	private static Document rule(Schedule schedule) {
		return new Document().with("valid_from", Objects.toString(schedule.validFrom(), null))
			.with("valid_to", Objects.toString(schedule.validTo(), null))
			.with("timezone", OFFSET_HOURS)
			.with("wkst", "MO")
			.with("freq", "WEEKLY")
			.with("interval", 1)
			.with("byday",
					schedule.days()
						.stream()
						.sorted()
						.map(DayOfWeek::name)
						.map((day) -> day.substring(0, 2))
						.collect(Collectors.joining(",")))
			.with("description", schedule.closedOnPublicHolidays() ? HsdsWords.CLOSED_ON_HOLIDAYS : null)
			.with("opens_at", schedule.opensAt() + OFFSET)
			.with("closes_at", schedule.closesAt() + OFFSET);
	}

}
