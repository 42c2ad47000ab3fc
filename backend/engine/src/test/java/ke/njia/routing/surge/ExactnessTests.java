package ke.njia.routing.surge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Both solvers and the rolling surge against every assignment there is, on thousands of
 * small surges; and the same with a fault in them, which must be found.
 */
class ExactnessTests {

	private static final int SURGES = Boolean.getBoolean("njia.proof") ? 40_000 : 4_000;

	@Test
	@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
	void theNativeSolverIsHere() {
		assertThat(NativeSolver.preload()).isTrue();
		assertThat(NativeSolver.preload()).isTrue();
	}

	@Test
	void theNativeSolverFindsTheBest() {
		assumeTrue(NativeSolver.preload(), "built for another machine");
		SurgeSearch search = new SurgeSearch(new OrToolsFlow());
		assertThat(differences(search::find)).isZero();
	}

	@Test
	void theSolverInJavaFindsTheBest() {
		SurgeSearch search = new SurgeSearch(new CostScalingFlow());
		assertThat(differences(search::find)).isZero();
	}

	@Test
	void addingOneByOneFindsTheBest() {
		assertThat(differences((question) -> {
			int known = question.persons().size() / 3;
			RollingSurge rolling = RollingSurge
				.of(new SurgeQuestion(question.providers(), question.persons().subList(0, known)));
			question.persons().subList(known, question.persons().size()).forEach(rolling::add);
			return rolling.plan();
		})).isZero();
	}

	/** Where there are too many to try: three ways of getting there agree. */
	@Test
	void onLargerSurgesAllThreeAgree() {
		SurgeSearch inJava = new SurgeSearch(new CostScalingFlow());
		int shortOf = 0;
		int everybody = 0;
		for (int seed = 0; seed < SURGES / 40; seed++) {
			SurgeQuestion question = new RandomSurge(seed).large();
			SurgePlan plan = new SurgeSearch().find(question);
			RollingSurge rolling = RollingSurge
				.of(new SurgeQuestion(question.providers(), question.persons().subList(0, 20)));
			question.persons().subList(20, question.persons().size()).forEach(rolling::add);
			assertThat(BruteForceSurge.figures(plan)).as("surge %d", seed)
				.isEqualTo(BruteForceSurge.figures(inJava.find(question)))
				.isEqualTo(BruteForceSurge.figures(rolling.plan()));
			shortOf += (plan.stationsWithout() > 0) ? 1 : 0;
			everybody += (plan.unassigned() == 0) ? 1 : 0;
		}
		assertThat(shortOf).as("stations left out").isPositive();
		assertThat(everybody).as("nobody left out").isPositive();
	}

	/** What was said to have changed is all that changed. */
	@Test
	void addingSaysWhoMoved() {
		int moves = 0;
		for (int seed = 0; seed < SURGES; seed++) {
			SurgeQuestion question = new RandomSurge(seed).question();
			if (question.persons().isEmpty()) {
				continue;
			}
			RollingSurge rolling = RollingSurge.of(new SurgeQuestion(question.providers(),
					question.persons().subList(0, question.persons().size() - 1)));
			Map<String, String> before = given(rolling.plan());
			List<Assignment> changed = rolling.add(question.persons().getLast());
			Map<String, String> after = given(rolling.plan());
			changed.forEach((assignment) -> before.put(assignment.person(), assignment.provider()));
			moves += changed.size();
			assertThat(before).containsAllEntriesOf(after);
		}
		assertThat(moves).isGreaterThan(SURGES / 2);
	}

	@Test
	void theBottleneckIsWhatHallsTheoremSays() {
		int found = 0;
		for (int seed = 0; seed < SURGES; seed++) {
			SurgeQuestion question = new RandomSurge(seed).question();
			SurgePlan plan = new SurgeSearch().find(question);
			Bottleneck bottleneck = plan.bottleneck();
			assertThat(bottleneck != null).isEqualTo(plan.unassigned() > 0);
			if (bottleneck != null) {
				found++;
				check(question, plan, bottleneck);
			}
		}
		assertThat(found).isGreaterThan(SURGES / 4);
	}

	/** The control: each aim left out, and the count must find it. */
	@Test
	void aForgottenAimIsFound() {
		assertThat(differences((question) -> answer(question, Function.identity(), true)))
			.as("stations not served first")
			.isPositive();
		assertThat(differences(
				(question) -> answer(question, (option) -> new Option(option.provider(), false, option.km()), false)))
			.as("clocks forgotten")
			.isPositive();
		assertThat(differences((question) -> answer(question,
				(option) -> new Option(option.provider(), option.missesClock(), 0), false)))
			.as("kilometres forgotten")
			.isPositive();
	}

	private static int differences(Function<SurgeQuestion, SurgePlan> search) {
		int different = 0;
		int tight = 0;
		for (int seed = 0; seed < SURGES; seed++) {
			SurgeQuestion question = new RandomSurge(seed).question();
			SurgePlan plan = search.apply(question);
			long[] best = BruteForceSurge.best(question);
			tight += (best[0] > 0) ? 1 : 0;
			if (!Arrays.equals(BruteForceSurge.figures(plan), best) || !possible(question, plan)) {
				different++;
			}
		}
		assertThat(tight).isBetween(SURGES / 4, SURGES * 3 / 4);
		return different;
	}

	/** Solves the question as it would be seen with a fault, and tells it as it is. */
	private static SurgePlan answer(SurgeQuestion question, Function<Option, Option> seen, boolean oneStation) {
		List<Person> persons = new ArrayList<>();
		for (Person person : question.persons()) {
			persons.add(new Person(person.id(), oneStation ? "one" : person.station(),
					person.options().stream().map(seen).toList()));
		}
		int[] chosen = new SurgeSearch().choose(SurgeTable.of(new SurgeQuestion(question.providers(), persons)));
		return SurgeTable.of(question).plan(chosen);
	}

	private static boolean possible(SurgeQuestion question, SurgePlan plan) {
		Map<String, Integer> free = new HashMap<>();
		question.providers().forEach((provider) -> free.put(provider.id(), provider.capacity()));
		Map<String, Person> persons = new HashMap<>();
		question.persons().forEach((person) -> persons.put(person.id(), person));
		Set<String> once = new HashSet<>();
		return plan.assignments()
			.stream()
			.allMatch((given) -> once.add(given.person()) && free.merge(given.provider(), -1, Integer::sum) >= 0
					&& persons.get(given.person())
						.options()
						.stream()
						.anyMatch((option) -> option.provider().equals(given.provider())));
	}

	private static void check(SurgeQuestion question, SurgePlan plan, Bottleneck bottleneck) {
		Set<String> persons = Set.copyOf(bottleneck.persons());
		assertThat(question.persons().stream().filter((person) -> persons.contains(person.id())))
			.allSatisfy((person) -> assertThat(bottleneck.providers())
				.containsAll(person.options().stream().map(Option::provider).toList()));
		int capacity = question.providers()
			.stream()
			.filter((provider) -> bottleneck.providers().contains(provider.id()))
			.mapToInt(Provider::capacity)
			.sum();
		assertThat(bottleneck.shortBy()).isEqualTo(persons.size() - capacity).isEqualTo(plan.unassigned());
	}

	private static Map<String, String> given(SurgePlan plan) {
		Map<String, String> given = new HashMap<>();
		plan.assignments().forEach((assignment) -> given.put(assignment.person(), assignment.provider()));
		return given;
	}

}
