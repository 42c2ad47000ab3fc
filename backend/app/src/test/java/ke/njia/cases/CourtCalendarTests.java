package ke.njia.cases;

import java.time.Instant;
import java.time.OffsetDateTime;

import ke.njia.vocabulary.PublicHolidays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CourtCalendarTests {

	private final CourtCalendar court = new CourtCalendar(new PublicHolidays());

	@ParameterizedTest(name = "{2}")
	@CsvSource({ "2026-11-24T14:00:00+03:00, 2026-11-24T14:00:00+03:00, in a sitting it ends there",
			"2026-11-24T20:00:00+03:00, 2026-11-25T17:00:00+03:00, in the evening at the end of the next court day",
			"2026-11-25T06:00:00+03:00, 2026-11-25T17:00:00+03:00, before opening at the end of that day",
			"2026-11-21T14:00:00+03:00, 2026-11-23T17:00:00+03:00, on Saturday at the end of Monday",
			"2026-11-20T20:00:00+03:00, 2026-11-23T17:00:00+03:00, on Friday night at the end of Monday",
			"2026-12-24T18:00:00+03:00, 2026-12-28T17:00:00+03:00, before Christmas at the end of the Monday after",
			"2026-12-12T10:00:00+03:00, 2026-12-14T17:00:00+03:00, on Jamhuri Day (a Saturday) at the end of Monday" })
	void endsWithACourtDay(String end, String due, String why) {
		assertThat(this.court.endOfSitting(OffsetDateTime.parse(end).toInstant())).as(why)
			.isEqualTo(Instant.from(OffsetDateTime.parse(due)));
	}

}
