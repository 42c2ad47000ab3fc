package ke.njia.routing.surge;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts first, second, third and fourth. */
class S01_AimTests {

	@Test
	@Shows(ContractRule.FEWEST_UNASSIGNED_FIRST)
	void moreKilometresRatherThanOnePersonUnassigned() {
		assertThat(Surge.answer("""
				provider A 1
				provider B 1
				person p1 Kasarani A:1 B:900
				person p2 Kasarani A:1
				""")).isEqualTo("""
				unassigned 0, stations without 0, missed 0, km 901
				p1: B
				p2: A
				""");
	}

	@Test
	void aMissedClockRatherThanOnePersonUnassigned() {
		assertThat(Surge.answer("""
				provider A 1
				provider B 1
				person p1 Kasarani A:1 B:1!
				person p2 Kasarani A:1
				""")).isEqualTo("""
				unassigned 0, stations without 0, missed 1, km 2
				p1: B
				p2: A
				""");
	}

	/** The nearer two of one station would leave the other station without anybody. */
	@Test
	@Shows(ContractRule.NO_STATION_WITHOUT_ANYBODY_SECOND)
	void everyStationHasItsFirstBeforeAnyHasItsSecond() {
		assertThat(Surge.answer("""
				provider A 2
				person p1 Kasarani A:1
				person p2 Kasarani A:2
				person p3 Muthaiga A:900
				""")).isEqualTo("""
				unassigned 1, stations without 0, missed 0, km 901
				p1: A
				p3: A
				short 1: p1 p2 p3 have A
				""");
	}

	@Test
	void aStationIsServedEvenWhereThatMissesAClock() {
		assertThat(Surge.answer("""
				provider A 2
				person p1 Kasarani A:1
				person p2 Kasarani A:2
				person p3 Muthaiga A:1!
				""")).isEqualTo("""
				unassigned 1, stations without 0, missed 1, km 2
				p1: A
				p3: A
				short 1: p1 p2 p3 have A
				""");
	}

	/** Serving the station and leaving two more unassigned would be the wrong order. */
	@Test
	void noStationIsServedAtThePriceOfAPersonMoreUnassigned() {
		assertThat(Surge.answer("""
				provider A 1
				provider B 1
				person p1 Kasarani A:5
				person p2 Kasarani B:5
				person p3 Muthaiga
				""")).isEqualTo("""
				unassigned 1, stations without 1, missed 0, km 10
				p1: A
				p2: B
				short 1: p3 have\s
				""");
	}

	@Test
	@Shows(ContractRule.FEWEST_MISSED_CLOCKS_THIRD)
	void moreKilometresRatherThanAMissedClock() {
		assertThat(Surge.answer("""
				provider A 1
				provider B 1
				person p1 Kasarani A:1 B:1!
				person p2 Muthaiga A:2 B:1000000
				""")).isEqualTo("""
				unassigned 0, stations without 0, missed 0, km 1000001
				p1: A
				p2: B
				""");
	}

	@Test
	@Shows(ContractRule.FEWEST_KILOMETRES_LAST)
	void fewestKilometresWhereNothingElseDiffers() {
		assertThat(Surge.answer("""
				provider A 1
				provider B 1
				person p1 Kasarani A:1 B:2
				person p2 Kasarani A:5 B:9
				""")).isEqualTo("""
				unassigned 0, stations without 0, missed 0, km 7
				p1: B
				p2: A
				""");
	}

	@Test
	void whereOneProviderCanBeHadInTwoWaysTheBetterOneCounts() {
		assertThat(Surge.answer("""
				provider A 1
				person p1 Kasarani A:1! A:8
				""")).isEqualTo("""
				unassigned 0, stations without 0, missed 0, km 8
				p1: A
				""");
	}

	@Test
	void nobodyToPlaceIsAPlan() {
		assertThat(Surge.answer("provider A 1")).isEqualTo("unassigned 0, stations without 0, missed 0, km 0\n");
		assertThat(Surge.answer("")).isEqualTo("unassigned 0, stations without 0, missed 0, km 0\n");
	}

}
