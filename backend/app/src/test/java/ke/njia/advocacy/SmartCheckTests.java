package ke.njia.advocacy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wording that is SMART passes, and each way in which one is not is told by itself.
 */
class SmartCheckTests {

	private static final int NOW = 2026;

	private static final Theme CUSTODY = new Theme("detention", new LocalizedText("Detention", "Kuzuiliwa"),
			Set.of("detention", "custody"));

	private static final String GOOD = "Publish by December 2027 a public register of all deaths in police custody";

	private final SmartCheck check = new SmartCheck();

	@Test
	void aGoodWordingMeetsAllFive() {
		List<SmartFinding> findings = this.check.findings(GOOD, CUSTODY, false, NOW);
		assertThat(findings).extracting(SmartFinding::criterion).containsExactly(SmartCriterion.values());
		assertThat(findings).allMatch(SmartFinding::passes);
		assertThat(findings).extracting(SmartFinding::source).noneMatch(String::isBlank);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "Continue efforts to improve detention;NO_CONCRETE_ACT VAGUE_ACT NOTHING_TO_COUNT NO_TIME",
					"Consider to ratify the protocol on detention by 2028;VAGUE_ACT",
					"Publish the custody register by 2019;TIME_PAST",
					"Publish the custody register by 2040;TIME_TOO_FAR", "Publish the custody register;NO_TIME",
					"Publish the budget within two years;NOT_ABOUT_THEME",
					"Prohibit once and for all any abuse in detention, by a law of 2027;ABSOLUTE" })
	void eachWayInWhichOneIsNot(String words, String reasons) {
		assertThat(reasons(words, false)).containsExactly(reasons.split(" "));
	}

	@Test
	void theTermCountsThoughALawOfThePastIsNamed() {
		assertThat(reasons("Amend the custody rules of the Police Act 2011 within 12 months", false)).isEmpty();
		assertThat(reasons("Amend the custody rules of the Police Act 2011", false)).containsExactly("TIME_PAST");
	}

	@Test
	void whatFollowsARecommendationIsAboutItsTheme() {
		assertThat(reasons("Publish the budget within two years", true)).isEmpty();
	}

	@Test
	void tooMuchAtOnce() {
		String words = GOOD + " and publish it".repeat(30);
		assertThat(reasons(words, false)).containsExactly("TOO_MUCH_AT_ONCE");
	}

	@Test
	void wordsOfTheWordingThatTheReasonRestsOn() {
		assertThat(this.check.findings("Continue to publish the custody register by 2027", CUSTODY, false, NOW)
			.getFirst()
			.found()).containsExactly("continue");
	}

	@Test
	void everyReasonCanBeSaidAndWordsArePartedBySpaces() {
		assertThat(Arrays.stream(SmartReason.values())).hasSize(9);
		assertThat(Wording.count("  one two\nthree  ")).isEqualTo(3);
		assertThat(Wording.count(" ")).isZero();
	}

	private List<String> reasons(String words, boolean follows) {
		return this.check.findings(words, CUSTODY, follows, NOW)
			.stream()
			.flatMap((finding) -> finding.reasons().stream())
			.map(Enum::name)
			.toList();
	}

}
