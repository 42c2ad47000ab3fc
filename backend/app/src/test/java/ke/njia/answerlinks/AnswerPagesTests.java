package ke.njia.answerlinks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ke.njia.cases.Gender;
import ke.njia.cases.SafetyConcern;
import ke.njia.cases.Urgency;
import ke.njia.consent.AgeBand;
import ke.njia.referrals.ReadyQuestion;
import ke.njia.referrals.RejectionReason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages behind a link: every word there in both languages, and readable in light and
 * dark.
 */
class AnswerPagesTests {

	/** WCAG 2.2 AA, 1.4.3. */
	private static final double READABLE = 4.5;

	private static final Pattern WORD = Pattern.compile("\\bw\\.(\\w+)");

	private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):(#[0-9a-f]{3,6})");

	private static final Map<String, Enum<?>[]> VALUES = Map.of("reason", RejectionReason.values(), "question",
			ReadyQuestion.values(), "urgency", Urgency.values(), "age", AgeBand.values(), "safety",
			SafetyConcern.values(), "worker", Gender.values());

	/** Text on ground, as the style pairs them. */
	private static final List<String> PAIRS = List.of("ink bg", "ink surface", "ink-2 surface", "ink soft", "on accent",
			"accent surface", "accent bg");

	@Test
	void bothLanguagesSayEverything() {
		assertThat(PageLanguage.SW.words().keySet()).isEqualTo(PageLanguage.EN.words().keySet());
		assertThat(PageLanguage.EN.words()).hasSizeGreaterThan(60)
			.allSatisfy((key, word) -> assertThat(word).isNotBlank());
		Set<String> used = WORD.matcher(read("page.mustache"))
			.results()
			.map((result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(used).hasSizeGreaterThan(30).isSubsetOf(PageLanguage.EN.words().keySet());
		VALUES.forEach((of, values) -> Arrays.stream(values)
			.forEach((value) -> List.of(PageLanguage.values())
				.forEach((language) -> assertThat(language.word(of, value)).isNotBlank())));
		assertThat(PageLanguage.EN.words()).as("the control").doesNotContainKey("reason_NONE");
	}

	@Test
	void theLanguageIsTheOneAskedForOrThatOfTheBrowser() {
		assertThat(PageLanguage.of("sw", Locale.ENGLISH)).isEqualTo(PageLanguage.SW);
		assertThat(PageLanguage.of("", Locale.of("sw", "KE"))).isEqualTo(PageLanguage.SW);
		assertThat(PageLanguage.of("en", Locale.of("sw"))).isEqualTo(PageLanguage.EN);
		assertThat(PageLanguage.of("<b>", Locale.FRENCH)).isEqualTo(PageLanguage.EN);
	}

	@Test
	void lightAndDarkAreReadable() {
		List<Map<String, String>> schemes = Arrays.stream(read("page.css").split("@media"))
			.map(AnswerPagesTests::colours)
			.filter((colours) -> !colours.isEmpty())
			.toList();
		assertThat(schemes).hasSize(2);
		int looked = 0;
		for (Map<String, String> colours : schemes) {
			for (String pair : PAIRS) {
				String[] both = pair.split(" ");
				assertThat(contrast(colours.get(both[0]), colours.get(both[1]))).as(pair + " of " + colours)
					.isGreaterThanOrEqualTo(READABLE);
				looked++;
			}
		}
		assertThat(looked).isEqualTo(14);
		assertThat(contrast("#999", "#fff")).as("the control").isLessThan(READABLE);
	}

	@Test
	void aFaultSaysNoMoreThanARefusal() throws InterruptedException {
		AnswerController withoutADesk = new AnswerController(null, null, null, null);
		assertThat(withoutADesk.post("A".repeat(43), Map.of("pin", "12345678"), Locale.ENGLISH).getBody())
			.isEqualTo(AnswerPages.nothing(PageLanguage.EN))
			.contains("This link leads nowhere");
	}

	private static Map<String, String> colours(String css) {
		Map<String, String> colours = new TreeMap<>();
		Matcher matcher = COLOUR.matcher(css);
		while (matcher.find()) {
			colours.put(matcher.group(1), matcher.group(2));
		}
		return colours;
	}

	private static double contrast(String one, String other) {
		double first = luminance(one) + 0.05;
		double second = luminance(other) + 0.05;
		return Math.max(first, second) / Math.min(first, second);
	}

	/** Relative luminance, as WCAG computes it. */
	private static double luminance(String colour) {
		String hex = (colour.length() == 4) ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
		return 0.2126 * part(hex, 0) + 0.7152 * part(hex, 2) + 0.0722 * part(hex, 4);
	}

	private static double part(String hex, int from) {
		double value = Integer.parseInt(hex, from, from + 2, 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static String read(String name) {
		try (InputStream stream = Objects
			.requireNonNull(AnswerPagesTests.class.getResourceAsStream("/answerlinks/" + name))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
