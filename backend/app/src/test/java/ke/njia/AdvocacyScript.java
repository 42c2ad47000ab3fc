package ke.njia;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Advocacy as people do it: recommendations brought in, asks worded, missions met.
 */
public final class AdvocacyScript {

	/** One of the invented recommendations, made by Norway. */
	public static final String RECOMMENDATION = "EX-4-01";

	public static final String THEME = "impunity";

	public static final String MISSION = "norway";

	/** A wording that meets all five criteria. */
	public static final String SMART = "Publish a register of prosecutions of deaths in police custody within 12 months";

	private final Portal portal;

	public AdvocacyScript(Portal portal) {
		this.portal = portal;
	}

	/** The invented recommendations, brought in; they may be there already. */
	public AdvocacyScript imported() {
		HttpResponse<String> answer = bring("coordinator", example(), false);
		if (answer.statusCode() != 200) {
			throw new AssertionError(answer.statusCode() + " " + answer.body());
		}
		return this;
	}

	/** A file sent to the door of recommendations. */
	public HttpResponse<String> bring(String username, byte[] content, boolean dryRun) {
		return this.portal.send(HttpRequest.newBuilder(this.portal.uri("/advocacy/recommendations?dryRun=" + dryRun))
			.header("Authorization", "Bearer " + this.portal.token(username))
			.header("Content-Type", "application/octet-stream")
			.POST(HttpRequest.BodyPublishers.ofByteArray(content))
			.build());
	}

	/** The same, as JSON. */
	public JsonNode brought(String username, byte[] content, boolean dryRun) {
		return JsonMapper.shared().readTree(bring(username, content, dryRun).body());
	}

	/** The table for a shadow report, of what a filter lets through. */
	public String table(String username, String filter) {
		return this.portal
			.send(HttpRequest.newBuilder(this.portal.uri("/advocacy/shadow-report.csv?" + filter))
				.header("Authorization", "Bearer " + this.portal.token(username))
				.GET()
				.build())
			.body();
	}

	/** An act, with a key of its own. */
	public JsonNode act(String username, String act, String made, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.putIfAbsent("idempotencyKey", Portal.newKey());
		return this.portal
			.ask(username,
					"mutation A($input: %s!) { %s(input: $input) { %s userErrors { code path facts { name value } } } }"
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act, made),
					Map.of("input", input))
			.get(act);
	}

	/** The identifier of a new ask that can be put to a mission. */
	public String ask() {
		return act("coordinator", "startAsk", "ask { id }",
				Map.of("theme", THEME, "recommendation", RECOMMENDATION, "words", SMART))
			.at("/ask/id")
			.asString();
	}

	/** What a meeting of today is told by. */
	public static Map<String, Object> meeting(String ask, String stance) {
		return Map.of("mission", MISSION, "heldOn", LocalDate.now().minusDays(1).toString(), "ours",
				List.of("DUTY_LEAD"), "said", "They will raise it (example)", "left", "Two pages (example)", "answers",
				List.of(Map.of("ask", ask, "stance", stance)));
	}

	/** What a status of civil society is told by. */
	public static Map<String, Object> status(String side, String status) {
		return Map.of("recommendation", RECOMMENDATION, "side", side, "status", status, "statedOn", "2026-03-01",
				"source", "Shadow report (example)", "evidence", List.of("Annex 1 (example)", "Annex 2 (example)"));
	}

	/**
	 * A mission to add, at a place of its own, of a State that recommended nothing: no
	 * plan names it.
	 */
	public static Map<String, Object> mission() {
		return Map.of("state", "Japan", "name", "Permanent Mission of Japan, second seat (example)", "place",
				"Place " + Portal.newKey(), "contact", "seat@missions.example", "source",
				"invented for a test (example)");
	}

	/** A reform that is proposed. */
	public static Map<String, Object> reform() {
		return Map.of("kind", "LAW", "title", "Prevention of Torture (Amendment) Bill (example)", "lead", "khrc",
				"themes", List.of(THEME), "step", reformStep("PROPOSED"));
	}

	/** That a reform came to a stage, with nothing planned. */
	public static Map<String, Object> reformStep(String stage) {
		return Map.of("stage", stage, "since", "2026-02-01", "source", "https://parliament.example/bill");
	}

	public static byte[] example() {
		try (InputStream file = AdvocacyScript.class.getResourceAsStream("/advocacy/recommendations-example.csv")) {
			return Objects.requireNonNull(file).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
