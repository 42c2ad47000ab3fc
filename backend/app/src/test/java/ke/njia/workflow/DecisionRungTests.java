package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClockCode;
import ke.njia.kernel.DueWork;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When duty leads are told of a case about which nobody has decided.
 */
class DecisionRungTests {

	private static final CaseFile WAITS = Worked.with(Map.of(ClockCode.TRIAGE, 60, ClockCode.DECISION, 240));

	@Test
	void theyAreToldAtTheSharesOfTheTimeAndEverAgain() {
		assertThat(climbed(WAITS, 6)).containsExactly("TRIAGE_DUE 60", "HALF 120", "THREE_QUARTERS 180", "DUE 240",
				"OVERDUE 480", "OVERDUE 720");
	}

	@Test
	void theClocksOfTheCaseSayWhen() {
		assertThat(climbed(Worked.with(Map.of(ClockCode.DECISION, 480)), 3)).containsExactly("HALF 240",
				"THREE_QUARTERS 360", "DUE 480");
		assertThat(climbed(Worked.with(Map.of(ClockCode.DECISION, 20)), 5)).as("never more often than hourly")
			.containsExactly("HALF 10", "THREE_QUARTERS 15", "DUE 20", "OVERDUE 80", "OVERDUE 140");
	}

	@Test
	void whatWasDecidedIsNotWaitedFor() {
		assertThat(DecisionRung.after(Worked.with(Map.of(ClockCode.TRIAGE, 60)), Worked.OPENED)).isEmpty();
	}

	/** A portal that was away for a night says so once, not five times. */
	@Test
	void whoeverWasAwayCatchesUpAtOnce() {
		Instant later = Worked.OPENED.plus(Duration.ofHours(9));
		assertThat(DecisionRung.after(WAITS, later))
			.contains(new DueWork.Next("OVERDUE", later.plus(Duration.ofHours(4))));
	}

	@Test
	void triageThatIsDoneIsNotToldOf() {
		CaseFile triaged = Worked.with(Map.of(ClockCode.DECISION, 240));
		assertThat(DecisionRung.TRIAGE_DUE.tells(triaged)).isFalse();
		assertThat(DecisionRung.TRIAGE_DUE.tells(WAITS)).isTrue();
		assertThat(DecisionRung.LOOK.tells(WAITS)).isFalse();
		assertThat(DecisionRung.HALF.tells(triaged)).isTrue();
	}

	private static List<String> climbed(CaseFile caseFile, int times) {
		List<String> climbed = new ArrayList<>();
		Instant now = Worked.OPENED;
		for (int time = 0; time < times; time++) {
			Optional<DueWork.Next> next = DecisionRung.after(caseFile, now);
			now = next.orElseThrow().dueAt();
			climbed.add(next.orElseThrow().step() + " " + Duration.between(Worked.OPENED, now).toMinutes());
		}
		return climbed;
	}

}
