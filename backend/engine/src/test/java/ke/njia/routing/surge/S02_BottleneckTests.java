package ke.njia.routing.surge;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who stands in whose way. */
class S02_BottleneckTests {

	/** C has room, but nobody who is short can have it. */
	@Test
	@Shows(ContractRule.THE_BOTTLENECK_IS_THOSE_WHO_COMPETE)
	void itHoldsThoseWhoCompeteAndNobodyElse() {
		assertThat(Surge.answer("""
				provider A 1
				provider B 1
				provider C 5
				person p1 Kasarani A:1
				person p2 Kasarani A:1 B:2
				person p3 Muthaiga B:1
				person p4 Embakasi C:1
				""")).endsWith("short 1: p1 p2 p3 have A B\n");
	}

	@Test
	void somebodyWithoutOptionsIsABottleneckAlone() {
		assertThat(Surge.answer("""
				provider A 1
				person p1 Kasarani A:1
				person p2 Kasarani
				""")).endsWith("short 1: p2 have \n");
	}

	@Test
	void aProviderWithoutCapacityIsNamed() {
		assertThat(Surge.answer("""
				provider A 0
				person p1 Kasarani A:1
				""")).isEqualTo("""
				unassigned 1, stations without 1, missed 0, km 0
				short 1: p1 have A
				""");
	}

	@Test
	void nobodyUnassignedMeansNoBottleneck() {
		assertThat(new SurgeSearch().find(Surge.of("""
				provider A 1
				person p1 Kasarani A:1
				""")).bottleneck()).isNull();
	}

}
