package ke.njia.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UrgencyTests {

	@ParameterizedTest(name = "{0}: {1}, answer within {2}")
	@CsvSource({ "HOURS_24, CRITICAL, PT30M", "HOURS_72, URGENT, PT2H", "UNKNOWN, URGENT, PT2H",
			"LATER, ROUTINE, PT24H" })
	void followsFromTheTimeToHarm(HarmWithin harm, Urgency urgency, Duration answerWithin) {
		assertThat(Urgency.of(harm, List.of(ThresholdAnswer.YES))).isEqualTo(urgency);
		assertThat(urgency.answerWithin()).isEqualTo(answerWithin);
	}

	/**
	 * A doubt is for the person: only a plain no among the three takes the hurry away.
	 */
	@Test
	void onlyAPlainNoMakesItRoutine() {
		int combinations = 0;
		for (HarmWithin harm : HarmWithin.values()) {
			Urgency unhindered = Urgency.of(harm, List.of());
			for (List<ThresholdAnswer> answers : threeAnswers()) {
				boolean no = answers.contains(ThresholdAnswer.NO);
				assertThat(Urgency.of(harm, answers)).as("%s %s", harm, answers)
					.isEqualTo(no ? Urgency.ROUTINE : unhindered);
				combinations++;
			}
		}
		assertThat(combinations).isEqualTo(4 * 64);
	}

	private static List<List<ThresholdAnswer>> threeAnswers() {
		List<List<ThresholdAnswer>> all = new ArrayList<>();
		for (ThresholdAnswer severity : ThresholdAnswer.values()) {
			for (ThresholdAnswer immediacy : ThresholdAnswer.values()) {
				for (ThresholdAnswer feasibility : ThresholdAnswer.values()) {
					all.add(List.of(severity, immediacy, feasibility));
				}
			}
		}
		return all;
	}

}
