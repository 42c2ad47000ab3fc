package ke.njia;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A campaign planned, signed and let out as people do it: each step goes through the
 * portal's own door.
 */
public final class CampaignScript {

	/** A partner that is asked to join, and who acts for it. */
	public static final String PARTNER = "garissa-paralegals-example";

	public static final String PARTNERS_PERSON = "partner-intake";

	/** What is answered before anything of a case is said in public. */
	public static final List<String> BEFORE_PUBLIC = List.of("public-agreed", "public-not-worse", "public-verified",
			"public-no-third-person");

	private static final String WORK = """
			id title goal revision cases asked work { openRoles
			  plan { roles { role organization } actions { key organization } milestones { key } }
			  members { organization standing scope } pledges { id organization standing takenOverBy }
			  tasks { id what organization doneAt } decisions { go } incidents { words }
			  mentions { outlet } updates { words } fund { targetKes receivedKes gifts } }
			assets { id state quorum current { number sha256 stories { caseFile } } signOns { organization }
			  distributions { id outlet } recall { reason } }""";

	private final Portal portal;

	private final String id;

	private CampaignScript(Portal portal, String id) {
		this.portal = portal;
		this.id = id;
	}

	/** A campaign that KHRC leads. */
	public static CampaignScript started(Portal portal) {
		JsonNode started = act(portal, "coordinator", "startCampaign", Map.of("plan", plan(Map.of())));
		if (!started.get("userErrors").isEmpty()) {
			throw new AssertionError("Not started: " + started);
		}
		return new CampaignScript(portal, started.at("/campaign/id").asString());
	}

	/** What a campaign may want, with parts beside or instead of the usual ones. */
	public static Map<String, Object> plan(Map<String, ?> other) {
		Map<String, Object> plan = new HashMap<>(Map.of("title", "Let them go home (example)", "goal",
				"Everybody held without a charge is let go", "startsAt", day(0), "endsAt", day(60), "milestones",
				List.of(milestone("hearing", 10), milestone("session", 20, "hearing")), "actions",
				List.of(Map.of("key", "vigil", "kind", "VIGIL", "title", "A vigil (example)", "at", day(7))), "roles",
				List.of(Map.of("role", "LEAD", "organization", "khrc"))));
		plan.putAll(other);
		return plan;
	}

	public static Map<String, Object> milestone(String key, int days, String... after) {
		return Map.of("key", key, "kind", "HEARING", "title", "A day (example)", "at", day(days), "after",
				List.of(after));
	}

	/** A moment that many days from now. */
	public static String day(int days) {
		return Instant.now().plus(Duration.ofDays(days)).toString();
	}

	/** A whole act. */
	public static JsonNode act(Portal portal, String person, String act, Map<String, ?> given) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey()));
		input.putAll(given);
		String document = "mutation M($input: %s!) { %s(input: $input) { campaign { %s } userErrors { code path facts { name value } } } }"
			.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act, WORK);
		return portal.ask(person, document, Map.of("input", input)).get(act);
	}

	/** An act on this campaign. */
	public JsonNode act(String person, String act, Map<String, ?> given) {
		Map<String, Object> input = new HashMap<>(Map.of("campaign", this.id));
		input.putAll(given);
		return act(this.portal, person, act, input);
	}

	/** An act that must be done. */
	public JsonNode done(String person, String act, Map<String, ?> given) {
		JsonNode answer = act(person, act, given);
		if (!answer.get("userErrors").isEmpty()) {
			throw new AssertionError("Not done: " + act + " " + answer);
		}
		return answer.get("campaign");
	}

	/** An act on something of this campaign that names it alone. */
	public JsonNode onAsset(String person, String act, Map<String, ?> given) {
		return act(this.portal, person, act, given);
	}

	public CampaignScript invited() {
		done("coordinator", "inviteToCampaign", Map.of("organization", PARTNER, "scope", "Sign and speak (example)"));
		return this;
	}

	/** The partner has joined. */
	public CampaignScript joined() {
		invited();
		done(PARTNERS_PERSON, "answerCampaignInvitation", Map.of("joins", true, "scope", "We sign (example)"));
		return this;
	}

	/** The identifier of a pledge of the partner. */
	public String promised() {
		JsonNode pledges = done(PARTNERS_PERSON, "promiseForCampaign",
				Map.of("words", "Two paralegals (example)", "dueAt", day(5)))
			.path("work")
			.at("/pledges");
		return pledges.get(pledges.size() - 1).get("id").asString();
	}

	/** A statement in its first version. */
	public JsonNode statement(Map<String, ?> other) {
		Map<String, Object> input = new HashMap<>(
				Map.of("version", 0, "kind", "STATEMENT", "title", "Let them go home (example)", "texts",
						List.of(Map.of("language", "ENGLISH", "words", "They must be let go.\n\nToday."),
								Map.of("language", "KISWAHILI", "words", "Waachiliwe.")),
						"quorum", 1));
		input.putAll(other);
		return done("coordinator", "saveCampaignAsset", input).at("/assets/0");
	}

	/** A statement that one organization has signed. */
	public String signed(Map<String, ?> other) {
		JsonNode asset = statement(other);
		sign("coordinator", asset);
		return asset.get("id").asString();
	}

	public JsonNode sign(String person, JsonNode asset) {
		return onAsset(person, "signCampaignAsset", Map.of("asset", asset.get("id").asString(), "version",
				asset.at("/current/number").asInt(), "sha256", asset.at("/current/sha256").asString()));
	}

	/**
	 * The person agrees that everybody is told, and nobody comes to harm; one consent.
	 */
	public static String agreed(CaseScript script) {
		script.answerSafeguards(BEFORE_PUBLIC.stream()
			.map((question) -> Map.<String, Object>of("question", question, "clear", true))
			.toList());
		script.consent(Map.of("kind", "TRANSFER", "purpose", "CAMPAIGN", "risksExplained", true));
		return script.consent(Map.of("kind", "DISCLOSURE", "purpose", "CAMPAIGN")).at("/consent/id").asString();
	}

	/** That an asset tells of a case. */
	public static Map<String, Object> tellingOf(CaseScript script) {
		return Map.of("stories",
				List.of(Map.of("caseFile", script.id(), "items", List.of("NEEDS", "COUNTY"), "readToPerson", true)));
	}

	/** What is public, or was. */
	public static HttpResponse<byte[]> page(Portal portal, String id) {
		return portal.fetch(HttpRequest.newBuilder(portal.uri("/published/" + id)).build());
	}

	public JsonNode read(String person) {
		return this.portal
			.ask(person, "query C($id: ID!) { campaign(id: $id) { %s } }".formatted(WORK), Map.of("id", this.id))
			.get("campaign");
	}

	public String id() {
		return this.id;
	}

}
