package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import ke.njia.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other calendars take in of a session: whole days, and nothing of one that has
 * none.
 */
class CalendarFileTests {

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

	@Test
	void eachSessionThatHasADayIsAnEventOfWholeDays() {
		Sessions sessions = new Sessions(new Cycles(), NOW);
		CalendarFile file = new CalendarFile(NOW.instant());
		sessions.list().forEach(file::add);
		String text = file.text();
		long dated = sessions.list().stream().filter((session) -> session.startsOn() != null).count();
		assertThat(text.split("BEGIN:VEVENT", -1)).hasSize((int) dated + 1);
		assertThat(dated).isBetween(10L, sessions.list().size() - 5L);
		assertThat(text).startsWith("BEGIN:VCALENDAR\r\n")
			.contains("VERSION:2.0", "UID:upr-4-mid-term@njia", "DTSTART;VALUE=DATE:20271201",
					"DTEND;VALUE=DATE:20271202", "DTSTAMP:20261123T080000Z", "DTSTART;VALUE=DATE:20241017",
					"DTEND;VALUE=DATE:20241107")
			.doesNotContain("achpr-next");
		assertThat(text.lines()).as("lines are folded").allMatch((line) -> line.length() <= 75);
	}

	@Test
	void aPlannedDayIsTitledInTheLanguageAskedFor() {
		PlannedDay day = new PlannedDay("one-drafts", PlannedDayKind.SUBMISSION_STEP,
				new LocalizedText("Every part drafted", "Kila sehemu imeandikwa rasimu"), "Joint submission (example)",
				LocalDate.of(2027, 1, 31));
		CalendarFile file = new CalendarFile(NOW.instant());
		file.add(day, true);
		assertThat(file.text()).contains("UID:one-drafts@njia", "SUMMARY:Kila sehemu imeandikwa rasimu",
				"DESCRIPTION:Joint submission (example)", "DTSTART;VALUE=DATE:20270131", "DTEND;VALUE=DATE:20270201");
	}

}
