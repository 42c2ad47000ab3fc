package ke.njia.strength;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ke.njia.directory.OpeningTimes;
import ke.njia.directory.Schedule;
import ke.njia.vocabulary.PublicHolidays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LongestWaitTests {

	private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	/** A Friday at noon in Nairobi. */
	private final LongestWait waits = new LongestWait(Instant.parse("2026-11-20T09:00:00Z"));

	@Test
	void whoIsAlwaysThereIsWaitedForNever() {
		assertThat(this.waits.of(open(EnumSet.allOf(DayOfWeek.class), "00:00", "00:00"))).isZero();
	}

	@Test
	void theWeekendIsTheLongestWaitOfAWeekdayOffice() {
		assertThat(this.waits.of(open(WEEKDAYS, "08:00", "17:00"))).isEqualTo((7 + 48 + 8) * 60);
	}

	@Test
	void whoNeverOpensIsNeverThere() {
		assertThat(this.waits.of(new OpeningTimes(List.of(), new PublicHolidays()))).isEqualTo(LongestWait.NEVER);
	}

	@Test
	void aWeekdayOfficeIsInsideADayByDayOnly() {
		Offer weekday = new Offer(0, 60, this.waits.of(open(WEEKDAYS, "08:00", "17:00")), true);
		Offer always = new Offer(0, 60, 0, false);
		java.time.Duration day = java.time.Duration.ofHours(24);
		assertThat(weekday.within(day, 30)).isEqualTo(Answer.DAY_ONLY);
		assertThat(always.within(day, 30)).isEqualTo(Answer.UNVERIFIED);
		assertThat(always.within(day, 24 * 60 - 59)).isEqualTo(Answer.LATE);
		assertThat(always.within(day, 24 * 60 - 60)).isEqualTo(Answer.UNVERIFIED);
		assertThat(always.within(day, Reach.NEVER)).isEqualTo(Answer.LATE);
	}

	private static OpeningTimes open(Set<DayOfWeek> days, String from, String until) {
		return new OpeningTimes(List.of(new Schedule(days, LocalTime.parse(from), LocalTime.parse(until), null, null,
				ZoneId.of("Africa/Nairobi"), false)), new PublicHolidays());
	}

}
