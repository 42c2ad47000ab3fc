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

	private final Clocks clocks = Clocks.builtIn(new CourtCalendar(new PublicHolidays()));

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
			unlawful-detention | HABEAS_CORPUS_AFTER_24_HOURS | SOFT | 2026-11-25T09:00:00Z
			enforced-disappearance | HABEAS_CORPUS     | SOFT     | 2026-11-24T11:00:00Z
			enforced-disappearance | WGEID_URGENT      | SOFT     | 2027-02-24T07:00:00Z
			torture          | EACJ_REFERENCE          | HARD     | 2027-01-24T07:00:00Z
			torture          | CCTV_PRESERVATION       | SOFT     | 2026-11-26T07:00:00Z
			death-in-custody | POST_MORTEM             | SOFT     | 2026-11-25T07:00:00Z
			rape             | PRC_FORM                | SOFT     | 2026-11-25T09:00:00Z
			rape             | P3_FORM                 | SOFT     | 2026-11-27T09:00:00Z
			online-harassment | TRIAGE                  | SOFT     | 2026-11-24T10:00:00Z
			online-harassment | DECISION                | SOFT     | 2026-11-24T13:00:00Z
			online-harassment | HARM                    | SOFT     | 2026-11-25T09:00:00Z
			""")
	void endsWhenItsRuleSays(String violationType, ClockCode code, ClockKind kind, Instant due) {
		List<CaseClock> running = start(Told.by(violationType, OCCURRED, HarmWithin.HOURS_24));
		assertThat(running).filteredOn((clock) -> clock.code() == code).singleElement().satisfies((clock) -> {
			assertThat(clock.kind()).isEqualTo(kind);
			assertThat(clock.dueAt()).isEqualTo(due);
		});
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					arbitrary-arrest | ADVOCATE_ACCESS,ARRAIGNMENT,HABEAS_CORPUS_AFTER_24_HOURS,CCTV_PRESERVATION,EACJ_REFERENCE,TRIAGE,DECISION,HARM
					enforced-disappearance | HABEAS_CORPUS,CCTV_PRESERVATION,EACJ_REFERENCE,WGEID_URGENT,TRIAGE,DECISION,HARM
					rape             | HIV_PEP,EMERGENCY_CONTRACEPTION,FORENSIC_SAMPLES,PRC_FORM,P3_FORM,TRIAGE,DECISION,HARM
					sexual-violence  | HIV_PEP,EMERGENCY_CONTRACEPTION,FORENSIC_SAMPLES,PRC_FORM,P3_FORM,TRIAGE,DECISION,HARM
					torture          | INJURY_DOCUMENTATION,P3_FORM,CCTV_PRESERVATION,EACJ_REFERENCE,TRIAGE,DECISION,HARM
					death-in-custody | POST_MORTEM,CCTV_PRESERVATION,EACJ_REFERENCE,TRIAGE,DECISION,HARM
					online-harassment | TRIAGE,DECISION,HARM
					""")
	void onlyTheClocksOfWhatHappenedRun(String violationType, String codes) {
		List<CaseClock> running = start(Told.by(violationType, OCCURRED, HarmWithin.HOURS_72));
		assertThat(running).extracting((clock) -> clock.code().name()).containsExactlyInAnyOrder(codes.split(","));
	}

	@Test
	void everyClockNamesItsSource() {
		EnumSet<ClockCode> seen = EnumSet.noneOf(ClockCode.class);
		for (String violationType : List.of("arbitrary-arrest", "sexual-violence", "torture", "death-in-custody",
				"enforced-disappearance")) {
			for (CaseClock clock : start(Told.by(violationType, OCCURRED, HarmWithin.UNKNOWN))) {
				assertThat(clock.source()).as(clock.code().name()).hasSizeGreaterThan(30);
				seen.add(clock.code());
			}
		}
		assertThat(seen).as("all that run for a case")
			.containsExactlyInAnyOrderElementsOf(EnumSet.range(ClockCode.ARRAIGNMENT, ClockCode.HARM));
	}

	@Test
	void anArrestOnFridayNightIsForMondaysCourt() {
		Instant fridayNight = Instant.parse("2026-11-20T18:00:00Z");
		assertThat(this.clocks.start(Told.by("arbitrary-arrest", fridayNight, HarmWithin.LATER), fridayNight, Set.of(),
				fridayNight))
			.filteredOn((clock) -> clock.code() == ClockCode.ARRAIGNMENT)
			.extracting(CaseClock::dueAt)
			.containsExactly(Instant.parse("2026-11-23T14:00:00Z"));
	}

	@Test
	void theDecisionClockStopsWhenSomebodyWasAsked() {
		Account told = Told.by("torture", OCCURRED, HarmWithin.HOURS_72);
		assertThat(start(told)).extracting(CaseClock::code).contains(ClockCode.DECISION);
		assertThat(this.clocks.start(told, OPENED, Clocks.done(List.of(), true), OPENED)).extracting(CaseClock::code)
			.doesNotContain(ClockCode.DECISION, ClockCode.TRIAGE)
			.contains(ClockCode.INJURY_DOCUMENTATION);
	}

	@Test
	void whatSomebodySaidOfAClockHoldsUntilItIsSaidOtherwise() {
		Account told = Told.by("torture", OCCURRED, HarmWithin.HOURS_72);
		List<ClockEnding> said = List.of(said(ClockCode.INJURY_DOCUMENTATION, ClockOutcome.MET, 5),
				said(ClockCode.P3_FORM, ClockOutcome.MET, 5), said(ClockCode.P3_FORM, ClockOutcome.RUNS_ON, 6),
				said(ClockCode.HARM, ClockOutcome.DOES_NOT_APPLY, 5));
		assertThat(running(told, OPENED, said)).contains(ClockCode.P3_FORM)
			.doesNotContain(ClockCode.INJURY_DOCUMENTATION, ClockCode.HARM)
			.hasSize(start(told).size() - 2);
		assertThat(running(told, OPENED.plus(Duration.ofHours(1)), said)).as("work that began anew after it")
			.contains(ClockCode.HARM)
			.doesNotContain(ClockCode.INJURY_DOCUMENTATION);
	}

	private List<ClockCode> running(Account told, Instant begunAt, List<ClockEnding> said) {
		return this.clocks.start(told, begunAt, Set.of(), said, begunAt).stream().map(CaseClock::code).toList();
	}

	private static ClockEnding said(ClockCode code, ClockOutcome outcome, int minutes) {
		return new ClockEnding("e", code, outcome, OPENED, "ann", OPENED.plus(Duration.ofMinutes(minutes)));
	}

	@ParameterizedTest
	@EnumSource(HarmWithin.class)
	void harmRunsFromTheOpeningUnlessItIsOver(HarmWithin harm) {
		List<Instant> due = start(Told.by("torture", OCCURRED, harm)).stream()
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

	@Test
	void triageIsDoneOnceEveryThresholdHasAnAnswer() {
		assertThat(Clocks.done(List.of(), false)).isEmpty();
		assertThat(Clocks.done(List.of(ThresholdAnswer.YES, ThresholdAnswer.UNKNOWN), false)).isEmpty();
		assertThat(Clocks.done(List.of(ThresholdAnswer.YES, ThresholdAnswer.NO), false))
			.containsExactly(ClockCode.TRIAGE);
	}

	/** It happened between Tuesday and Wednesday, 10:00: a range of a day. */
	@ParameterizedTest(name = "HIV_PEP after {0} h is {1}, emergency contraception {2}")
	@CsvSource({ "1, BEST, BEST", "23, BEST, BEST", "24, OPEN, BEST", "71, OPEN, BEST", "72, PERHAPS_CLOSED, OPEN",
			"95, PERHAPS_CLOSED, OPEN", "96, CLOSED, OPEN", "119, CLOSED, OPEN", "120, CLOSED, PERHAPS_CLOSED",
			"143, CLOSED, PERHAPS_CLOSED", "144, CLOSED, CLOSED" })
	void isTooLateOnlyOnceTheLastWindowHasClosed(int hours, ClockPhase pep, ClockPhase contraception) {
		Instant now = OCCURRED.plus(Duration.ofHours(hours));
		List<CaseClock> running = start(between("rape", OCCURRED, OCCURRED.plus(Duration.ofDays(1))));
		assertThat(of(running, ClockCode.HIV_PEP).phase(now)).isEqualTo(pep);
		assertThat(of(running, ClockCode.EMERGENCY_CONTRACEPTION).phase(now)).isEqualTo(contraception);
	}

	@Test
	void aClockThatBeginsLaterIsAhead() {
		CaseClock habeas = of(start(Told.by("arbitrary-arrest", OCCURRED, HarmWithin.LATER)),
				ClockCode.HABEAS_CORPUS_AFTER_24_HOURS);
		assertThat(habeas.phase(OCCURRED.plus(Duration.ofHours(23)))).isEqualTo(ClockPhase.AHEAD);
		assertThat(habeas.alert(OCCURRED.plus(Duration.ofHours(23)))).isZero();
		assertThat(habeas.phase(OCCURRED.plus(Duration.ofHours(24)))).isEqualTo(ClockPhase.BEST);
	}

	/**
	 * A need's deadline for the engine: hard while it is sure to be open, then an aim
	 * until it has closed by the latest count, then the next aim of the same kind of
	 * help.
	 */
	@ParameterizedTest(name = "after {0} h: {1} h, hard {2}")
	@CsvSource({ "1, 72, true, HIV_PEP", "71, 72, true, HIV_PEP", "72, 74, false, P3_FORM", "75, 96, false, HIV_PEP",
			"97, 120, false, EMERGENCY_CONTRACEPTION", "121, 144, false, EMERGENCY_CONTRACEPTION" })
	void aNeedsDeadlineFollowsItsClocks(int hours, int deadline, boolean hard, ClockCode clock) {
		Instant now = OCCURRED.plus(Duration.ofHours(hours));
		List<CaseClock> running = start(between("rape", OCCURRED, OCCURRED.plus(Duration.ofDays(1)))).stream().toList();
		assertThat(Clocks.bind("n", "pep-and-sgbv-care", running, now))
			.isEqualTo(new Need("n", "pep-and-sgbv-care", OCCURRED.plus(Duration.ofHours(deadline)), hard, clock));
		assertThat(Clocks.bind("n", "pep-and-sgbv-care", running, OCCURRED.plus(Duration.ofHours(144))).deadline())
			.as("nothing left to aim at")
			.isNull();
	}

	@ParameterizedTest(name = "{0} min of 1440: {1}")
	@CsvSource({ "0, 0", "719, 0", "720, 50", "1079, 50", "1080, 75", "1295, 75", "1296, 90", "1440, 90" })
	void sharesOfItsTimeAreToldOf(int minutes, int percent) {
		CaseClock clock = of(start(Told.by("unlawful-detention", OCCURRED, HarmWithin.LATER)), ClockCode.ARRAIGNMENT);
		assertThat(clock.alert(OCCURRED.plus(Duration.ofMinutes(minutes)))).isEqualTo(percent);
	}

	private List<CaseClock> start(Account account) {
		return this.clocks.start(account, OPENED, Set.of(), OPENED);
	}

	private static CaseClock of(List<CaseClock> running, ClockCode code) {
		return running.stream().filter((clock) -> clock.code() == code).findFirst().orElseThrow();
	}

	private static Account between(String violationType, Instant earliest, Instant latest) {
		Account told = Told.by(violationType, earliest, HarmWithin.LATER);
		return new Account(violationType, told.county(), earliest, latest, told.harmWithin(), List.of(), null, null,
				false, List.of(), List.of(), List.of(), null, AccountSource.UNKNOWN);
	}

	private static CaseClock clock(ClockCode code, ClockKind kind, Instant dueAt, String... serviceTypes) {
		return new CaseClock(code, kind, OCCURRED, null, dueAt, dueAt, Set.of(serviceTypes), null);
	}

}
