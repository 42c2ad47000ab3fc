package ke.njia.duplicates;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CandidatesTests {

	private static final long SEED = 20261121;

	private static final int ENTRIES = 10_000;

	private static final int TWINS = 200;

	private static final List<String> SYLLABLES = List.of("ka", "mu", "li", "ngo", "bu", "si", "re", "wa", "to", "ndi",
			"che", "pa", "ki", "na", "ro", "ga", "lo", "the", "mba", "ku");

	private static final List<String> KINDS = List.of("Dispensary", "Health Centre", "Medical Clinic", "Hospital");

	/** Planted pairs are found again, among ten thousand entries, in seconds. */
	@Test
	void tenThousandEntriesTakeSeconds() {
		List<Entry> entries = entries();
		long began = System.nanoTime();
		List<Candidates.Found> found = new Candidates().of(entries);
		Duration taken = Duration.ofNanos(System.nanoTime() - began);
		long twins = found.stream().filter((pair) -> pair.other().equals(pair.one() + "-twin")).count();
		System.out.printf("%d entries, %d pairs, %d of %d planted found, %d ms%n", entries.size(), found.size(), twins,
				TWINS, taken.toMillis());
		assertThat(twins).isEqualTo(TWINS);
		assertThat(taken).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void theSameWhateverTheirOrder() {
		List<Entry> entries = entries().subList(0, 2_000);
		List<Entry> shuffled = new ArrayList<>(entries);
		Collections.shuffle(shuffled, new Random(SEED));
		shuffled.sort(Comparator.comparing(Entry::id));
		List<Candidates.Found> found = new Candidates().of(shuffled);
		assertThat(found).isEqualTo(new Candidates().of(entries)).isNotEmpty();
	}

	@Test
	void theReasonsAddUp() {
		Entry one = Entry.of("a", "Talai Dispensary", Set.of(30), List.of(new Entry.Point(0.5, 35.8)));
		Entry other = Entry.of("b", "Talai Disp", Set.of(30), List.of(new Entry.Point(0.501, 35.8)));
		PairScore score = PairComparison.of(one, other);
		assertThat(score.reasons()).extracting(PairReason::code)
			.containsExactly(PairReason.Code.SAME_NAME, PairReason.Code.SAME_KIND, PairReason.Code.SAME_COUNTY,
					PairReason.Code.NEAR);
		assertThat(score.points())
			.isEqualTo(Math.min(PairScore.MOST, score.reasons().stream().mapToInt(PairReason::points).sum()));
		assertThat(PairComparison.of(other, one)).isEqualTo(score);
		Entry far = Entry.of("c", "Talai Dispensary", Set.of(7), List.of(new Entry.Point(-0.4, 39.6)));
		assertThat(PairComparison.of(one, far).worthALook()).as("the control: elsewhere it is another").isFalse();
	}

	private static List<Entry> entries() {
		Random random = new Random(SEED);
		List<Entry> entries = new ArrayList<>();
		for (int index = 0; index < ENTRIES - TWINS; index++) {
			String name = name(random);
			int county = 1 + random.nextInt(47);
			Entry.Point point = new Entry.Point(-4 + random.nextDouble() * 8, 34.5 + random.nextDouble() * 6);
			String id = "e%05d".formatted(index);
			entries.add(Entry.of(id, name, Set.of(county), List.of(point)));
			if (index < TWINS) {
				entries.add(Entry.of(id + "-twin", name.replace("Centre", "Center").toUpperCase(), Set.of(county),
						List.of(new Entry.Point(point.latitude() + 0.002, point.longitude()))));
			}
		}
		entries.sort(Comparator.comparing(Entry::id));
		return entries;
	}

	private static String name(Random random) {
		StringBuilder name = new StringBuilder();
		for (int syllable = 0; syllable < 3 + random.nextInt(2); syllable++) {
			name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
		}
		return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " "
				+ KINDS.get(random.nextInt(KINDS.size()));
	}

}
