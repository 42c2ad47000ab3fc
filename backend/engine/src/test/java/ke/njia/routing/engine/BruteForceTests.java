package ke.njia.routing.engine;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine against a brute force over thousands of small networks with fixed seeds. */
class BruteForceTests {

	private static final int NETWORKS = 8000;

	private static final int CONTROLS = 4000;

	private final RouteSearch search = new RouteSearch(() -> 0);

	@Test
	void findsWhatTryingEverythingFinds() {
		Tally tally = new Tally();
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomCase input = RandomCase.of(seed);
			BruteForce brute = new BruteForce(input);
			RoutePlan expected = brute.plan();
			if (brute.size < BruteForce.TOO_MANY) {
				RoutePlan actual = this.search.find(NetworkSnapshot.of(input.network()), input.request(),
						Duration.ofSeconds(1));
				assertThat(actual.routes()).as("routes of seed %d", seed).isEqualTo(expected.routes());
				assertThat(actual.refusals()).as("refusals of seed %d", seed).isEqualTo(expected.refusals());
				assertThat(actual.infeasibleNeeds()).as("seed %d", seed).isEqualTo(expected.infeasibleNeeds());
				assertThat(actual.feasible()).as("seed %d", seed).isEqualTo(expected.feasible());
				assertThat(actual.provedOptimal()).as("seed %d", seed).isTrue();
				tally.count(brute, expected);
			}
		}
		tally.isRich();
	}

	@Test
	void tellsApartASearchThatComparesOnlyHowManyAreTold() {
		assertThat(caught(true, BrokenSearch::byNumberTold)).isGreaterThan(10);
	}

	@Test
	void tellsApartASearchThatForgetsTheLastTie() {
		assertThat(caught(false, BrokenSearch::intact)).isGreaterThan(100);
	}

	@Test
	void tellsNothingApartWhereNothingIsBroken() {
		assertThat(caught(true, BrokenSearch::intact)).isZero();
	}

	private static int caught(boolean lastTie, BrokenSearch broken) {
		int caught = 0;
		int compared = 0;
		for (int seed = 0; seed < CONTROLS; seed++) {
			RandomCase input = RandomCase.of(seed);
			BruteForce brute = new BruteForce(input, lastTie);
			RoutePlan expected = brute.plan();
			if (expected.feasible()) {
				compared++;
				caught += expected.routes().equals(broken.routes(input)) ? 0 : 1;
			}
		}
		assertThat(compared).isGreaterThan(1000);
		return caught;
	}

	/**
	 * What the networks held, so that the comparison cannot pass by comparing nothing.
	 */
	private static final class Tally {

		private final Map<RefusalCode, Integer> refused = new EnumMap<>(RefusalCode.class);

		private int compared;

		private int feasible;

		private int withoutStep;

		private int sharing;

		private int tied;

		private int scarce;

		private int severalRoutes;

		private void count(BruteForce brute, RoutePlan plan) {
			this.compared++;
			this.feasible += plan.feasible() ? 1 : 0;
			this.withoutStep += plan.infeasibleNeeds().isEmpty() ? 0 : 1;
			this.sharing += (brute.tried.shared > 0) ? 1 : 0;
			this.tied += (brute.tried.ties > 0) ? 1 : 0;
			this.scarce += (brute.tried.overCapacity > 0) ? 1 : 0;
			this.severalRoutes += (plan.routes().size() > 2) ? 1 : 0;
			plan.refusals()
				.forEach((refusal) -> refusal.codes().forEach((code) -> this.refused.merge(code, 1, Integer::sum)));
		}

		private void isRich() {
			assertThat(this.compared).isGreaterThan(7900);
			assertThat(this.feasible).isGreaterThan(2500);
			assertThat(this.withoutStep).isGreaterThan(2500);
			assertThat(this.sharing).isGreaterThan(700);
			assertThat(this.tied).isGreaterThan(250);
			assertThat(this.scarce).isGreaterThan(600);
			assertThat(this.severalRoutes).isGreaterThan(400);
			assertThat(this.refused).containsOnlyKeys(List.of(RefusalCode.values()).toArray(RefusalCode[]::new));
			assertThat(this.refused.values()).allMatch((times) -> times > 1000);
		}

	}

}
