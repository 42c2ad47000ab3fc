package ke.njia.routing.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of many routes is shown, for what, and how ties are settled. */
class E01_BestRouteTests {

	@Test
	@Shows({ ContractRule.THE_BEST_BY_EACH_CRITERION_THEN_BY_THE_OTHERS,
			ContractRule.BALANCED_IS_THE_LEAST_WORST_REGRET })
	void eachCriterionHasItsBestAndOneIsBalanced() {
		assertThat(Scenario.of("""
				ask K language=luo
				agree K A 10 1000
				agree K B 40 1000
				agree K C 90 1000
				offer fast law A REMOTE 0 300
				offer sure law C REMOTE 0 1000
				offer fair law B REMOTE 0 800 languages=luo
				offer own law K REMOTE 200 500
				need law
				""").answer()).isEqualTo("""
				CLOCK TRAVEL: clock 10 exposure 1 uncertainty 1203973 travel 0 mismatch 1
				  law: fast by K>A at 10
				EXPOSURE: clock 200 exposure 0 uncertainty 693147 travel 0 mismatch 1
				  law: own by K at 200
				UNCERTAINTY: clock 90 exposure 1 uncertainty 0 travel 0 mismatch 1
				  law: sure by K>C at 90
				MISMATCH BALANCED: clock 40 exposure 1 uncertainty 223144 travel 0 mismatch 0
				  law: fair by K>B at 40
				""");
	}

	@Test
	@Shows(ContractRule.THE_LAST_TIE_IS_SETTLED_BY_IDS)
	void atTheSameFiguresTheFirstIdWins() {
		assertThat(Scenario.of("""
				ask K
				agree K B 10 900
				agree K A 10 900
				offer s2 law A REMOTE 0 900
				offer s1 law B REMOTE 0 900
				offer s10 law B REMOTE 0 900
				need law
				""").answer()).contains("law: s1 by K>B");
	}

	@Test
	void aSlowerChainCanWinATieTheClockHides() {
		assertThat(Scenario.of("""
				ask K
				agree K A 50 1000
				agree K B 1 1000
				agree A B 1 1000
				agree B A 1 1000
				agree A C 1 1000
				agree B C 1 1000
				offer slow law K REMOTE 500 1000
				offer near advice A REMOTE 0 1000
				offer help doctor B REMOTE 0 1000
				offer s1 shelter C REMOTE 0 1000
				need law
				need advice
				need doctor
				need shelter
				""").answer()).contains("shelter: s1 by K>A>B>C at 52").doesNotContain("CLOCK:");
	}

	@Test
	@Shows(ContractRule.THE_ORDER_OF_THE_INPUT_DOES_NOT_MATTER)
	void whatIsSaidFirstDoesNotMatter() {
		int compared = 0;
		for (int seed = 0; seed < 200; seed++) {
			RandomCase input = RandomCase.of(seed);
			RoutePlan plan = plan(input.network(), input.request());
			Network network = input.network();
			Random random = new Random(seed);
			Network shuffled = new Network(shuffle(network.organizations(), random),
					shuffle(network.agreements(), random), shuffle(network.servicesAtLocation(), random));
			assertThat(plan(shuffled, input.request())).isEqualTo(plan);
			compared += plan.feasible() ? 1 : 0;
		}
		assertThat(compared).isGreaterThan(50);
	}

	@Test
	@Shows(ContractRule.WHERE_ALL_BEST_AGREE_ANY_MORE_IS_WORSE_THAN_ALL)
	void whereAllTheBestTravelNothingAFewMetresAreNoBalance() {
		String network = """
				ask K
				offer fast law K REMOTE 10 300
				offer sure law K REMOTE 90 1000
				offer middle law K %s 40 500 at=0,0.0001
				need law
				""";
		assertThat(Scenario.of(network.formatted("ON_SITE")).answer()).isEqualTo("""
				CLOCK EXPOSURE TRAVEL MISMATCH BALANCED: clock 10 exposure 0 uncertainty 1203973 travel 0 mismatch 0
				  law: fast by K at 10
				UNCERTAINTY: clock 90 exposure 0 uncertainty 0 travel 0 mismatch 0
				  law: sure by K at 90
				""");
		assertThat(Scenario.of(network.formatted("REMOTE")).answer())
			.contains("BALANCED: clock 40 exposure 0 uncertainty 693147 travel 0 mismatch 0\n  law: middle by K at 40");
	}

	private static RoutePlan plan(Network network, RouteRequest request) {
		return new RouteSearch().find(NetworkSnapshot.of(network), request, Duration.ofMinutes(1));
	}

	private static <T> List<T> shuffle(List<T> list, Random random) {
		List<T> shuffled = new ArrayList<>(list);
		Collections.shuffle(shuffled, random);
		return shuffled;
	}

}
