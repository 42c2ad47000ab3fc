package ke.njia.routing.surge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The least costs that several exact solvers found for the same surges. */
class PublishedOptimumTests {

	private static final int PROVIDERS = 3000;

	private static final int OPTIONS = 50;

	@ParameterizedTest
	@CsvSource({ "1000, 110, 1, 460575", "10000, 110, 1, 7545913" })
	void theNativeSolverReachesIt(int persons, int tightness, long seed, long least) {
		assumeTrue(NativeSolver.preload(), "built for another machine");
		check(new OrToolsFlow(), question(persons, tightness, seed), least);
	}

	@ParameterizedTest
	@CsvSource({ "10000, 150, 3, 6341233", "10000, 105, 2, 7892704", "30000, 110, 1, 22971784",
			"100000, 110, 1, 76675400" })
	@EnabledIfSystemProperty(named = "njia.proof", matches = "true")
	void bothReachTheOthers(int persons, int tightness, long seed, long least) {
		theNativeSolverReachesIt(persons, tightness, seed, least);
		theSolverInJavaReachesIt(persons, tightness, seed, least);
	}

	@ParameterizedTest
	@CsvSource({ "1000, 110, 1, 460575", "10000, 110, 1, 7545913" })
	void theSolverInJavaReachesIt(int persons, int tightness, long seed, long least) {
		check(new CostScalingFlow(), question(persons, tightness, seed), least);
	}

	/** 10,000 known, and 200 more who come one by one. */
	@Test
	void addingOneByOneReachesIt() {
		SurgeQuestion all = question(10_200, 110, 1);
		SurgeQuestion known = new SurgeQuestion(all.providers(), all.persons().subList(0, 10_000));
		RollingSurge rolling = RollingSurge.of(known);
		all.persons().subList(10_000, 10_200).forEach(rolling::add);
		SurgePlan plan = rolling.plan();
		assertThat(plan.unassigned()).isZero();
		assertThat(plan.km()).isEqualTo(7_727_403);
	}

	private static SurgeQuestion question(int persons, int tightness, long seed) {
		return new PublishedSurge(persons, PROVIDERS, tightness, seed).question(persons, OPTIONS);
	}

	private static void check(FlowSolver solver, SurgeQuestion question, long least) {
		SurgePlan plan = new SurgeSearch(solver).find(question);
		assertThat(plan.unassigned()).isZero();
		assertThat(plan.km()).isEqualTo(least);
	}

}
