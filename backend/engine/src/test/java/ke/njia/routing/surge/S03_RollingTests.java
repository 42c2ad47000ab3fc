package ke.njia.routing.surge;

import java.util.List;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Names arrive one by one. */
class S03_RollingTests {

	@Test
	void theNextPersonTakesWhatIsFree() {
		RollingSurge rolling = RollingSurge.of(Surge.of("""
				provider A 1
				provider B 1
				person p1 Kasarani A:1
				"""));
		assertThat(rolling.add(new Person("p2", "Kasarani", List.of(new Option("B", false, 3)))))
			.containsExactly(new Assignment("p2", "B"));
		assertThat(Surge.text(rolling.plan())).isEqualTo("""
				unassigned 0, stations without 0, missed 0, km 4
				p1: A
				p2: B
				""");
	}

	@Test
	@Shows(ContractRule.ONE_MORE_PERSON_MAY_MOVE_OTHERS)
	void somebodyMovesSoThatTheNextPersonCanBePlaced() {
		RollingSurge rolling = RollingSurge.of(Surge.of("""
				provider A 1
				provider B 1
				person p1 Kasarani A:1 B:5
				"""));
		assertThat(rolling.add(new Person("p2", "Kasarani", List.of(new Option("A", false, 1)))))
			.containsExactlyInAnyOrder(new Assignment("p2", "A"), new Assignment("p1", "B"));
	}

	/** A station without anybody comes before the second person of another. */
	@Test
	void thePersonOfANewStationTakesThePlaceOfASecondPerson() {
		RollingSurge rolling = RollingSurge.of(Surge.of("""
				provider A 2
				person p1 Kasarani A:1
				person p2 Kasarani A:2
				"""));
		assertThat(rolling.add(new Person("p3", "Muthaiga", List.of(new Option("A", false, 900)))))
			.containsExactly(new Assignment("p3", "A"));
		assertThat(Surge.text(rolling.plan())).isEqualTo("""
				unassigned 1, stations without 0, missed 0, km 901
				p1: A
				p3: A
				short 1: p1 p2 p3 have A
				""");
	}

	@Test
	void whoeverCannotBePlacedStaysAndIsNamed() {
		RollingSurge rolling = RollingSurge.of(Surge.of("provider A 0"));
		assertThat(rolling.add(new Person("p1", "Kasarani", List.of()))).isEmpty();
		assertThat(rolling.add(new Person("p2", "Kasarani", List.of(new Option("A", false, 1))))).isEmpty();
		assertThat(Surge.text(rolling.plan())).isEqualTo("""
				unassigned 2, stations without 1, missed 0, km 0
				short 2: p1 p2 have A
				""");
	}

	@Test
	void aProviderNobodyKnowsIsRefusedAndNothingChanges() {
		RollingSurge rolling = RollingSurge.of(Surge.of("provider A 1"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> rolling.add(new Person("p1", "Kasarani", List.of(new Option("Z", false, 1)))));
		assertThat(rolling.plan().unassigned()).isZero();
	}

}
