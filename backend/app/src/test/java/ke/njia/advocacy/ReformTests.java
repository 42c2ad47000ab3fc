package ke.njia.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import ke.njia.kernel.Fact;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be wrong with a reform that somebody wants followed.
 */
class ReformTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final String SOURCE = "https://parliament.example/bill?no=3";

	@Test
	void aBillAndAPolicyHaveStagesOfTheirOwn() {
		assertThat(rules(step(ReformStage.SECOND_READING, TODAY, SOURCE, "", null), ReformKind.LAW)).isEmpty();
		assertThat(rules(step(ReformStage.SECOND_READING, TODAY, SOURCE, "", null), ReformKind.POLICY))
			.containsExactly("stage-of-that-kind");
		assertThat(rules(step(ReformStage.ADOPTED, TODAY, SOURCE, "", null), ReformKind.LAW))
			.containsExactly("stage-of-that-kind");
		for (ReformKind kind : ReformKind.values()) {
			assertThat(List.of(ReformStage.PROPOSED, ReformStage.IN_FORCE, ReformStage.WITHDRAWN))
				.allMatch((stage) -> stage.fits(kind));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "parliament.example", "javascript:alert(1)", "https://", "ftp://a.example/x",
			"https://a b.example", "data:text/html,x" })
	void onlyWebAddressesAreSources(String source) {
		assertThat(rules(step(ReformStage.PROPOSED, TODAY, source, "", null), ReformKind.LAW))
			.containsExactly("a-web-address");
	}

	@Test
	void aNextStepHasADayThatIsNotPast() {
		assertThat(rules(step(ReformStage.PROPOSED, TODAY, SOURCE, "Memorandum", TODAY), ReformKind.LAW)).isEmpty();
		assertThat(rules(step(ReformStage.PROPOSED, TODAY, SOURCE, "Memorandum", TODAY.minusDays(1)), ReformKind.LAW))
			.containsExactly("a-day-to-come");
		assertThat(rules(step(ReformStage.PROPOSED, TODAY, SOURCE, "Memorandum", null), ReformKind.LAW))
			.containsExactly("a-day-to-come");
		assertThat(rules(step(ReformStage.PROPOSED, TODAY, SOURCE, "x".repeat(201), TODAY), ReformKind.LAW))
			.containsExactly("length-0-to-200");
		assertThat(step(ReformStage.PROPOSED, TODAY, SOURCE, " ", TODAY).next()).isNull();
	}

	@Test
	void aStepIsOfADayThatHasCome() {
		assertThat(rules(step(ReformStage.PROPOSED, null, SOURCE, "", null), ReformKind.LAW))
			.containsExactly("iso-day");
		assertThat(rules(step(ReformStage.PROPOSED, TODAY.plusDays(1), SOURCE, "", null), ReformKind.LAW))
			.containsExactly("not-after-today");
	}

	@Test
	void everyFaultIsNamed() {
		List<String> many = IntStream.range(0, 51).mapToObj((number) -> "R-" + number).toList();
		NewReform wrong = new NewReform(ReformKind.LAW, " x ", "khrc", List.of(), many,
				step(ReformStage.PROPOSED, TODAY, SOURCE, "", null));
		assertThat(wrong.faults()).extracting(ReformTests::rule)
			.containsExactly("length-3-to-200", "one-to-ten", "fifty-at-most");
	}

	private static NewReformStep step(ReformStage stage, @Nullable LocalDate since, String source, String words,
			@Nullable LocalDate on) {
		return new NewReformStep(stage, since, source, words, on);
	}

	private static List<String> rules(NewReformStep step, ReformKind kind) {
		return step.faults(kind, TODAY).stream().map(ReformTests::rule).toList();
	}

	private static String rule(UserError error) {
		return error.facts()
			.stream()
			.filter((fact) -> fact.name().equals("rule"))
			.map(Fact::value)
			.map(Objects::toString)
			.findFirst()
			.orElse("");
	}

}
