package ke.njia.routing.engine;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody who offers what is needed is passed over in silence: shown, refused with all
 * reasons, or beaten by a figure.
 */
class G05_LeftOutTests {

	private static final Duration BUDGET = Duration.ofSeconds(10);

	@Test
	@Shows(ContractRule.WHOEVER_IS_BEATEN_IS_NAMED_WITH_THE_FIGURES)
	void aBeatenEntryIsNamedWithTheFiguresItIsBeatenBy() {
		Scenario scenario = Scenario.of("""
				ask K
				agree K A 10 1000
				agree K B 10 1000
				offer s1 law A REMOTE 5 1000
				offer s2 law B REMOTE 45 1000
				need law allowed=1000
				""");
		assertThat(beaten(scenario))
			.containsExactly(new Beaten("law", "s2", 0, List.of(new Beaten.Gap(Criterion.CLOCK, 15, 55)), List.of()));
	}

	@Test
	void aTieIsSaidToBeOne() {
		Scenario scenario = Scenario.of("""
				ask K
				agree K A 10 1000
				agree K B 10 1000
				offer s1 law A REMOTE 5 1000
				offer s2 law B REMOTE 5 1000
				need law
				""");
		assertThat(beaten(scenario)).containsExactly(new Beaten("law", "s2", 0, List.of(), List.of()));
	}

	@Test
	@Shows(ContractRule.WHAT_NEEDS_LACK_TOGETHER_IS_NAMED)
	void twoNeedsAndOnePlaceAreScarceTogether() {
		Scenario scenario = Scenario.of("""
				ask K
				offer s1 bed K REMOTE 5 1000 room=1
				offer s2 law K REMOTE 5 1000
				need bed
				need cot type=bed
				need law
				""");
		assertThat(scenario.plan().feasible()).isFalse();
		assertThat(Scarcities.of(NetworkSnapshot.of(scenario.network()), scenario.request()))
			.containsExactly(new Scarcity(List.of("bed", "cot"), List.of("s1")));
	}

	@Test
	void everybodyIsShownRefusedOrBeatenAndWithoutARouteSomethingLacks() {
		int beatenEntries = 0;
		int scarce = 0;
		for (int seed = 0; seed < 3_000; seed++) {
			RandomCase input = RandomCase.of(seed);
			NetworkSnapshot network = NetworkSnapshot.of(input.network());
			RoutePlan plan = new RouteSearch(() -> 0).find(network, input.request(), BUDGET);
			List<Scarcity> lacking = Scarcities.of(network, input.request());
			assertThat(plan.feasible()).as("seed %d", seed)
				.isEqualTo(plan.infeasibleNeeds().isEmpty() && lacking.isEmpty());
			scarce += lacking.isEmpty() ? 0 : 1;
			if (plan.feasible()) {
				List<Beaten> beaten = BeatenEntries.of(network, input.request(), plan.routes(), BUDGET);
				assertThat(pairs(input, plan, beaten)).as("seed %d", seed).isEqualTo(offered(input));
				beatenEntries += beaten.size();
				assertThat(beaten).as("seed %d", seed)
					.noneMatch((entry) -> entry.worse().isEmpty() && !entry.better().isEmpty()
							&& plan.routes().get(entry.route()).labels().size() == RouteLabel.values().length);
			}
		}
		assertThat(beatenEntries).isGreaterThan(1_000);
		assertThat(scarce).isGreaterThan(50);
	}

	/** Entries without room beside the rest of every shown route are neither. */
	private static Set<String> pairs(RandomCase input, RoutePlan plan, List<Beaten> beaten) {
		Set<String> pairs = new HashSet<>();
		plan.routes()
			.forEach((route) -> route.steps().forEach((step) -> pairs.add(step.need() + step.servicesAtLocation())));
		plan.refusals().forEach((refusal) -> pairs.add(refusal.need() + refusal.servicesAtLocation()));
		beaten.forEach((entry) -> pairs.add(entry.need() + entry.servicesAtLocation()));
		input.request()
			.needs()
			.forEach((need) -> input.network()
				.servicesAtLocation()
				.stream()
				.filter((service) -> service.type().equals(need.type()) && service.capacity().available() != null)
				.forEach((service) -> pairs.add(need.id() + service.id())));
		return pairs;
	}

	private static Set<String> offered(RandomCase input) {
		Set<String> pairs = new HashSet<>();
		input.request()
			.needs()
			.forEach((need) -> input.network()
				.servicesAtLocation()
				.stream()
				.filter((service) -> service.type().equals(need.type()))
				.forEach((service) -> pairs.add(need.id() + service.id())));
		return pairs;
	}

	private static List<Beaten> beaten(Scenario scenario) {
		return BeatenEntries.of(NetworkSnapshot.of(scenario.network()), scenario.request(), scenario.plan().routes(),
				BUDGET);
	}

}
