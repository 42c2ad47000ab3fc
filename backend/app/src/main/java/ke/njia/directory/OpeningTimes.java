package ke.njia.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.vocabulary.PublicHolidays;

/**
 * When a ServiceAtLocation is open: all its schedules together. Waiting for it is first
 * come, first served: who arrives later is never served earlier. Without any schedule it
 * is never open, for nobody has said that it is.
 *
 * @param schedules the weekly rules
 * @param holidays public holidays of Kenya
 */
public record OpeningTimes(List<Schedule> schedules, PublicHolidays holidays) {

	/** How far ahead an opening is looked for, days: beyond a year there is none. */
	private static final int HORIZON_DAYS = 400;

	public OpeningTimes {
		schedules = List.copyOf(schedules);
	}

	/** Whether it is open at that moment. */
	public boolean isOpen(Instant moment) {
		return startingAround(moment, 0).anyMatch((opening) -> opening.contains(moment));
	}

	/** The first moment at or after the given one at which it is open. */
	public Optional<Instant> nextOpen(Instant moment) {
		if (isOpen(moment)) {
			return Optional.of(moment);
		}
		return Stream.iterate(0, (ahead) -> ahead + 1)
			.limit(HORIZON_DAYS)
			.map((ahead) -> firstStart(moment, ahead))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/**
	 * All openings that touch the time between two moments, in order, those that meet
	 * joined to one.
	 */
	public List<Opening> between(Instant from, Instant until) {
		List<Opening> joined = new ArrayList<>();
		this.schedules.stream()
			.flatMap((schedule) -> startingBetween(schedule, from, until))
			.filter((opening) -> opening.from().isBefore(until) && opening.until().isAfter(from))
			.sorted(Comparator.comparing(Opening::from).thenComparing(Opening::until))
			.forEach((opening) -> join(joined, opening));
		return List.copyOf(joined);
	}

	private static void join(List<Opening> joined, Opening next) {
		if (joined.isEmpty() || joined.getLast().until().isBefore(next.from())) {
			joined.add(next);
			return;
		}
		Opening last = joined.removeLast();
		joined.add(new Opening(last.from(), last.until().isAfter(next.until()) ? last.until() : next.until()));
	}

	private Stream<Opening> startingBetween(Schedule schedule, Instant from, Instant until) {
		LocalDate first = day(schedule, from).minusDays(1);
		return first.datesUntil(day(schedule, until).plusDays(1))
			.flatMap((day) -> schedule.startingOn(day, this.holidays).stream());
	}

	private Optional<Instant> firstStart(Instant moment, int daysAhead) {
		return startingAround(moment, daysAhead).map(Opening::from)
			.filter((start) -> start.isAfter(moment))
			.min(Comparator.naturalOrder());
	}

	/** Openings that start on the given local day or the one before. */
	private Stream<Opening> startingAround(Instant moment, int daysAhead) {
		return this.schedules.stream()
			.flatMap((schedule) -> Stream.of(-1, 0)
				.map((offset) -> day(schedule, moment).plusDays(daysAhead + offset))
				.flatMap((day) -> schedule.startingOn(day, this.holidays).stream()));
	}

	private static LocalDate day(Schedule schedule, Instant moment) {
		return LocalDate.ofInstant(moment, schedule.timezone());
	}

}
