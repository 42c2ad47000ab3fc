package ke.njia.directory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import ke.njia.vocabulary.PublicHolidays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTimesTests {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);

	private static final PublicHolidays HOLIDAYS = new PublicHolidays();

	private final OpeningTimes office = times(schedule(WEEKDAYS, "08:00", "17:00", true));

	private final OpeningTimes nights = times(schedule(WEEKDAYS, "18:00", "06:00", false));

	private final OpeningTimes always = times(schedule(ALL_DAYS, "00:00", "00:00", false));

	@Test
	void opensWithTheFirstMomentAndClosesWithTheLast() {
		assertThat(this.office.isOpen(at("2026-11-20T08:00"))).isTrue();
		assertThat(this.office.isOpen(at("2026-11-20T08:00").minusNanos(1))).isFalse();
		assertThat(this.office.isOpen(at("2026-11-20T17:00").minusNanos(1))).isTrue();
		assertThat(this.office.isOpen(at("2026-11-20T17:00"))).isFalse();
	}

	@Test
	void readsLocalTimesInNairobi() {
		assertThat(this.office.isOpen(Instant.parse("2026-11-20T05:00:00Z"))).isTrue();
		assertThat(this.office.isOpen(Instant.parse("2026-11-20T04:59:59Z"))).isFalse();
	}

	@Test
	void waitsOverTheWeekend() {
		assertThat(this.office.nextOpen(at("2026-11-20T17:00"))).contains(at("2026-11-23T08:00"));
		assertThat(this.office.nextOpen(at("2026-11-23T09:30"))).contains(at("2026-11-23T09:30"));
	}

	@Test
	void waitsOverHolidaysToo() {
		assertThat(this.office.nextOpen(at("2026-04-02T18:00"))).contains(at("2026-04-07T08:00"));
		OpeningTimes keepsNone = times(schedule(WEEKDAYS, "08:00", "17:00", false));
		assertThat(keepsNone.nextOpen(at("2026-04-02T18:00"))).contains(at("2026-04-03T08:00"));
	}

	@Test
	void runsOverMidnightIntoADayItDoesNotStartOn() {
		assertThat(this.nights.isOpen(at("2026-11-21T05:59"))).isTrue();
		assertThat(this.nights.isOpen(at("2026-11-21T06:00"))).isFalse();
		assertThat(this.nights.isOpen(at("2026-11-21T18:00"))).isFalse();
		assertThat(this.nights.nextOpen(at("2026-11-21T18:00"))).contains(at("2026-11-23T18:00"));
	}

	@Test
	void aHolidayDoesNotCutTheNightBefore() {
		OpeningTimes closedOnHolidays = times(schedule(ALL_DAYS, "18:00", "06:00", true));
		assertThat(closedOnHolidays.isOpen(at("2026-01-01T03:00"))).isTrue();
		assertThat(closedOnHolidays.isOpen(at("2026-01-01T19:00"))).isFalse();
		assertThat(closedOnHolidays.isOpen(at("2026-01-02T03:00"))).isFalse();
	}

	@Test
	void midnightToMidnightIsAlways() {
		Instant from = at("2026-12-20T13:37");
		Instant until = from.plus(Duration.ofDays(30));
		for (Instant moment = from; moment.isBefore(until); moment = moment.plus(Duration.ofMinutes(37))) {
			assertThat(this.always.isOpen(moment)).isTrue();
		}
		assertThat(this.always.between(from, until)).singleElement()
			.satisfies((opening) -> assertThat(opening.contains(from)).isTrue())
			.satisfies((opening) -> assertThat(opening.until()).isAfterOrEqualTo(until));
	}

	@Test
	void withoutScheduleItIsNeverOpen() {
		OpeningTimes untold = times();
		assertThat(untold.isOpen(at("2026-11-20T10:00"))).isFalse();
		assertThat(untold.nextOpen(at("2026-11-20T10:00"))).isEmpty();
	}

	@Test
	void holdsOnlyWhileValid() {
		Schedule december = new Schedule(ALL_DAYS, LocalTime.of(8, 0), LocalTime.of(17, 0), LocalDate.of(2026, 12, 1),
				LocalDate.of(2026, 12, 2), NAIROBI, false);
		OpeningTimes times = times(december);
		assertThat(times.nextOpen(at("2026-11-20T10:00"))).contains(at("2026-12-01T08:00"));
		assertThat(times.isOpen(at("2026-12-02T16:59"))).isTrue();
		assertThat(times.nextOpen(at("2026-12-02T17:00"))).isEqualTo(Optional.empty());
	}

	@Test
	void takesTheEarliestOfSeveralSchedules() {
		OpeningTimes both = times(schedule(WEEKDAYS, "08:00", "17:00", true),
				schedule(Set.of(DayOfWeek.SATURDAY), "09:00", "13:00", true));
		assertThat(both.nextOpen(at("2026-11-20T17:00"))).contains(at("2026-11-21T09:00"));
		assertThat(both.nextOpen(at("2026-11-21T13:00"))).contains(at("2026-11-23T08:00"));
	}

	@Test
	void whoArrivesLaterIsNeverServedEarlier() {
		Random random = new Random(20261121);
		int compared = 0;
		for (OpeningTimes times : List.of(this.office, this.nights, this.always)) {
			for (int round = 0; round < 700; round++) {
				Instant first = at("2026-01-01T00:00").plusSeconds(random.nextInt(31_536_000));
				Instant second = first.plusSeconds(random.nextInt(400_000));
				Instant servedFirst = times.nextOpen(first).orElseThrow();
				assertThat(servedFirst).isBeforeOrEqualTo(times.nextOpen(second).orElseThrow());
				assertThat(times.isOpen(servedFirst)).isTrue();
				assertThat(times.between(first, first.plus(Duration.ofDays(10))))
					.anyMatch((opening) -> opening.contains(servedFirst));
				compared++;
			}
		}
		assertThat(compared).isEqualTo(2100);
	}

	private static OpeningTimes times(Schedule... schedules) {
		return new OpeningTimes(List.of(schedules), HOLIDAYS);
	}

	private static Schedule schedule(Set<DayOfWeek> days, String opens, String closes, boolean closedOnHolidays) {
		return new Schedule(days, LocalTime.parse(opens), LocalTime.parse(closes), null, null, NAIROBI,
				closedOnHolidays);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(NAIROBI).toInstant();
	}

}
