package ke.njia.routing.engine;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When help arrives, and how that looks on the clock of a need. */
class B01_ClockTests {

	@Test
	void theDoorsMustBeOpen() {
		assertThat(servedAt("open=0-20,60-90")).isEqualTo(60);
		assertThat(servedAt("open=60-90,0-20")).isEqualTo(60);
		assertThat(servedAt("open=0-31")).isEqualTo(30);
		assertThat(servedAt("open=30-31")).isEqualTo(30);
	}

	@Test
	void atTheEndOfAnIntervalTheyAreClosed() {
		assertThat(servedAt("open=0-30,100-110")).isEqualTo(100);
	}

	@Test
	void anOpeningWithinAMinuteCountsFromTheNext() {
		assertThat(servedAt("open=40.5-50")).isEqualTo(41);
		assertThat(servedAt("open=40.2-40.8,45-50")).isEqualTo(45);
	}

	@Test
	void whoNeverOpensAgainIsRefusedByTheClock() {
		assertThat(Scenario.of("""
				ask K
				offer s1 law K REMOTE 30 900 open=0-30
				offer s2 law K REMOTE 30 900 open=-
				need law
				""").answer()).isEqualTo("""
				refused law s1: CLOCK
				refused law s2: CLOCK
				nothing for law: CLOCK
				""");
	}

	@Test
	void aHardDeadlineMayBeReachedButNotPassed() {
		assertThat(feasible("deadline=30 hard")).isTrue();
		assertThat(feasible("deadline=30.9 hard")).isTrue();
		assertThat(feasible("deadline=29.9 hard")).isFalse();
		assertThat(feasible("deadline=29.9")).isTrue();
		assertThat(feasible("allowed=1 hard")).isTrue();
	}

	@Test
	void pressureIsTheShareOfTheTimeAllowedRoundedUp() {
		assertThat(pressure("deadline=60")).isEqualTo(500);
		assertThat(pressure("deadline=60.9")).isEqualTo(500);
		assertThat(pressure("deadline=31")).isEqualTo(968);
		assertThat(pressure("deadline=0.5")).isEqualTo(30_000);
		assertThat(pressure("deadline=-100")).isEqualTo(30_000);
		assertThat(pressure("allowed=7")).isEqualTo(4286);
	}

	@Test
	void aPersonTravelsAtFortyKilometresAnHour() {
		assertThat(Travel.minutes(0)).isZero();
		assertThat(Travel.minutes(1)).isEqualTo(1);
		assertThat(Travel.minutes(40_000)).isEqualTo(60);
		assertThat(Travel.minutes(40_001)).isEqualTo(61);
		assertThat(Scenario.of("""
				ask K
				offer s1 law K ON_SITE 0 900 at=0,1
				offer s2 doctor K MOBILE 0 900 at=0,1
				offer s3 advice K REMOTE 0 900 at=0,1
				need law
				need doctor
				need advice
				""").answer()).contains("travel 111195 ", "s1 by K at 167", "s2 by K at 167", "s3 by K at 0");
	}

	@Test
	void minutesBeforeNowRoundDownToo() {
		ClockPressure clock = new ClockPressure(Scenario.NOW);
		assertThat(clock.minutesUntil(Instant.parse("2026-11-21T07:59:30Z"))).isEqualTo(-1);
		assertThat(clock.minutesUntil(Instant.parse("2026-11-21T08:00:59Z"))).isZero();
	}

	private static long servedAt(String hours) {
		return law("offer s1 law K REMOTE 30 900 " + hours, "").plan()
			.routes()
			.getFirst()
			.steps()
			.getFirst()
			.servedAtMinute();
	}

	private static boolean feasible(String need) {
		return law("offer s1 law K REMOTE 30 900", need).plan().feasible();
	}

	private static long pressure(String need) {
		return law("offer s1 law K REMOTE 30 900", need).plan().routes().getFirst().vector().clock();
	}

	private static Scenario law(String offer, String need) {
		return Scenario.of("ask K\n" + offer + "\nneed law " + need);
	}

}
