package ke.njia.workflow;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.cases.ThresholdCode;
import ke.njia.cases.Urgency;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may decide about which case: four eyes, but for a life that cannot wait.
 */
class DecisionRightTests {

	private static final CaseFile PRESSING = Worked.of(Urgency.CRITICAL, ThresholdAnswer.YES);

	private static final CaseFile CALM = Worked.of(Urgency.URGENT, ThresholdAnswer.YES);

	private static final Optional<String> BY_ANN = Optional.of("ann");

	@Test
	void aDutyLeadOrDeputyDecidesAboutWhatSomebodyElseOpened() {
		assertThat(right(CALM, "ben", Role.DUTY_LEAD, false)).isEqualTo(DecisionRight.FULL);
		assertThat(right(CALM, "ben", Role.COORDINATOR, true)).isEqualTo(DecisionRight.FULL);
		assertThat(right(CALM, "ben", Role.COORDINATOR, false)).isEqualTo(DecisionRight.NONE);
	}

	@Test
	void nobodyDecidesAboutTheirOwn() {
		assertThat(right(CALM, "ann", Role.DUTY_LEAD, false)).isEqualTo(DecisionRight.NONE);
		assertThat(right(CALM, "ann", Role.COORDINATOR, true)).isEqualTo(DecisionRight.NONE);
		assertThat(DecisionRight.of(CALM, Optional.empty(), actor("ben", Role.DUTY_LEAD), false, Optional.empty()))
			.as("where nobody knows who opened it, it may have been they")
			.isEqualTo(DecisionRight.NONE);
	}

	@Test
	void aLifeThatCannotWaitIsNotKeptWaiting() {
		assertThat(right(PRESSING, "ann", Role.COORDINATOR, false)).isEqualTo(DecisionRight.FAST);
		assertThat(right(PRESSING, "ann", Role.DUTY_LEAD, false)).isEqualTo(DecisionRight.FAST);
		assertThat(right(PRESSING, "ben", Role.DUTY_LEAD, false)).isEqualTo(DecisionRight.FULL);
		for (ThresholdAnswer answer : ThresholdAnswer.values()) {
			assertThat(DecisionRight.isLifeThreatening(Worked.of(Urgency.CRITICAL, answer))).as(answer.name())
				.isEqualTo(answer == ThresholdAnswer.YES);
		}
		for (ThresholdCode code : ThresholdCode.values()) {
			assertThat(DecisionRight.isLifeThreatening(Worked.of(Urgency.CRITICAL, code, ThresholdAnswer.YES)))
				.as(code.name())
				.isEqualTo(code == ThresholdCode.SEVERITY);
		}
	}

	/** A fast yes is a first word, never the last one against a second person's. */
	@Test
	void aFastYesOverrulesNobody() {
		for (Verdict verdict : Verdict.values()) {
			assertThat(DecisionRight.of(PRESSING, BY_ANN, actor("ann", Role.COORDINATOR), false,
					Optional.of(decided(verdict))))
				.as(verdict.name())
				.isEqualTo((verdict == Verdict.NEEDS_MORE) ? DecisionRight.FAST : DecisionRight.NONE);
		}
	}

	@Test
	void everyVerdictHasReasons() {
		for (Verdict verdict : Verdict.values()) {
			assertThat(Arrays.stream(DecisionReason.values()).filter((reason) -> reason.verdict() == verdict))
				.hasSizeGreaterThanOrEqualTo(3);
		}
		assertThat(new NewDecision("case", null, Verdict.APPROVED, DecisionReason.OTHERS_ACT, "").faults()).hasSize(1);
		assertThat(
				new NewDecision("case", null, Verdict.DECLINED, DecisionReason.OTHERS_ACT, " a ".repeat(300)).faults())
			.hasSize(1);
		assertThat(new NewDecision("case", null, Verdict.DECLINED, DecisionReason.OTHERS_ACT, "").faults()).isEmpty();
	}

	private static CaseDecision decided(Verdict verdict) {
		DecisionReason reason = Arrays.stream(DecisionReason.values())
			.filter((one) -> one.verdict() == verdict)
			.findFirst()
			.orElseThrow();
		return new CaseDecision("one", "case-1", "KE-1", "khrc", verdict, reason, "", List.of(), "ben", Worked.OPENED,
				null, null);
	}

	private static DecisionRight right(CaseFile caseFile, String subject, Role role, boolean deputy) {
		return DecisionRight.of(caseFile, BY_ANN, actor(subject, role), deputy, Optional.empty());
	}

	private static Actor actor(String subject, Role role) {
		return new Actor(subject, Set.of(role), "khrc", Instant.MAX);
	}

}
