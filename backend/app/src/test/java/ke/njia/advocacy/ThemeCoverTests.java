package ke.njia.advocacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fewest submissions, compared with every set there is.
 */
class ThemeCoverTests {

	private static final int ROUNDS = 300;

	@Test
	void fewestAndWhatNobodyCovers() {
		ThemeCover cover = ThemeCover.of(
				Map.of("a", Set.of("one"), "b", Set.of("one", "two"), "c", Set.of("two", "three"), "d", Set.of("x")),
				Set.of("one", "two", "three", "four"));
		assertThat(cover.chosen()).containsExactly("a", "c");
		assertThat(cover.covered()).containsEntry("two", List.of("c"));
		assertThat(cover.open()).containsExactly("four");
		assertThat(ThemeCover.of(Map.of(), Set.of("one")).open()).containsExactly("one");
	}

	@Test
	void equalsEverySetLookedAt() {
		Random random = new Random(5_630);
		int found = 0;
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Set<String>> themes = new TreeMap<>();
			IntStream.range(0, 2 + random.nextInt(7)).forEach((number) -> themes.put("s" + number, some(random)));
			Set<String> wanted = some(random);
			int fewest = fewest(themes, wanted);
			ThemeCover cover = ThemeCover.of(themes, wanted);
			assertThat(cover.chosen()).hasSize(fewest);
			Set<String> reached = new HashSet<>(cover.open());
			cover.chosen().forEach((id) -> reached.addAll(themes.getOrDefault(id, Set.of())));
			assertThat(reached).containsAll(wanted);
			found += (fewest > 1) ? 1 : 0;
		}
		assertThat(found).as("the control: often more than one is needed").isGreaterThan(ROUNDS / 4);
	}

	/** The size of the smallest set that covers what can be covered, of all sets. */
	private static int fewest(Map<String, Set<String>> themes, Set<String> wanted) {
		List<Set<String>> all = List.copyOf(themes.values());
		Set<String> possible = new HashSet<>();
		all.forEach(possible::addAll);
		possible.retainAll(wanted);
		return IntStream.range(0, 1 << all.size()).filter((set) -> {
			Set<String> reached = new HashSet<>();
			IntStream.range(0, all.size())
				.filter((bit) -> (set >> bit & 1) == 1)
				.forEach((bit) -> reached.addAll(all.get(bit)));
			return reached.containsAll(possible);
		}).map(Integer::bitCount).min().orElse(0);
	}

	private static Set<String> some(Random random) {
		Map<String, String> themes = new HashMap<>();
		IntStream.range(0, 1 + random.nextInt(5)).forEach((number) -> themes.put("t" + random.nextInt(9), ""));
		return themes.keySet();
	}

}
