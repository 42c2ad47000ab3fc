package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other calendars take in: each session once, as whole days.
 */
class SessionCalendarTests {

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

	@Test
	void eachSessionIsAnEventOfWholeDays() {
		Sessions sessions = new Sessions(NOW);
		String text = new SessionCalendar(sessions, NOW).text();
		assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(sessions.list().size() + 1);
		assertThat(text).startsWith("BEGIN:VCALENDAR\r\n")
			.contains("VERSION:2.0", "UID:upr-4-mid-term@njia", "DTSTART;VALUE=DATE:20271101",
					"DTEND;VALUE=DATE:20271102", "DTSTAMP:20261123T080000Z", "DTSTART;VALUE=DATE:20270420",
					"DTEND;VALUE=DATE:20270511");
		assertThat(text.lines()).as("lines are folded").allMatch((line) -> line.length() <= 75);
	}

}
