package ke.njia.routing.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A case planned again: what is held stands, and the rest is planned around it. */
class G04_RevisionTests {

	private static final Duration BUDGET = Duration.ofSeconds(10);

	private final RouteRevision revision = new RouteRevision(() -> 0);

	@Test
	@Shows(ContractRule.WHAT_IS_HELD_STANDS)
	void whoIsToldAlreadyCostsTheRestNothing() {
		Scenario scenario = Scenario.of("""
				ask K
				agree K A 10 900
				agree A M 10 900
				agree K D 10 900
				offer s1 law A REMOTE 5 900
				offer s2 medicine M REMOTE 5 900
				offer s3 medicine D REMOTE 5 900
				need law
				need medicine
				""");
		RouteStep held = new RouteStep("law", "s1", List.of("K", "A"), 15);
		RoutePlan plan = plan(scenario, new Standing(List.of(held), Map.of(), Map.of("medicine", Set.of("D"))));
		assertThat(Scenario.text(plan)).contains("law: s1 by K>A at 15").contains("medicine: s2 by K>A>M at 25");
		assertThat(plan.routes().getFirst().vector().exposure()).as("A is told once").isEqualTo(2);
	}

	@Test
	void aStepHeldIsAskedNoGateAndPressesNoClock() {
		Scenario scenario = Scenario.of("""
				ask K never=A
				agree K B 10 900
				offer s1 law A REMOTE 5 900
				offer s2 medicine B REMOTE 5 900
				need law deadline=10 hard
				need medicine allowed=1000
				""");
		RouteStep held = new RouteStep("law", "s1", List.of("K", "A"), 700);
		RoutePlan plan = plan(scenario, new Standing(List.of(held), Map.of(), Map.of()));
		assertThat(plan.feasible()).isTrue();
		assertThat(plan.refusals()).isEmpty();
		assertThat(plan.routes().getFirst().vector().clock()).isEqualTo(15);
		assertThat(plan.routes().getFirst().steps().getFirst()).isEqualTo(held);
	}

	@Test
	@Shows(ContractRule.WHOEVER_SAID_NO_IS_NOT_PROPOSED_AGAIN)
	void whoSaidNoIsNotProposedAgainAndNobodyElseMakesItInfeasible() {
		Scenario scenario = Scenario.of("""
				ask K
				agree K A 10 900
				offer s1 law A REMOTE 5 900
				offer s2 medicine A REMOTE 5 900
				need law
				need medicine
				""");
		RoutePlan plan = plan(scenario, new Standing(List.of(), Map.of(), Map.of("law", Set.of("A"))));
		assertThat(plan.infeasibleNeeds()).containsExactly(new InfeasibleNeed("law", List.of()));
	}

	@Test
	void aRouteOfOnesOwnIsPlannedByItsEntries() {
		Scenario scenario = Scenario.of("""
				ask K
				agree K A 10 900
				agree K B 10 900
				offer s1 law A REMOTE 5 900
				offer s2 law B REMOTE 50 900
				need law
				""");
		RoutePlan plan = plan(scenario, new Standing(List.of(), Map.of("law", "s2"), Map.of()));
		assertThat(plan.routes()).hasSize(1);
		assertThat(plan.routes().getFirst().steps().getFirst().servicesAtLocation()).isEqualTo("s2");
	}

	@Test
	void withNothingSettledItIsTheSameSearch() {
		int compared = 0;
		for (int seed = 0; seed < 800; seed++) {
			RandomCase input = RandomCase.of(seed);
			NetworkSnapshot network = NetworkSnapshot.of(input.network());
			RoutePlan plan = new RouteSearch(() -> 0).find(network, input.request(), BUDGET);
			RoutePlan again = this.revision.find(network, input.request(), Standing.NOTHING, BUDGET);
			assertThat(again.routes()).as("seed %d", seed).isEqualTo(plan.routes());
			assertThat(again.refusals()).as("seed %d", seed).isEqualTo(plan.refusals());
			assertThat(again.infeasibleNeeds()).as("seed %d", seed).isEqualTo(plan.infeasibleNeeds());
			compared += plan.routes().size();
		}
		assertThat(compared).isGreaterThan(400);
	}

	/** The fewest told and the fewest metres, by trying every step for the open needs. */
	@Test
	void theRestIsExactAroundWhatIsHeld() {
		int compared = 0;
		int leaned = 0;
		for (int seed = 0; seed < 3_000; seed++) {
			RandomCase input = RandomCase.of(seed);
			NetworkSnapshot network = NetworkSnapshot.of(input.network());
			RoutePlan plan = new RouteSearch(() -> 0).find(network, input.request(), BUDGET);
			if (plan.feasible() && input.request().needs().size() > 1) {
				RouteStep held = plan.routes().getLast().steps().getFirst();
				RoutePlan again = this.revision.find(network, input.request(),
						new Standing(List.of(held), Map.of(), Map.of()), BUDGET);
				assertThat(again.routes()).allMatch((route) -> route.steps().getFirst().equals(held));
				long fewest = fewestTold(input, held);
				assertThat(best(again)).as("seed %d", seed).isEqualTo(fewest);
				compared++;
				leaned += (fewest > best(plan)) ? 1 : 0;
			}
		}
		assertThat(compared).isGreaterThan(700);
		assertThat(leaned).as("the control: what is held costs something").isGreaterThan(20);
	}

	private static long best(RoutePlan plan) {
		return plan.routes().stream().mapToLong((route) -> route.vector().exposure()).min().orElseThrow();
	}

	private static long fewestTold(RandomCase input, RouteStep held) {
		BruteTelling telling = new BruteTelling(input.network(), input.request());
		BruteSteps steps = new BruteSteps(input, telling, null);
		BruteGates gates = new BruteGates(input.request(), telling, steps, null);
		List<List<BruteSteps.Step>> choices = new ArrayList<>();
		input.request().needs().stream().skip(1).forEach((need) -> {
			List<BruteSteps.Step> open = new ArrayList<>();
			input.network()
				.servicesAtLocation()
				.stream()
				.filter((service) -> service.type().equals(need.type()) && gates.codes(need, service).isEmpty())
				.forEach((service) -> open.addAll(steps.steps(need, service)));
			choices.add(open);
		});
		return fewest(input, held, choices, new ArrayList<>());
	}

	private static long fewest(RandomCase input, RouteStep held, List<List<BruteSteps.Step>> choices,
			List<BruteSteps.Step> chosen) {
		if (chosen.size() == choices.size()) {
			return hasRoom(held, chosen) ? told(input, held, chosen) : Long.MAX_VALUE;
		}
		long fewest = Long.MAX_VALUE;
		for (BruteSteps.Step step : choices.get(chosen.size())) {
			chosen.add(step);
			fewest = Math.min(fewest, fewest(input, held, choices, chosen));
			chosen.removeLast();
		}
		return fewest;
	}

	private static long told(RandomCase input, RouteStep held, List<BruteSteps.Step> chosen) {
		Set<String> told = new HashSet<>(held.chain());
		chosen.forEach((step) -> told.addAll(step.path()));
		told.remove(input.request().lead());
		return told.size();
	}

	private static boolean hasRoom(RouteStep held, List<BruteSteps.Step> chosen) {
		return chosen.stream().allMatch((step) -> {
			Integer room = step.service().capacity().available();
			long taken = chosen.stream().filter((other) -> other.service().id().equals(step.service().id())).count()
					+ (held.servicesAtLocation().equals(step.service().id()) ? 1 : 0);
			return room == null || taken <= room;
		});
	}

	private RoutePlan plan(Scenario scenario, Standing standing) {
		return this.revision.find(NetworkSnapshot.of(scenario.network()), scenario.request(), standing, BUDGET);
	}

}
