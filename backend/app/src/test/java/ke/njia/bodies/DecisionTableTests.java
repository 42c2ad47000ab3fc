package ke.njia.bodies;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The decision table: which body can be asked in which case, and why.
 */
class DecisionTableTests {

	private static final int LINES = 90;

	private static final int CONTROLS = 4;

	/** Organizations and bodies the guide to emergency support names. */
	private static final List<String> GUIDE = List.of("frontline", "amnesty-is", "protection-international",
			"observatory", "fidh", "omct", "redsalud", "ilc", "escr-net", "red-latinoamericana", "im-defensoras",
			"awid-whrdic", "iachr", "sr-hrd", "un-field", "eu-delegation", "mission-no", "mission-ch");

	private static final List<String> CASES = List.of("threat", "taken", "arrest", "eviction");

	private final DecisionTable table = DecisionTable.read();

	@Test
	void everyBodyAnswersAsTheTableSays() {
		List<DecisionTable.Line> lines = this.table.lines().stream().filter((line) -> !line.isControl()).toList();
		assertThat(lines).hasSize(LINES).extracting(DecisionTable.Line::number).doesNotHaveDuplicates();
		assertThat(lines).allSatisfy((line) -> {
			BodyAnswer answer = this.table.answer(line.name(), line.body());
			assertThat(line.isMet(answer)).as("%s: %s", line, answer.eligibility()).isTrue();
		});
	}

	@Test
	void linesThatAreWrongAreFoundWrong() {
		List<DecisionTable.Line> controls = this.table.lines().stream().filter(DecisionTable.Line::isControl).toList();
		assertThat(controls).hasSize(CONTROLS)
			.noneMatch((line) -> line.isMet(this.table.answer(line.name(), line.body())));
	}

	@Test
	void everyBodyOfTheGuideAnswersWithReasonsAndTheirSources() {
		List<BodyAnswer> answers = CASES.stream()
			.flatMap((name) -> GUIDE.stream().map((body) -> this.table.answer(name, body)))
			.toList();
		assertThat(answers).hasSize(CASES.size() * GUIDE.size()).allSatisfy((answer) -> {
			List<BodyReason> reasons = answer.eligibility() instanceof Eligibility.NotEligible refused
					? refused.because() : answer.reasons();
			assertThat(answer.standing() == BodyStanding.CAN_IF ? answer.conditions() : reasons).isNotEmpty()
				.allSatisfy((reason) -> assertThat(reason.source()).isNotBlank());
		});
	}

	@Test
	void everyBodyHasRulesAndEveryRuleABody() {
		List<String> bodies = this.table.bodies().stream().map(Body::id).toList();
		assertThat(new BodyRules().bodies()).containsExactlyInAnyOrderElementsOf(bodies);
		assertThat(this.table.answers("threat")).hasSameSizeAs(bodies);
	}

	@Test
	void theSameCaseGivesTheSameAnswersInTheSameOrder() {
		assertThat(DecisionTable.read().answers("taken")).isEqualTo(this.table.answers("taken"));
	}

	@Test
	void whoCanBeAskedNowStandsFirstAndAmongThemWhoOffersMostOfWhatIsAskedFor() {
		List<BodyAnswer> answers = this.table.answers("threat");
		assertThat(answers.stream().map(BodyAnswer::standing)).isSorted();
		List<Integer> covered = answers.stream()
			.filter((one) -> one.standing() == BodyStanding.CAN_NOW)
			.map((one) -> one.covers().size())
			.toList();
		assertThat(covered).isSortedAccordingTo((one, other) -> other - one);
		assertThat(answers.getFirst().body().id()).isEqualTo("defenddefenders");
		assertThat(answers.getFirst().covers()).containsExactly("psychosocial-counselling", "relocation-abroad",
				"urgent-appeal");
	}

	@Test
	void aTimeIsCountedFromTheEarliestMomentInTheBodysOwnCalendar() {
		assertThat(this.table.answer("arrest", "eacj").fileBy()).isEqualTo(Instant.parse("2027-01-22T08:00:00Z"));
		assertThat(this.table.answer("taken", "wgeid").fileBy()).isEqualTo(Instant.parse("2027-02-12T08:00:00Z"));
		assertThat(this.table.answer("eviction-some-day", "eacj").fileBy()).isBefore(DecisionTable.NOW);
		assertThat(this.table.answer("threat", "frontline").fileBy()).isNull();
	}

	@Test
	void whatIsPastItsUrgentProcedureGoesTheOrdinaryWay() {
		assertThat(this.table.answer("taken", "wgeid").urgency()).isEqualTo(AppealUrgency.URGENT);
		assertThat(this.table.answer("taken-long-ago", "wgeid").urgency()).isEqualTo(AppealUrgency.ORDINARY);
		assertThat(this.table.answer("eviction", "sr-idps").urgency()).isEqualTo(AppealUrgency.ORDINARY);
		assertThat(this.table.answer("threat", "frontline").urgency()).isEqualTo(AppealUrgency.URGENT);
	}

	@Test
	void askingOneThatBarsAnotherSaysSo() {
		assertThat(this.table.answer("torture", "achpr-communication").closes()).containsExactly("cat");
		assertThat(this.table.answer("torture", "eacj").closes()).containsExactly("achpr-communication", "cat");
		assertThat(this.table.answer("threat", "frontline").closes()).isEmpty();
	}

	@Test
	void whoCannotBeAskedNamesWhoCan() {
		assertThat(instead("threat", "iachr")).contains("achpr-provisional");
		assertThat(instead("taken", "ced")).contains("wgeid");
		assertThat(instead("arrest", "african-court")).contains("achpr-communication");
	}

	private List<String> instead(String name, String body) {
		return this.table.answer(name, body)
			.refusals()
			.stream()
			.flatMap((reason) -> reason.facts().stream())
			.filter((fact) -> fact.name().equals("instead"))
			.map((fact) -> fact.value())
			.toList();
	}

}
