package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rows that are shipped can be read, are told apart, and say who says so.
 */
class ReferenceRowsTests {

	@Test
	void theFourReviewsOfKenya() {
		assertThat(new Cycles().list()).extracting(Cycle::number).containsExactly(1, 2, 3, 4);
		assertThat(new Cycles().ofSession(8)).map(Cycle::number).hasValue(1);
		assertThat(new Cycles().list()).extracting(Cycle::source).noneMatch(String::isBlank);
	}

	@Test
	void themesAreNamedAsTheirPrintedNamesRead() {
		assertThat(ThemeFile.codes()).doesNotHaveDuplicates().hasSizeGreaterThan(45);
		assertThat(Theme.code("Women's rights")).isEqualTo("womens-rights");
		assertThat(Theme.code("Torture and other CID treatment")).isEqualTo("torture-and-other-cid-treatment");
		assertThat(Theme.code(" -- ")).isEmpty();
	}

	@Test
	void inventedMissionsSaySo() {
		assertThat(new Missions().list()).extracting(Mission::id).doesNotHaveDuplicates();
		assertThat(new Missions().list()).extracting(Mission::name).allMatch((name) -> name.endsWith("(example)"));
	}

	@Test
	void theNextSessionIsCountedInNairobi() {
		Sessions sessions = new Sessions(Clock.fixed(Instant.parse("2026-11-22T21:30:00Z"), ZoneOffset.UTC));
		AdvocacySession next = sessions.next().orElseThrow();
		assertThat(next.startsOn()).hasToString("2027-03-01");
		assertThat(sessions.daysUntil(next)).as("in Nairobi it is the 23rd").isEqualTo(98);
		assertThat(sessions.list()).filteredOn((one) -> one.certainty() == SessionCertainty.HELD)
			.allSatisfy((one) -> assertThat(sessions.daysUntil(one)).isNegative());
	}

	@Test
	void aSessionThatHasBegunIsTheNextUntilItIsOver() {
		Sessions sessions = new Sessions(Clock.fixed(Instant.parse("2027-03-20T08:00:00Z"), ZoneOffset.UTC));
		assertThat(sessions.next()).map(AdvocacySession::id).hasValue("ccpr-example");
	}

}
