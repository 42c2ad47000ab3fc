package ke.njia.campaigns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import ke.njia.campaigns.CoalitionSearch.Candidate;
import ke.njia.campaigns.CoalitionSearch.Coalition;
import ke.njia.campaigns.CoalitionSearch.Tie;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search finds exactly what trying every set finds.
 */
class CoalitionSearchTests {

	private static final int INSTANCES = 1_000;

	@Test
	void aThousandRandomNetworksAreAnsweredAsByTryingEverySet() {
		int feasible = 0;
		int wrong = 0;
		for (int seed = 0; seed < INSTANCES; seed++) {
			Instance instance = Instance.random(new Random(seed));
			List<Coalition> best = new CoalitionSearch(instance.candidates, instance.aspects, instance.ties).best(3)
				.orElseThrow();
			List<Coalition> tried = instance.tryAll();
			assertThat(best).as("seed %d", seed).isEqualTo(tried.stream().limit(3).toList());
			feasible += best.isEmpty() ? 0 : 1;
			wrong += first(instance).equals(best.stream().findFirst().map(Coalition::members)) ? 0 : 1;
		}
		assertThat(feasible).isBetween(INSTANCES / 4, INSTANCES - 1);
		assertThat(wrong).as("the control: taking the widest again and again is often not the best").isGreaterThan(50);
	}

	@Test
	void whatNobodyCoversIsNamed() {
		CoalitionSearch search = new CoalitionSearch(List.of(new Candidate("a", 0b001, 0)), 3, Set.of());
		assertThat(search.uncovered()).containsExactly(1, 2);
		assertThat(search.best(3)).hasValue(List.of());
	}

	@Test
	void theOrderIsFewestThenLeastExposedThenTiesThenNames() {
		List<Candidate> candidates = List.of(new Candidate("all", 0b111, 9), new Candidate("a", 0b011, 0),
				new Candidate("b", 0b100, 0));
		assertThat(members(candidates, Set.of())).containsExactly(List.of("all"));
		List<Candidate> pairs = List.of(new Candidate("a", 0b01, 1), new Candidate("b", 0b10, 0),
				new Candidate("c", 0b10, 0), new Candidate("d", 0b01, 2));
		assertThat(new CoalitionSearch(pairs, 2, Set.of(new Tie("a", "c"))).best(9)
			.orElseThrow()
			.stream()
			.map(Coalition::members))
			.containsExactly(List.of("a", "c"), List.of("a", "b"), List.of("b", "d"), List.of("c", "d"));
	}

	@Test
	void aSearchThatWouldTakeTooLongIsGivenUp() {
		List<Candidate> many = IntStream.range(0, 400)
			.mapToObj((place) -> new Candidate("p%03d".formatted(place), 1L << (place % 8), 0))
			.toList();
		assertThat(new CoalitionSearch(many, 8, Set.of()).best(3)).isEmpty();
	}

	private static List<List<String>> members(List<Candidate> candidates, Set<Tie> ties) {
		return new CoalitionSearch(candidates, 3, ties).best(9).orElseThrow().stream().map(Coalition::members).toList();
	}

	/** Whoever covers most of what is open, again and again. */
	private static Optional<List<String>> first(Instance instance) {
		long open = (1L << instance.aspects) - 1;
		Set<String> taken = new HashSet<>();
		while (open != 0) {
			long left = open;
			Candidate widest = instance.candidates.stream()
				.max(Comparator.comparingInt((Candidate one) -> Long.bitCount(one.covers() & left)))
				.orElseThrow();
			if ((widest.covers() & open) == 0) {
				return Optional.empty();
			}
			open &= ~widest.covers();
			taken.add(widest.id());
		}
		return Optional.of(taken.stream().sorted().toList());
	}

	private record Instance(List<Candidate> candidates, int aspects, Set<Tie> ties) {

		static Instance random(Random random) {
			int aspects = 1 + random.nextInt(8);
			int size = 1 + random.nextInt(10);
			List<Candidate> candidates = new ArrayList<>();
			Set<Tie> ties = new HashSet<>();
			for (int place = 0; place < size; place++) {
				candidates.add(new Candidate("p" + place, random.nextLong() & random.nextLong(), random.nextInt(3)));
				for (int other = 0; other < place; other++) {
					if (random.nextInt(4) == 0) {
						ties.add(new Tie("p" + other, "p" + place));
					}
				}
			}
			return new Instance(candidates, aspects, ties);
		}

		/** Every set of the fewest members that covers all, in order. */
		List<Coalition> tryAll() {
			long wanted = (1L << this.aspects) - 1;
			List<Coalition> covering = new ArrayList<>();
			int fewest = Integer.MAX_VALUE;
			for (int set = 1; set < 1 << this.candidates.size(); set++) {
				int chosen = set;
				List<Candidate> members = IntStream.range(0, this.candidates.size())
					.filter((place) -> (chosen & 1 << place) != 0)
					.mapToObj(this.candidates::get)
					.toList();
				long covered = members.stream().mapToLong(Candidate::covers).reduce(0, (one, other) -> one | other);
				if ((covered & wanted) == wanted && members.size() <= fewest
						&& members.size() <= CoalitionSearch.LARGEST) {
					fewest = members.size();
					List<String> ids = members.stream().map(Candidate::id).sorted().toList();
					covering.add(new Coalition(ids, members.stream().mapToInt(Candidate::exposure).sum(),
							(int) this.ties.stream().filter((tie) -> tie.isWithin(ids)).count()));
				}
			}
			int size = fewest;
			return covering.stream()
				.filter((one) -> one.members().size() == size)
				.sorted(Comparator.comparingInt(Coalition::exposure)
					.thenComparing(Comparator.comparingInt(Coalition::ties).reversed())
					.thenComparing((one) -> String.join(" ", one.members())))
				.toList();
		}

	}

}
