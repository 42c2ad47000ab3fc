package ke.njia.campaigns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import ke.njia.directory.Conflict;
import ke.njia.directory.Conflict.Kind;
import ke.njia.directory.ConflictHops;
import ke.njia.vocabulary.InstitutionTies;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever would not be asked about a case against an institution is left out of a
 * campaign that speaks to it, and nobody else.
 */
class CoalitionConflictTests {

	private static final int INSTANCES = 1_000;

	private static final Map<Kind, Integer> HOPS = Map.of(Kind.WORKS_FOR, 3, Kind.SECONDED_TO, 3, Kind.REPRESENTS, 2,
			Kind.FUNDED_BY, 2, Kind.KIN_OF, 2, Kind.SAME_BUILDING, 1);

	@Test
	void aThousandRandomNetworksAreAnsweredAsByMeasuringEveryWay() {
		int left = 0;
		int otherwise = 0;
		for (int seed = 0; seed < INSTANCES; seed++) {
			World world = World.random(new Random(seed));
			Set<String> found = CoalitionConflict
				.among(world.ties, world.spokenTo, new ConflictHops(new InstitutionTies(world.parts)))
				.keySet();
			assertThat(found).as("seed %d", seed).isEqualTo(world.measured());
			left += found.size();
			otherwise += found.equals(world.twoTies()) ? 0 : 1;
		}
		assertThat(left).isGreaterThan(INSTANCES);
		assertThat(otherwise).as("the control: two ties for every kind is another rule").isGreaterThan(INSTANCES / 10);
	}

	@Test
	void theReasonIsTheTieThatSaysMost() {
		ConflictHops hops = new ConflictHops(new InstitutionTies(List.of(List.of("station", "police"))));
		Conflict far = new Conflict("one", "station", Kind.WORKS_FOR);
		Conflict near = new Conflict("one", "police", Kind.SAME_BUILDING);
		assertThat(CoalitionConflict.among(List.of(far, near), List.of("police"), hops).get("one"))
			.isEqualTo(new CoalitionConflict(near, "police"));
		assertThat(CoalitionConflict.among(List.of(far), List.of("police"), hops).get("one"))
			.isEqualTo(new CoalitionConflict(far, "police"));
		assertThat(CoalitionConflict.among(List.of(near), List.of("station"), hops)).isEmpty();
	}

	/** Institutions that are part of each other, and partners tied to them. */
	private record World(int size, List<List<String>> parts, List<Conflict> ties, List<String> spokenTo) {

		static World random(Random random) {
			int size = 2 + random.nextInt(8);
			List<List<String>> parts = new ArrayList<>();
			for (int part = 1; part < size; part++) {
				if (random.nextInt(5) > 0) {
					parts.add(List.of("i" + part, "i" + random.nextInt(part)));
				}
			}
			List<Conflict> ties = IntStream.range(0, 1 + random.nextInt(8))
				.mapToObj((each) -> new Conflict("p" + random.nextInt(5), "i" + random.nextInt(size),
						Kind.values()[random.nextInt(Kind.values().length)]))
				.toList();
			return new World(size, parts, ties, List.of("i" + random.nextInt(size), "i" + random.nextInt(size)));
		}

		/** By the length of the shortest way between any two. */
		Set<String> measured() {
			return leftOut((tie) -> HOPS.get(tie.kind()) - 1);
		}

		Set<String> twoTies() {
			return leftOut((tie) -> 2);
		}

		private Set<String> leftOut(ToIntFunction<Conflict> reach) {
			int[][] away = distances();
			Set<String> left = new TreeSet<>();
			this.ties.stream()
				.filter((tie) -> this.spokenTo.stream()
					.anyMatch((one) -> away[number(tie.institution())][number(one)] <= reach.applyAsInt(tie)))
				.forEach((tie) -> left.add(tie.organizationId()));
			return left;
		}

		private int[][] distances() {
			int[][] away = new int[this.size][this.size];
			for (int one = 0; one < this.size; one++) {
				Arrays.fill(away[one], 99);
				away[one][one] = 0;
			}
			this.parts.forEach((tie) -> {
				away[number(tie.getFirst())][number(tie.getLast())] = 1;
				away[number(tie.getLast())][number(tie.getFirst())] = 1;
			});
			for (int over = 0; over < this.size; over++) {
				for (int from = 0; from < this.size; from++) {
					for (int to = 0; to < this.size; to++) {
						away[from][to] = Math.min(away[from][to], away[from][over] + away[over][to]);
					}
				}
			}
			return away;
		}

		private static int number(String institution) {
			return Integer.parseInt(institution.substring(1));
		}

	}

}
