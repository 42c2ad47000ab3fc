package ke.njia.routing.engine;

import java.time.Instant;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When help arrives, and how that looks on the clock of a need. */
class B01_ClockTests {

	@Test
	@Shows(ContractRule.SERVED_WHEN_FIRST_OPEN_AFTER_ARRIVAL)
	void theDoorsMustBeOpen() {
		assertThat(servedAt("open=0-20,60-90")).isEqualTo(60);
		assertThat(servedAt("open=60-90,0-20")).isEqualTo(60);
		assertThat(servedAt("open=0-31")).isEqualTo(30);
		assertThat(servedAt("open=30-31")).isEqualTo(30);
	}

	@Test
	@Shows(ContractRule.CLOSED_AT_THE_END_OF_AN_INTERVAL)
	void atTheEndOfAnIntervalTheyAreClosed() {
		assertThat(servedAt("open=0-30,100-110")).isEqualTo(100);
	}

	@Test
	@Shows(ContractRule.OPENINGS_ROUND_UP_TO_A_MINUTE)
	void anOpeningWithinAMinuteCountsFromTheNext() {
		assertThat(servedAt("open=40.5-50")).isEqualTo(41);
		assertThat(servedAt("open=40.2-40.8,45-50")).isEqualTo(45);
	}

	@Test
	@Shows(ContractRule.NEVER_OPEN_AGAIN_IS_NEVER_SERVED)
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
	@Shows({ ContractRule.CLOCK_REFUSES, ContractRule.A_SOFT_DEADLINE_REFUSES_NOBODY,
			ContractRule.DEADLINES_ROUND_DOWN_TO_A_MINUTE })
	void aHardDeadlineMayBeReachedButNotPassed() {
		assertThat(feasible("deadline=30 hard")).isTrue();
		assertThat(feasible("deadline=30.9 hard")).isTrue();
		assertThat(feasible("deadline=29.9 hard")).isFalse();
		assertThat(feasible("deadline=29.9")).isTrue();
		assertThat(feasible("allowed=1 hard")).isTrue();
	}

	@Test
	@Shows({ ContractRule.CLOCK_IS_THE_WORST_SHARE_OF_TIME_ALLOWED_ROUNDED_UP,
			ContractRule.A_DEADLINE_ALLOWS_AT_LEAST_ONE_MINUTE })
	void pressureIsTheShareOfTheTimeAllowedRoundedUp() {
		assertThat(pressure("deadline=60")).isEqualTo(500);
		assertThat(pressure("deadline=60.9")).isEqualTo(500);
		assertThat(pressure("deadline=31")).isEqualTo(968);
		assertThat(pressure("deadline=0.5")).isEqualTo(30_000);
		assertThat(pressure("deadline=-100")).isEqualTo(30_000);
		assertThat(pressure("allowed=7")).isEqualTo(4286);
	}

	@Test
	@Shows({ ContractRule.TRAVEL_AT_FORTY_KILOMETRES_AN_HOUR, ContractRule.A_MOBILE_PROVIDER_TRAVELS_FOR_THE_PERSON,
			ContractRule.REMOTE_HELP_TRAVELS_NOWHERE })
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
