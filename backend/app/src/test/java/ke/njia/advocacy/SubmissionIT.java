package ke.njia.advocacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.AdvocacyScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Submissions through the portal's door: shared out within the limit, each part written
 * by who it was given to, within its words.
 */
@PortalTest
class SubmissionIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String LIST = """
			{ submissions { id title size limit words left leads session { id startsOn } steps { code due source }
			  parts { id theme { code } organization { id } budget words version text } } }
			""";

	@Autowired
	Portal portal;

	@Test
	void wordsAreSharedOutWithinTheLimit() {
		String id = started("JOINT");
		assertThat(added(id, "impunity", "khrc", 5_000).get("userErrors")).isEmpty();
		JsonNode refused = added(id, "detention", PARTNER, 631);
		assertThat(refused.at("/userErrors/0/facts/0/value").asString()).isEqualTo("within-the-word-limit");
		assertThat(refused.at("/userErrors/0/facts/1/value").asString()).as("words left").isEqualTo("630");
		assertThat(added(id, "detention", PARTNER, 630).get("userErrors")).isEmpty();
		assertThat(added(id, "impunity", "khrc", 1).at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(submission("coordinator", id).get("left").asInt()).isZero();
		String alone = started("SINGLE");
		assertThat(added(alone, "impunity", PARTNER, 10).at("/userErrors/0/path/0").asString())
			.isEqualTo("organization");
		assertThat(added(alone, "impunity", "khrc", 2_816).at("/userErrors/0/path/0").asString()).isEqualTo("budget");
		assertThat(added(alone, "impunity", "khrc", -5).at("/userErrors/0/path/0").asString()).isEqualTo("budget");
		assertThat(added(alone, "nothing", "khrc", 5).at("/userErrors/0/path/0").asString()).isEqualTo("theme");
		assertThat(added(alone, "impunity", "nobody", 5).at("/userErrors/0/path/0").asString())
			.isEqualTo("organization");
	}

	@Test
	void aPartnerWritesItsOwnPartAndReadsNoOther() {
		String id = started("JOINT");
		added(id, "impunity", "khrc", 100);
		added(id, "detention", PARTNER, 3);
		String ours = part(id, "impunity").get("id").asString();
		String theirs = part(id, "detention").get("id").asString();
		assertThat(saved("coordinator", ours, 0, "Our words (example)").get("userErrors")).isEmpty();
		JsonNode tooLong = saved("partner-intake", theirs, 0, "one two three four");
		assertThat(tooLong.at("/userErrors/0/facts/0/value").asString()).isEqualTo("within-the-word-budget");
		assertThat(saved("partner-intake", theirs, 0, " one  two\nthree ").get("userErrors")).isEmpty();
		assertThat(saved("partner-admin", theirs, 0, "older").at("/userErrors/0/code").asString())
			.isEqualTo("ALREADY_DECIDED");
		assertThat(saved("partner-intake", ours, 1, "not mine").at("/userErrors/0/code").asString())
			.isEqualTo("NOT_FOUND");
		JsonNode seen = submission("partner-intake", id);
		assertThat(seen.get("leads").asBoolean()).isFalse();
		assertThat(seen.at("/parts/0/text").isNull()).isTrue();
		assertThat(seen.at("/parts/0/words").asInt()).isEqualTo(3);
		assertThat(seen.at("/parts/1/text").asString()).isEqualTo("one  two\nthree");
		assertThat(this.portal.ask("partner-other", LIST, Map.of()).get("submissions").toString()).doesNotContain(id);
		assertThat(saved("partner-other", theirs, 1, "mine").at("/userErrors/0/code").asString())
			.isEqualTo("NOT_FOUND");
	}

	@Test
	void stepsArePlannedBackwardsAndEndOnTheDay() {
		JsonNode one = submission("coordinator", started("JOINT"));
		List<String> days = one.get("steps").values().stream().map((step) -> step.get("due").asString()).toList();
		assertThat(days).isSorted().hasSize(7);
		assertThat(days.getLast()).isEqualTo(one.at("/session/startsOn").asString());
	}

	@Test
	void onlyToADayToCome() {
		for (String session : List.of("upr-4-submission", "upr-5-review", "nothing")) {
			assertThat(start(session, "JOINT", "To nowhere (example)").at("/userErrors/0/path/0").asString())
				.isEqualTo("session");
		}
		assertThat(start("upr-5-submission", "JOINT", " x ").at("/userErrors/0/path/0").asString()).isEqualTo("title");
	}

	@Test
	void theFewestThatCoverSomeThemes() {
		String wide = started("JOINT");
		added(wide, "right-to-water", "khrc", 5);
		added(wide, "right-to-food", "khrc", 5);
		String narrow = started("JOINT");
		added(narrow, "right-to-food", "khrc", 5);
		JsonNode cover = this.portal.ask("coordinator",
				"query C($themes: [ID!]!) { themeCover(themes: $themes) { chosen covered { theme submissions } open } }",
				Map.of("themes", List.of("right-to-water", "right-to-food", "nothing")))
			.get("themeCover");
		assertThat(cover.get("chosen")).hasSize(1);
		assertThat(cover.at("/covered")).hasSize(2);
		assertThat(cover.at("/open/0").asString()).isEqualTo("nothing");
	}

	private String started(String size) {
		return start("upr-4-mid-term", size, "Submission (example)").at("/submission/id").asString();
	}

	private JsonNode start(String session, String size, String title) {
		return act("coordinator", "startSubmission", Map.of("title", title, "session", session, "size", size));
	}

	private JsonNode added(String id, String theme, String organization, int budget) {
		return act("duty-lead", "addSubmissionPart",
				Map.of("submission", id, "theme", theme, "organization", organization, "budget", budget));
	}

	private JsonNode saved(String username, String part, int version, String text) {
		return act(username, "saveSubmissionPart", Map.of("part", part, "version", version, "text", text));
	}

	private JsonNode part(String id, String theme) {
		return submission("coordinator", id).get("parts")
			.values()
			.stream()
			.filter((one) -> one.at("/theme/code").asString().equals(theme))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode submission(String username, String id) {
		return this.portal.ask(username, LIST, Map.of())
			.get("submissions")
			.values()
			.stream()
			.filter((one) -> one.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode act(String username, String act, Map<String, Object> input) {
		return new AdvocacyScript(this.portal).act(username, act, "submission { id }", new HashMap<>(input));
	}

}
