package ke.njia.routing.engine;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine against a brute force over thousands of small networks with fixed seeds. */
class BruteForceTests {

	/** Ordinarily 4,000; the profile "proof" asks for 40,000. */
	private static final int NETWORKS = Integer.getInteger("njia.proof.networks", 4000);

	private static final int CONTROLS = 2000;

	private static final int CAUGHT = 3;

	private final RouteSearch search = new RouteSearch(() -> 0);

	@Test
	void findsWhatTryingEverythingFinds() {
		Tally tally = new Tally();
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomCase input = RandomCase.of(seed);
			BruteForce brute = new BruteForce(input);
			RoutePlan expected = brute.plan();
			if (brute.size < BruteForce.TOO_MANY) {
				RoutePlan actual = find(input);
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

	/** Each gate and each coupling switched off in turn must be noticed. */
	@ParameterizedTest
	@EnumSource
	void noticesWhereARuleIsSwitchedOff(Rule rule) {
		int caught = 0;
		for (int seed = 0; seed < CONTROLS && caught < CAUGHT; seed++) {
			RandomCase input = RandomCase.of(seed);
			BruteForce brute = new BruteForce(input, rule);
			RoutePlan expected = brute.plan();
			if (brute.size < BruteForce.TOO_MANY) {
				RoutePlan actual = find(input);
				boolean same = actual.routes().equals(expected.routes())
						&& actual.refusals().equals(expected.refusals());
				caught += same ? 0 : 1;
			}
		}
		assertThat(caught).isEqualTo(CAUGHT);
	}

	@Test
	void noticesASearchThatComparesOnlyHowManyAreTold() {
		assertThat(caught(BrokenSearch::byNumberTold)).isGreaterThan(1);
	}

	@Test
	void noticesNothingWhereNothingIsBroken() {
		assertThat(caught(BrokenSearch::intact)).isZero();
	}

	private RoutePlan find(RandomCase input) {
		return this.search.find(NetworkSnapshot.of(input.network()), input.request(), Duration.ofSeconds(1));
	}

	private static int caught(BrokenSearch broken) {
		int caught = 0;
		int compared = 0;
		for (int seed = 0; seed < CONTROLS; seed++) {
			RandomCase input = RandomCase.of(seed);
			RoutePlan expected = new BruteForce(input).plan();
			if (expected.feasible()) {
				compared++;
				caught += expected.routes().equals(broken.routes(input)) ? 0 : 1;
			}
		}
		assertThat(compared).isGreaterThan(CONTROLS / 4);
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
			assertThat(this.compared).isGreaterThan(NETWORKS * 98 / 100);
			assertThat(this.feasible).isGreaterThan(NETWORKS / 4);
			assertThat(this.withoutStep).isGreaterThan(NETWORKS / 4);
			assertThat(this.sharing).isGreaterThan(NETWORKS / 16);
			assertThat(this.tied).isGreaterThan(NETWORKS / 40);
			assertThat(this.scarce).isGreaterThan(NETWORKS / 20);
			assertThat(this.severalRoutes).isGreaterThan(NETWORKS / 25);
			assertThat(this.refused).containsOnlyKeys(List.of(RefusalCode.values()).toArray(RefusalCode[]::new));
			assertThat(this.refused.values()).allMatch((times) -> times > NETWORKS / 10);
		}

	}

}
