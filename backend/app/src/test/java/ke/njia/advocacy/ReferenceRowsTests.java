package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

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
		List<Mission> rows = new ReferenceMissions().list();
		assertThat(rows).extracting(Mission::id).doesNotHaveDuplicates();
		assertThat(rows).extracting(Mission::name).allMatch((name) -> name.endsWith("(example)"));
		assertThat(rows).noneMatch((one) -> rows.stream().anyMatch(one::excludes));
		assertThat(rows).as("nobody has changed them").allMatch((one) -> one.open() && one.revision() == 0);
	}

	@Test
	void theNextSessionIsCountedInNairobi() {
		Sessions sessions = new Sessions(new Cycles(),
				Clock.fixed(Instant.parse("2026-11-22T21:30:00Z"), ZoneOffset.UTC));
		AdvocacySession next = sessions.next().orElseThrow();
		assertThat(next.startsOn()).hasToString("2027-12-01");
		assertThat(sessions.daysUntil(next)).as("in Nairobi it is the 23rd").isEqualTo(373);
		assertThat(sessions.list()).filteredOn((one) -> one.certainty() == SessionCertainty.HELD)
			.allSatisfy((one) -> assertThat(sessions.daysUntil(one)).isNegative());
	}

	@Test
	void aSessionThatHasBegunIsTheNextUntilItIsOver() {
		Sessions sessions = new Sessions(new Cycles(),
				Clock.fixed(Instant.parse("2021-03-10T08:00:00Z"), ZoneOffset.UTC));
		assertThat(sessions.next()).map(AdvocacySession::id).hasValue("ccpr-ken-4");
	}

	@Test
	void everyBodyThatReviewsKenyaIsThereAndEachRowSaysWhoSaysSo() {
		List<AdvocacySession> sessions = new Sessions(new Cycles(), Clock.systemUTC()).list();
		assertThat(sessions).extracting(AdvocacySession::id).doesNotHaveDuplicates();
		assertThat(sessions).extracting(AdvocacySession::name).noneMatch((name) -> name.contains("(example)"));
		assertThat(sessions).allSatisfy((one) -> assertThat(one.source()).isNotBlank());
		assertThat(sessions).filteredOn((one) -> one.kind() == SessionKind.TREATY_BODY_SESSION)
			.extracting(AdvocacySession::body)
			.as("nine committees")
			.satisfies((bodies) -> assertThat(Set.copyOf(bodies)).hasSize(9));
		assertThat(sessions).allSatisfy((one) -> assertThat(one.startsOn() == null).as(one.id())
			.isEqualTo(one.certainty() == SessionCertainty.TO_BE_ANNOUNCED));
	}

	/**
	 * From the adoption where a source tells its day, from the review where none does.
	 */
	@Test
	void midTermReportsAreDueHalfwayThroughACycle() {
		assertThat(new Cycles().list()).extracting((cycle) -> cycle.midTermOn().orElseThrow().toString())
			.containsExactly("2012-12-06", "2017-09-25", "2022-12-29", "2027-12-01");
		assertThat(MidTerm.of(new Cycles().list().getLast())).hasValueSatisfying((day) -> {
			assertThat(day.id()).isEqualTo("upr-4-mid-term");
			assertThat(day.certainty()).isEqualTo(SessionCertainty.EXPECTED);
			assertThat(day.source()).contains("2025-05-01", "no dated source at hand");
		});
		assertThat(MidTerm.due(new Cycle(9, 2040, 90, null, null, null, null, null, null, "a source", null))).isEmpty();
	}

}
