package ke.njia.breaches;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom the law wants told, by when. Each clock is looked at on both sides of its end.
 */
class BreachDutyTests {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	/** Half past eleven at night, so that the day in Nairobi is not that of UTC. */
	private static final Instant AWARE = ZonedDateTime.of(2026, 2, 27, 23, 30, 0, 0, NAIROBI).toInstant();

	@Test
	void aControllerHasSeventyTwoHours() {
		List<BreachDuty> duties = of(BreachRole.CONTROLLER, BreachAnswer.YES, BreachAnswer.YES, 0);
		assertThat(duties).extracting(BreachDuty::whom).containsExactly(BreachTold.COMMISSIONER, BreachTold.PEOPLE);
		Instant due = ZonedDateTime.of(2026, 3, 2, 23, 30, 0, 0, NAIROBI).toInstant();
		assertThat(duties.getFirst().dueAt()).isEqualTo(due);
		assertThat(duties.getFirst().isOverdue(due.minusMillis(1))).isFalse();
		assertThat(duties.getFirst().isOverdue(due)).isTrue();
		assertThat(duties.getLast().dueAt()).isNull();
		assertThat(duties.getLast().isOverdue(Instant.MAX)).isFalse();
	}

	@Test
	void aProcessorHasFortyEight() {
		assertThat(of(BreachRole.PROCESSOR, BreachAnswer.NO, BreachAnswer.NO, 0)).singleElement().satisfies((duty) -> {
			assertThat(duty.whom()).isEqualTo(BreachTold.CONTROLLER);
			assertThat(duty.dueAt()).isEqualTo(ZonedDateTime.of(2026, 3, 1, 23, 30, 0, 0, NAIROBI).toInstant());
		});
	}

	@Test
	void aDoubtIsForThePeople() {
		assertThat(of(BreachRole.CONTROLLER, BreachAnswer.UNKNOWN, BreachAnswer.UNKNOWN, 0))
			.extracting(BreachDuty::whom)
			.containsExactly(BreachTold.COMMISSIONER, BreachTold.PEOPLE);
		assertThat(of(BreachRole.CONTROLLER, BreachAnswer.YES, BreachAnswer.NO, 1)).extracting(BreachDuty::whom)
			.as("one case in clear is enough")
			.containsExactly(BreachTold.COMMISSIONER, BreachTold.PEOPLE);
		assertThat(of(BreachRole.CONTROLLER, BreachAnswer.YES, BreachAnswer.NO, 0)).extracting(BreachDuty::whom)
			.as("what nobody can read harms nobody")
			.containsExactly(BreachTold.COMMISSIONER);
		assertThat(of(BreachRole.CONTROLLER, BreachAnswer.NO, BreachAnswer.YES, 1)).isEmpty();
	}

	@Test
	void theFirstNoticeCounts() {
		BreachDuty told = BreachDuty
			.of(facts(BreachRole.PROCESSOR, BreachAnswer.NO, BreachAnswer.NO, 0), List
				.of(notice(BreachTold.CONTROLLER, 7), notice(BreachTold.CONTROLLER, 3), notice(BreachTold.PEOPLE, 1)))
			.getFirst();
		assertThat(told.toldAt()).isEqualTo(AWARE.plusSeconds(3));
		assertThat(told.isOverdue(Instant.MAX)).isFalse();
	}

	private static BreachNotice notice(BreachTold whom, int seconds) {
		return new BreachNotice(whom, AWARE.plusSeconds(seconds));
	}

	private static List<BreachDuty> of(BreachRole role, BreachAnswer risk, BreachAnswer keys, long clear) {
		return BreachDuty.of(facts(role, risk, keys, clear), List.of());
	}

	private static BreachFacts facts(BreachRole role, BreachAnswer risk, BreachAnswer keys, long clear) {
		return new BreachFacts(role, AWARE, BreachKind.DEVICE_LOST, List.of(BreachEffect.LOST), risk,
				new Safeguards(12, clear, keys), "A phone was lost");
	}

}
