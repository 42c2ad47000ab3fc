package ke.njia.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import ke.njia.routing.SurgeDemand.Option;
import ke.njia.routing.SurgeSolver.Held;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a surge is answered with, and that adding people is as good as asking anew. */
class SurgeSolverTests {

	private static final Map<String, Integer> TWO_PLACES = Map.of("near", 1, "far", 1);

	private final SurgeSolver solver = new SurgeSolver();

	@Test
	void nobodyAsksForNothing() {
		SurgeAnswer answer = this.solver.solve("t", Map.of(), List.of());
		assertThat(answer.placeOf()).isEmpty();
		assertThat(answer.bottleneck()).isNull();
	}

	@Test
	void tooFewPlacesAreNamedWithThoseWhoCompeteForThem() {
		SurgeAnswer answer = this.solver.solve("t", TWO_PLACES, List.of(held("a", 0, in("near", 1)),
				held("b", 0, in("near", 1)), held("c", 0, in("near", 1)), held("d", 0, in("far", 9))));
		assertThat(answer.unassigned()).isEqualTo(2);
		assertThat(answer.placeOf()).hasSize(2).containsEntry("d", "far");
		SurgeAnswer.Bottleneck found = answer.bottleneck();
		assertThat(found).isNotNull();
		assertThat(found.caseFiles()).containsExactly("a", "b", "c");
		assertThat(found.places()).containsExactly("near");
		assertThat(found.shortBy()).isEqualTo(2);
	}

	/** The first unit of each station comes before a second one of any. */
	@Test
	void noStationIsForgotten() {
		List<Held> people = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			people.add(held("kasarani" + i, 0, in("near", 1)));
		}
		people.add(held("alone", 1, in("near", 900)));
		SurgeAnswer answer = this.solver.solve("t", Map.of("near", 2), people);
		assertThat(answer.placeOf()).hasSize(2).containsKey("alone");
	}

	@Test
	void helpThatComesTooLateIsNotInTime() {
		Held late = held("a", 0, new Option("near", true, 1), in("far", 9));
		assertThat(late.inTime().demand().options()).containsExactly(in("far", 9));
		assertThat(this.solver.solve("t", TWO_PLACES, List.of(late)).placeOf()).containsEntry("a", "far");
		SurgeAnswer only = this.solver.solve("u", TWO_PLACES, List.of(held("a", 0, new Option("near", true, 1))));
		assertThat(only.missedClocks()).isOne();
	}

	@Test
	void whoIsAddedLaterIsPlannedForAsIfAskedAnew() {
		Random random = new Random(20_261_122);
		int added = 0;
		for (int round = 0; round < 60; round++) {
			Map<String, Integer> capacities = Map.of("p", random.nextInt(4), "q", random.nextInt(4), "r", 1);
			List<Held> known = new ArrayList<>();
			String topic = "topic" + round;
			for (int step = 0; step < 6; step++) {
				for (int i = random.nextInt(3); i >= 0; i--) {
					known.add(anybody("person" + known.size(), random));
					added++;
				}
				SurgeAnswer rolling = this.solver.solve(topic, capacities, known);
				SurgeAnswer anew = new SurgeSolver().solve(topic, capacities, known);
				assertThat(figures(rolling)).isEqualTo(figures(anew));
				assertThat(rolling.placeOf().size()).isEqualTo(known.size() - rolling.unassigned());
			}
		}
		assertThat(added).isGreaterThan(500);
	}

	/**
	 * Somebody has agreed, been asked for, or a place was filled: nothing old is used.
	 */
	@Test
	void anotherQuestionIsSolvedAnew() {
		List<Held> both = List.of(held("a", 0, in("near", 1)), held("b", 0, in("near", 1)));
		assertThat(this.solver.solve("t", TWO_PLACES, both).unassigned()).isOne();
		assertThat(this.solver.solve("t", Map.of("near", 2, "far", 1), both).unassigned()).isZero();
		assertThat(this.solver.solve("t", TWO_PLACES, both.subList(1, 2)).placeOf()).containsOnlyKeys("b");
		assertThat(this.solver.solve("t", TWO_PLACES, List.of(held("b", 0, in("far", 1)), held("c", 0, in("near", 1))))
			.placeOf()).containsEntry("b", "far").containsEntry("c", "near");
	}

	private static List<Object> figures(SurgeAnswer answer) {
		SurgeAnswer.Bottleneck found = answer.bottleneck();
		return List.of(answer.unassigned(), answer.missedClocks(), answer.km(), (found != null) ? found.shortBy() : 0);
	}

	private static Held anybody(String id, Random random) {
		List<Option> options = new ArrayList<>();
		for (String place : List.of("p", "q", "r")) {
			if (random.nextBoolean()) {
				options.add(new Option(place, random.nextInt(4) == 0, random.nextInt(50)));
			}
		}
		return held(id, random.nextInt(3), options.toArray(Option[]::new));
	}

	private static Option in(String place, int km) {
		return new Option(place, false, km);
	}

	private static Held held(String id, int station, Option... options) {
		return new Held(new SurgeDemand(id, Instant.EPOCH, true, List.of(options)), station);
	}

}
