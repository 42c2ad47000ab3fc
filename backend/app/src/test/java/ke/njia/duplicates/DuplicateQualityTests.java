package ke.njia.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many of the pairs proposed are the same, and how many of those that are the same
 * are proposed: on entries of public lists that a person compared with the master list by
 * reading (labelled.csv holds their keys and the verdict). The points were set with one
 * sample in view; the other was drawn and read after. Skipped where the lists are not at
 * hand; docs/duplicates.md has the figures.
 */
@EnabledIf("listsAreAtHand")
class DuplicateQualityTests {

	/** Normal quantile of a two-sided interval of 95 %. */
	private static final double Z = 1.96;

	static boolean listsAreAtHand() {
		return PublicLists.areAtHand();
	}

	@Test
	void precisionAndRecall() {
		Map<String, Set<String>> proposed = proposed();
		Measure set = measure("set", proposed);
		Measure measured = measure("measured", proposed);
		assertThat(set.entries()).isEqualTo(160);
		assertThat(measured.entries()).isEqualTo(89);
		assertThat(measured.precision()).isGreaterThan(0.75);
		assertThat(measured.recall()).isGreaterThan(0.9);
	}

	/** Ten thousand real entries against themselves. */
	@Test
	void theWholeMasterListTakesSeconds() {
		long began = System.nanoTime();
		List<Candidates.Found> found = new Candidates().of(PublicLists.kmhfl());
		long millis = (System.nanoTime() - began) / 1_000_000;
		System.out.printf("the master list against itself: %d pairs in %d ms%n", found.size(), millis);
		assertThat(found).isNotEmpty();
		assertThat(millis).isLessThan(15_000);
	}

	private static Map<String, Set<String>> proposed() {
		Set<String> wanted = new HashSet<>();
		PublicLists.labelled().forEach((row) -> wanted.add(row.get("register") + "-" + row.get("key")));
		List<Entry> entries = new ArrayList<>(PublicLists.kmhfl());
		Stream.concat(PublicLists.who().stream(), PublicLists.osm().stream())
			.filter((entry) -> wanted.contains(entry.id()))
			.forEach(entries::add);
		Map<String, Set<String>> proposed = new HashMap<>();
		Blocks.pairs(entries, (one, other) -> {
			if (wanted.contains(one.id()) != wanted.contains(other.id())
					&& PairComparison.of(one, other).worthALook()) {
				String asked = wanted.contains(one.id()) ? one.id() : other.id();
				proposed.computeIfAbsent(asked, (id) -> new HashSet<>())
					.add(asked.equals(one.id()) ? other.id() : one.id());
			}
		});
		return proposed;
	}

	private static Measure measure(String sample, Map<String, Set<String>> proposed) {
		int entries = 0;
		int right = 0;
		int wrong = 0;
		int missed = 0;
		for (Map<String, String> row : PublicLists.labelled()) {
			if (row.get("sample").equals(sample)) {
				Set<String> found = proposed.getOrDefault(row.get("register") + "-" + row.get("key"), Set.of());
				boolean hit = found.contains("kmhfl-" + row.get("same_as"));
				entries++;
				right += hit ? 1 : 0;
				wrong += found.size() - (hit ? 1 : 0);
				missed += (!hit && !row.get("same_as").isEmpty()) ? 1 : 0;
			}
		}
		Measure measure = new Measure(entries, right, wrong, missed);
		System.out.printf("%s: %s%n", sample, measure);
		return measure;
	}

	/**
	 * What came of one sample.
	 *
	 * @param entries entries compared with the whole master list
	 * @param right pairs proposed that are the same
	 * @param wrong pairs proposed that are not
	 * @param missed pairs that are the same and were not proposed
	 */
	private record Measure(int entries, int right, int wrong, int missed) {

		double precision() {
			return (double) this.right / (this.right + this.wrong);
		}

		double recall() {
			return (double) this.right / (this.right + this.missed);
		}

		@Override
		public String toString() {
			return "%d entries, %d right, %d wrong, %d missed; precision %s, recall %s".formatted(this.entries,
					this.right, this.wrong, this.missed, wilson(this.right, this.right + this.wrong),
					wilson(this.right, this.right + this.missed));
		}

		/** A share with its interval of 95 % (Wilson). */
		private static String wilson(int part, int all) {
			double share = (double) part / all;
			double middle = (share + Z * Z / (2 * all)) / (1 + Z * Z / all);
			double half = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all)) / (1 + Z * Z / all);
			return "%.3f (%.3f to %.3f)".formatted(share, middle - half, middle + half);
		}

	}

}
