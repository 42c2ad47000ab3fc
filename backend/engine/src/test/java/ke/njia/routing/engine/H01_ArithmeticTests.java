package ke.njia.routing.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of the arithmetic for every figure. */
class H01_ArithmeticTests {

	/** No chance lies so near a half that two libraries could round it differently. */
	@Example
	void everyChanceRoundsTheSameEverywhere() {
		int checked = 0;
		for (int confidence : new int[] { 700, 900, 1000 }) {
			for (int permille = 1; permille <= 1000; permille++) {
				double exact = -1_000_000 * Math.log(permille / 1000.0 * (confidence / 1000.0));
				assertThat(Math.abs(exact - Math.floor(exact) - 0.5)).isGreaterThan(1e-6);
				assertThat(Uncertainty.nanos(permille, confidence)).isEqualTo(Math.round(exact));
				checked++;
			}
		}
		assertThat(checked).isEqualTo(3000);
	}

	@Property(tries = 500, seed = "2026112101")
	void arrivingLaterNeverServesEarlier(@ForAll @Size(max = 6) List<@IntRange(max = 5000) Integer> starts,
			@ForAll @IntRange(max = 900) int seconds, @ForAll @IntRange(max = 100) int early,
			@ForAll @IntRange(max = 100) int wait) {
		ClockPressure clock = new ClockPressure(Scenario.NOW);
		OpeningHours hours = OpeningHours.intervals(starts.stream().map((start) -> {
			Instant from = Scenario.NOW.plusSeconds(start);
			return new OpeningHours.Interval(from, from.plusSeconds(seconds));
		}).toList());
		long served = clock.servedAt(hours, early);
		assertThat(served).isGreaterThanOrEqualTo(early);
		assertThat(clock.servedAt(hours, early + wait)).isGreaterThanOrEqualTo(served);
		if (served != ClockPressure.NEVER) {
			Instant moment = Scenario.NOW.plusSeconds(60 * served);
			assertThat(hours.firstOpenAt(moment)).isEqualTo(Optional.of(moment));
		}
	}

	@Property(tries = 500, seed = "2026112102")
	void theGreatestValueOfARegretIsTheGreatest(@ForAll @IntRange(max = 5000) int ideal,
			@ForAll @IntRange(max = 5000) int span, @ForAll @IntRange(max = 4000) int regret) {
		Regret regrets = new Regret(List.of(new long[] { ideal }, new long[] { ideal + span }));
		long greatest = regrets.greatest(0, regret);
		assertThat(regrets.of(0, greatest)).isLessThanOrEqualTo(regret);
		assertThat(regrets.of(0, greatest + 1)).isGreaterThan(regret);
	}

}
