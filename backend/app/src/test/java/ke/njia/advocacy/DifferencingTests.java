package ke.njia.advocacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import ke.njia.cases.CaseBand;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may ask everything learns of a theme with fewer than five cases nothing but
 * that: every number from none to four fits all answers equally. The control is the usual
 * way, small cells hidden beside exact totals, which the same attack takes apart.
 */
class DifferencingTests {

	private static final int WORLDS = 1_000;

	private static final int THEMES = 6;

	private final Random random = new Random(8);

	@Test
	void ofBandsEveryHiddenNumberFitsAllAnswers() {
		int hidden = attack(DifferencingTests::bands, 5);
		assertThat(hidden).isGreaterThan(WORLDS);
	}

	/** The same of complaints by stage and age: the table itself is asked. */
	@Test
	void ofTheTableOfComplaintsEveryHiddenNumberFitsAllAnswers() {
		int hidden = attack(DifferencingTests::table, 5);
		assertThat(hidden).isGreaterThan(WORLDS);
	}

	@Test
	void theUsualWayIsTakenApart() {
		int found = 0;
		for (int number = 0; number < WORLDS; number++) {
			int[] world = world();
			for (int theme = 0; theme < THEMES; theme++) {
				found += (world[theme] < CaseBand.WIDTH && fitting(DifferencingTests::naive, world, theme) == 1) ? 1
						: 0;
			}
		}
		assertThat(found).as("the control: exact totals beside hidden cells give the cell away").isGreaterThan(100);
	}

	@Test
	void aBandNeverTellsLessThanFiveNorMoreThanThereAre() {
		IntStream.range(0, 200).forEach((cases) -> {
			CaseBand band = CaseBand.of(cases);
			assertThat(band.fewerThanFive()).isEqualTo(cases < 5);
			assertThat(band.atLeast()).isLessThanOrEqualTo(cases).isGreaterThan(cases - 5);
		});
	}

	/** Each hidden theme of each world; how many numbers fit. */
	private int attack(Function<int[], Object> answers, int wanted) {
		int hidden = 0;
		for (int number = 0; number < WORLDS; number++) {
			int[] world = world();
			for (int theme = 0; theme < THEMES; theme++) {
				if (world[theme] < CaseBand.WIDTH) {
					assertThat(fitting(answers, world, theme)).isEqualTo(wanted);
					hidden++;
				}
			}
		}
		return hidden;
	}

	/** How many numbers from none to four leave every answer as it is. */
	private static int fitting(Function<int[], Object> answers, int[] world, int theme) {
		Object told = answers.apply(world);
		return (int) IntStream.range(0, CaseBand.WIDTH).filter((cases) -> {
			int[] other = world.clone();
			other[theme] = cases;
			return answers.apply(other).equals(told);
		}).count();
	}

	/** Everything the chain answers about cases: a band a theme, and nothing else. */
	private static Object bands(int[] world) {
		Map<Integer, CaseBand> answer = new TreeMap<>();
		IntStream.range(0, THEMES).forEach((theme) -> answer.put(theme, CaseBand.of(world[theme])));
		return answer;
	}

	/** The first cells of the table hold what there is in the world. */
	private static Object table(int[] world) {
		Iterator<Pipeline.Place> places = Pipeline.places().iterator();
		Map<Pipeline.Place, Long> counted = new HashMap<>();
		IntStream.of(world).forEach((cases) -> counted.put(places.next(), (long) cases));
		return Pipeline.cells(counted);
	}

	/** The usual way: exact numbers, small ones hidden, and the total. */
	private static Object naive(int[] world) {
		List<Integer> answer = new ArrayList<>();
		IntStream.of(world).forEach((cases) -> answer.add((cases < CaseBand.WIDTH) ? -1 : cases));
		answer.add(IntStream.of(world).sum());
		return answer;
	}

	private int[] world() {
		return IntStream.range(0, THEMES).map((theme) -> this.random.nextInt(20)).toArray();
	}

}
