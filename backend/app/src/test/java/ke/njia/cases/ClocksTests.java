package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ke.njia.vocabulary.PublicHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clocks of the reference file as they start for a case.
 */
class ClocksTests {

	/** A Tuesday, 10:00 in Nairobi. */
	private static final Instant OCCURRED = Instant.parse("2026-11-24T07:00:00Z");

	private static final Instant OPENED = OCCURRED.plus(Duration.ofHours(2));

	private final Clocks clocks = new Clocks(new CourtCalendar(new PublicHolidays()));

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', textBlock = """
			arbitrary-arrest | ADVOCATE_ACCESS         | SOFT     | 2026-11-24T09:00:00Z
			arbitrary-arrest | ARRAIGNMENT             | HARD     | 2026-11-25T07:00:00Z
			unlawful-detention | ARRAIGNMENT           | HARD     | 2026-11-25T07:00:00Z
			rape             | HIV_PEP                 | HARD     | 2026-11-27T07:00:00Z
			police-brutality | INJURY_DOCUMENTATION    | DECAYING | 2026-12-04T07:00:00Z
			sexual-violence  | HIV_PEP                 | HARD     | 2026-11-27T07:00:00Z
			sexual-violence  | EMERGENCY_CONTRACEPTION | DECAYING | 2026-11-29T07:00:00Z
			sexual-violence  | FORENSIC_SAMPLES        | DECAYING | 2026-11-29T07:00:00Z
			torture          | INJURY_DOCUMENTATION    | DECAYING | 2026-12-04T07:00:00Z
			protest-violence | INJURY_DOCUMENTATION    | DECAYING | 2026-12-04T07:00:00Z
			online-harassment | DECISION                | SOFT     | 2026-11-24T13:00:00Z
			online-harassment | HARM                    | SOFT     | 2026-11-25T09:00:00Z
			""")
	void endsWhenItsRuleSays(String violationType, ClockCode code, ClockKind kind, Instant due) {
		List<CaseClock> running = this.clocks.start(Told.by(violationType, OCCURRED, HarmWithin.HOURS_24), OPENED,
				false);
		assertThat(running).filteredOn((clock) -> clock.code() == code).singleElement().satisfies((clock) -> {
			assertThat(clock.kind()).isEqualTo(kind);
			assertThat(clock.dueAt()).isEqualTo(due);
		});
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			arbitrary-arrest | ADVOCATE_ACCESS,ARRAIGNMENT,DECISION,HARM
			unlawful-detention | ADVOCATE_ACCESS,ARRAIGNMENT,DECISION,HARM
			rape             | HIV_PEP,EMERGENCY_CONTRACEPTION,FORENSIC_SAMPLES,DECISION,HARM
			sexual-violence  | HIV_PEP,EMERGENCY_CONTRACEPTION,FORENSIC_SAMPLES,DECISION,HARM
			torture          | INJURY_DOCUMENTATION,DECISION,HARM
			online-harassment | DECISION,HARM
			""")
	void onlyTheClocksOfWhatHappenedRun(String violationType, String codes) {
		List<CaseClock> running = this.clocks.start(Told.by(violationType, OCCURRED, HarmWithin.HOURS_72), OPENED,
				false);
		assertThat(running).extracting((clock) -> clock.code().name()).containsExactlyInAnyOrder(codes.split(","));
	}

	@Test
	void everyClockNamesItsSource() {
		EnumSet<ClockCode> seen = EnumSet.noneOf(ClockCode.class);
		for (String violationType : List.of("arbitrary-arrest", "sexual-violence", "torture", "protest-violence")) {
			for (CaseClock clock : this.clocks.start(Told.by(violationType, OCCURRED, HarmWithin.UNKNOWN), OPENED,
					false)) {
				assertThat(clock.source()).as(clock.code().name()).hasSizeGreaterThan(30);
				seen.add(clock.code());
			}
		}
		assertThat(seen).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ClockCode.TRIAGE)));
	}

	@Test
	void anArrestOnFridayNightIsForMondaysCourt() {
		Instant fridayNight = Instant.parse("2026-11-20T18:00:00Z");
		assertThat(this.clocks.start(Told.by("arbitrary-arrest", fridayNight, HarmWithin.LATER), fridayNight, false))
			.filteredOn((clock) -> clock.code() == ClockCode.ARRAIGNMENT)
			.extracting(CaseClock::dueAt)
			.containsExactly(Instant.parse("2026-11-23T14:00:00Z"));
	}

	@Test
	void theDecisionClockStopsWhenSomebodyWasAsked() {
		Account told = Told.by("torture", OCCURRED, HarmWithin.HOURS_72);
		assertThat(this.clocks.start(told, OPENED, false)).extracting(CaseClock::code).contains(ClockCode.DECISION);
		assertThat(this.clocks.start(told, OPENED, true)).extracting(CaseClock::code)
			.doesNotContain(ClockCode.DECISION)
			.contains(ClockCode.INJURY_DOCUMENTATION);
	}

	@ParameterizedTest
	@EnumSource(HarmWithin.class)
	void harmRunsFromTheOpeningUnlessItIsOver(HarmWithin harm) {
		List<Instant> due = this.clocks.start(Told.by("torture", OCCURRED, harm), OPENED, false)
			.stream()
			.filter((clock) -> clock.code() == ClockCode.HARM)
			.map(CaseClock::dueAt)
			.toList();
		assertThat(due).isEqualTo(switch (harm) {
			case HOURS_24 -> List.of(OPENED.plus(Duration.ofHours(24)));
			case HOURS_72, UNKNOWN -> List.of(OPENED.plus(Duration.ofHours(72)));
			case LATER -> List.of();
		});
	}

	@Test
	void aNeedIsBoundByTheFirstHardClockOfItsHelp() {
		Instant now = OPENED;
		CaseClock early = clock(ClockCode.HIV_PEP, ClockKind.HARD, now.plusSeconds(100), "care");
		CaseClock late = clock(ClockCode.ARRAIGNMENT, ClockKind.HARD, now.plusSeconds(200), "care");
		CaseClock soft = clock(ClockCode.ADVOCATE_ACCESS, ClockKind.SOFT, now.plusSeconds(10), "care");
		CaseClock decaying = clock(ClockCode.FORENSIC_SAMPLES, ClockKind.DECAYING, now.plusSeconds(20), "care");
		CaseClock other = clock(ClockCode.HIV_PEP, ClockKind.HARD, now.plusSeconds(30), "shelter");
		List<CaseClock> running = List.of(late, soft, decaying, other, early);
		assertThat(Clocks.bind("n", "care", running, now))
			.isEqualTo(new Need("n", "care", early.dueAt(), true, ClockCode.HIV_PEP));
	}

	@Test
	void aHardClockThatHasEndedBindsNobody() {
		CaseClock ended = clock(ClockCode.HIV_PEP, ClockKind.HARD, OPENED, "care");
		CaseClock harm = clock(ClockCode.HARM, ClockKind.SOFT, OPENED.plusSeconds(60));
		assertThat(Clocks.bind("n", "care", List.of(ended, harm), OPENED.minusNanos(1)).hard()).isTrue();
		assertThat(Clocks.bind("n", "care", List.of(ended, harm), OPENED))
			.isEqualTo(new Need("n", "care", harm.dueAt(), false, ClockCode.HARM));
		assertThat(Clocks.bind("n", "care", List.of(ended), OPENED))
			.isEqualTo(new Need("n", "care", null, false, null));
	}

	@Test
	void theNextClockIsTheOneDueNextAndThenTheOneThatEndedLast() {
		CaseClock first = clock(ClockCode.DECISION, ClockKind.SOFT, OPENED.plusSeconds(10));
		CaseClock second = clock(ClockCode.HARM, ClockKind.SOFT, OPENED.plusSeconds(20));
		CaseFile caseFile = Told.caseFile(Told.by("torture", OCCURRED, HarmWithin.LATER), List.of(second, first));
		assertThat(caseFile.clocks()).containsExactly(first, second);
		assertThat(caseFile.nextClock(OPENED)).contains(first);
		assertThat(caseFile.nextClock(OPENED.plusSeconds(10))).contains(second);
		assertThat(caseFile.nextClock(OPENED.plusSeconds(99))).contains(second);
		assertThat(Told.caseFile(caseFile.account(), List.of()).nextClock(OPENED)).isEmpty();
		assertThat(Told.caseFile(caseFile.account(), List.of()).nextDue(OPENED)).isEqualTo(Instant.MAX);
	}

	private static CaseClock clock(ClockCode code, ClockKind kind, Instant dueAt, String... serviceTypes) {
		return new CaseClock(code, kind, OCCURRED, dueAt, Set.of(serviceTypes), "test");
	}

}
