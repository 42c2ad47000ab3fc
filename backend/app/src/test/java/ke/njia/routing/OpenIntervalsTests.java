package ke.njia.routing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import ke.njia.directory.OpeningTimes;
import ke.njia.directory.Schedule;
import ke.njia.vocabulary.PublicHolidays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The open intervals say what the schedules say, at every moment and border.
 */
class OpenIntervalsTests {

	private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");

	/** Christmas is among the weeks ahead. */
	private static final Instant FROM = Instant.parse("2026-12-01T05:17:00Z");

	private static final PublicHolidays HOLIDAYS = new PublicHolidays();

	@Test
	void answerAsTheSchedulesDo() {
		Random random = new Random(11);
		int asked = 0;
		int waited = 0;
		for (int round = 0; round < 60; round++) {
			OpeningTimes times = new OpeningTimes(schedules(random), HOLIDAYS);
			OpenIntervals intervals = new OpenIntervals(times, FROM);
			for (Instant moment : moments(times, random)) {
				assertThat(intervals.firstOpenAt(moment)).as("%s at %s", times.schedules(), moment)
					.isEqualTo(times.nextOpen(moment));
				asked++;
				waited += intervals.firstOpenAt(moment).filter(moment::equals).isPresent() ? 0 : 1;
			}
		}
		assertThat(asked).isGreaterThan(3_000);
		assertThat(waited).as("the control: not always open, not always closed").isBetween(asked / 10, asked * 9 / 10);
	}

	@Test
	void whoNeverOpensIsNeverOpen() {
		assertThat(new OpenIntervals(new OpeningTimes(List.of(), HOLIDAYS), FROM).firstOpenAt(FROM)).isEmpty();
	}

	private static List<Instant> moments(OpeningTimes times, Random random) {
		List<Instant> moments = new ArrayList<>(List.of(FROM, FROM.plus(OpenIntervals.AHEAD),
				FROM.plus(OpenIntervals.AHEAD).minusNanos(1), FROM.minusSeconds(60)));
		times.between(FROM, FROM.plus(OpenIntervals.AHEAD)).stream().limit(12).forEach((opening) -> {
			moments.add(opening.from());
			moments.add(opening.from().minusNanos(1));
			moments.add(opening.until());
			moments.add(opening.until().minusNanos(1));
		});
		for (int number = 0; number < 40; number++) {
			moments.add(FROM.plus(Duration.ofMinutes(random.nextInt(40 * 24 * 60))));
		}
		return moments;
	}

	private static List<Schedule> schedules(Random random) {
		List<Schedule> schedules = new ArrayList<>();
		for (int number = 0; number <= random.nextInt(3); number++) {
			Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
			while (days.isEmpty()) {
				EnumSet.allOf(DayOfWeek.class).stream().filter((day) -> random.nextBoolean()).forEach(days::add);
			}
			schedules.add(new Schedule(days, LocalTime.of(random.nextInt(24), 0), LocalTime.of(random.nextInt(24), 0),
					random.nextBoolean() ? LocalDate.of(2026, 12, 1 + random.nextInt(20)) : null,
					random.nextBoolean() ? LocalDate.of(2026, 12, 21 + random.nextInt(10)) : null, ZONE,
					random.nextBoolean()));
		}
		return schedules;
	}

}
