package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import ke.njia.cases.Urgency;
import ke.njia.kernel.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RungTests {

	private static final Instant SENT = Instant.parse("2026-11-22T08:00:00Z");

	@ParameterizedTest
	@CsvSource({ "CRITICAL, 450, 900, 1125, 1350, 1575, 1800", "URGENT, 1800, 3600, 4500, 5400, 6300, 7200",
			"ROUTINE, 21600, 43200, 54000, 64800, 75600, 86400" })
	void aLadderForEveryUrgency(Urgency urgency, long one, long two, long three, long four, long five, long six) {
		Duration time = urgency.answerWithin();
		List<Long> seconds = Arrays.stream(Rung.values())
			.map((rung) -> Duration.between(SENT, rung.at(SENT.plus(time), time)).toSeconds())
			.toList();
		assertThat(seconds).containsExactly(one, two, three, four, five, six);
	}

	@Test
	void theNextRungIsTheFirstAhead() {
		Duration time = Duration.ofMinutes(30);
		Instant by = SENT.plus(time);
		assertThat(Rung.after(SENT, by, time)).isEqualTo(Rung.REMINDED);
		assertThat(Rung.after(SENT.plusSeconds(450), by, time)).isEqualTo(Rung.SECOND_CONTACT);
		assertThat(Rung.after(by.minusSeconds(1), by, time)).isEqualTo(Rung.EXPIRED);
		assertThat(Rung.after(by.plusSeconds(60), by, time)).isEqualTo(Rung.EXPIRED);
	}

	/** Everybody who could still do something is told before the time is over. */
	@Test
	void everyRungTellsSomebodyElse() {
		Referral referral = referral(Duration.ofMinutes(30));
		List<List<String>> told = Arrays.stream(Rung.values())
			.map((rung) -> rung.notices(referral)
				.stream()
				.map((notice) -> notice.organization() + " " + notice.audience())
				.toList())
			.toList();
		assertThat(told).containsExactly(List.of("asked FIRST_CONTACT"), List.of("asked SECOND_CONTACT"), List.of(),
				List.of("sender COORDINATOR"), List.of("sender DUTY_LEAD"),
				List.of("sender COORDINATOR", "asked FIRST_CONTACT"));
	}

	@ParameterizedTest
	@CsvSource({ "PT30M, true", "PT2H, true", "PT24H, false" })
	void onlyWhatIsUrgentWakesSomebody(Duration time, boolean urgent) {
		assertThat(Rung.REMINDED.notices(referral(time))).extracting(Notice::urgent).containsExactly(urgent);
	}

	/**
	 * A clock that stood still has lost nothing, and a stop is no way to make it urgent
	 * no more.
	 */
	@Test
	void aStoppedClockKeepsWhatWasLeft() {
		Referral sent = referral(Duration.ofMinutes(30));
		Instant asked = SENT.plus(Duration.ofMinutes(10));
		Referral stopped = sent.with(sent.state().stopped(asked, asked.plus(Duration.ofMinutes(30))));
		assertThat(stopped.state().answerBy()).isEqualTo(asked.plus(Duration.ofMinutes(50)));
		assertThat(stopped.isUrgent()).isTrue();
		Instant on = asked.plus(Duration.ofMinutes(5));
		Referral.State going = stopped.state().goingOn(on);
		assertThat(going.answerBy()).isEqualTo(on.plus(Duration.ofMinutes(20)));
		assertThat(going.course().isStopped()).isFalse();
		assertThat(going.goingOn(on.plusSeconds(60))).as("once").isEqualTo(going);
	}

	@ParameterizedTest
	@EnumSource(Rung.class)
	void everyRungHasAWordOfItsOwnInTheRecord(Rung rung) {
		assertThat(Arrays.stream(Rung.values()).filter((other) -> other.action().equals(rung.action()))).hasSize(1);
	}

	private static Referral referral(Duration time) {
		return new Referral("r", "NJ-1", "case-1", "sender", "asked", List.of(), List.of("need-1"),
				List.of("paralegal"), Map.of(), Referral.State.drafted(SENT).sent(SENT, time));
	}

}
