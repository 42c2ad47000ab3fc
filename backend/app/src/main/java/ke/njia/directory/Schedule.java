package ke.njia.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import ke.njia.vocabulary.PublicHolidays;
import org.jspecify.annotations.Nullable;

/**
 * One weekly opening rule (HSDS schedule with {@code freq} WEEKLY).
 *
 * @param days days of the week it opens on (HSDS {@code byday})
 * @param opensAt local time it opens
 * @param closesAt local time it closes; at or before {@code opensAt} means on the next
 * day, so midnight to midnight is the whole day
 * @param validFrom first day it holds, null without limit
 * @param validTo last day it holds, null without limit
 * @param timezone zone of the local times
 * @param closedOnPublicHolidays whether it does not open on public holidays
 */
public record Schedule(Set<DayOfWeek> days, LocalTime opensAt, LocalTime closesAt, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo, ZoneId timezone, boolean closedOnPublicHolidays) {

	public Schedule {
		days = Set.copyOf(days);
	}

	/** The opening that starts on that local day, if there is one. */
	Optional<Opening> startingOn(LocalDate day, PublicHolidays holidays) {
		if (!this.days.contains(day.getDayOfWeek()) || !holdsOn(day)
				|| (this.closedOnPublicHolidays && holidays.isHoliday(day))) {
			return Optional.empty();
		}
		LocalDate lastDay = this.closesAt.isAfter(this.opensAt) ? day : day.plusDays(1);
		return Optional.of(new Opening(day.atTime(this.opensAt).atZone(this.timezone).toInstant(),
				lastDay.atTime(this.closesAt).atZone(this.timezone).toInstant()));
	}

	private boolean holdsOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

}
