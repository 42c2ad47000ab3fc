package ke.njia.rights;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import ke.njia.cases.CasePurpose;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.LegalBasis;
import ke.njia.cases.Processing;
import ke.njia.cases.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seven days for an answer and years for keeping, by the calendar of Nairobi.
 */
class RightsClockTests {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	@ParameterizedTest
	@CsvSource({ "2026-11-21T10:00, 2026-11-28T10:00", "2026-12-28T23:59, 2027-01-04T23:59",
			"2028-02-25T00:30, 2028-03-03T00:30", "2027-02-25T00:30, 2027-03-04T00:30" })
	void anAnswerIsDueSevenDaysOn(String received, String due) {
		RightsRequest request = received(at(received));
		assertThat(request.dueAt()).isEqualTo(at(due));
		assertThat(request.isOverdue(at(due).minusMillis(1))).isFalse();
		assertThat(request.isOverdue(at(due))).isTrue();
	}

	@Test
	void whatWasAnsweredIsNotLate() {
		RightsRequest open = received(at("2026-11-21T10:00"));
		RightsRequest closed = new RightsRequest("q", "c", "KE-1", "khrc", RightKind.ACCESS, open.receivedAt(),
				open.receivedAt().plusSeconds(1), null);
		assertThat(open.isOverdue(Instant.MAX)).isTrue();
		assertThat(closed.isOverdue(Instant.MAX)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "VITAL_INTEREST, ASSISTANCE, ASSISTANCE", "LEGAL_CLAIM, ASSISTANCE, LEGAL_REDRESS",
			"CONSENT, LEGAL_REDRESS, LEGAL_REDRESS", "LEGAL_CLAIM, DOCUMENTATION, DOCUMENTATION" })
	void theLongestClassCounts(LegalBasis basis, CasePurpose purpose, RetentionClass expected) {
		Processing processing = new Processing(basis, List.of(CasePurpose.ASSISTANCE, purpose), Instant.EPOCH);
		assertThat(RetentionClass.of(processing)).isEqualTo(expected);
		assertThat(RetentionClass.of(null)).isEqualTo(RetentionClass.ASSISTANCE);
	}

	@Test
	void aCaseIsPastItsTimeByTheCalendar() {
		Instant last = at("2024-02-29T08:00");
		Retention retention = Retention.of(Told.caseFile(Told.by("torture", last, HarmWithin.LATER), List.of()), last,
				false);
		assertThat(retention.until()).isEqualTo(at("2026-02-28T08:00"));
		assertThat(retention.isOver(retention.until().minusMillis(1))).isFalse();
		assertThat(retention.isOver(retention.until())).isTrue();
		assertThat(new Retention(retention.retentionClass(), last, retention.until(), true).isOver(Instant.MAX))
			.as("the law holds it")
			.isFalse();
	}

	private static RightsRequest received(Instant at) {
		return new RightsRequest("q", "c", "KE-1", "khrc", RightKind.ACCESS, at, null, null);
	}

	private static Instant at(String local) {
		return ZonedDateTime.of(LocalDateTime.parse(local), NAIROBI).toInstant();
	}

}
