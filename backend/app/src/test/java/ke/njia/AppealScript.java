package ke.njia;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * An appeal written, looked at and sent as people do it: each step goes through the
 * portal's own door.
 */
public final class AppealScript {

	/** A body with a reading room of its own, outside Kenya. */
	public static final String BODY = "frontline";

	/** Who reads there. */
	public static final String READER = "body-reader";

	/** Who looks at what the coordinator wrote. */
	public static final String SECOND = "duty-lead";

	private static final String APPEAL = """
			appeal { id state mine current { number draft { subject text words items annexes }
			    look { sha256 approved } }
			  addressees { body consented abroad active sending { id version channel sha256 sentAt acknowledgedAt
			    reference replyDue messages { kind fromBody words } } } }
			userErrors { code path facts { name value } }""";

	private final Portal portal;

	private final String caseFile;

	private final String id;

	private AppealScript(Portal portal, String caseFile, String id) {
		this.portal = portal;
		this.caseFile = caseFile;
		this.id = id;
	}

	/** A first version, written by the coordinator, of a case of hers. */
	public static AppealScript started(Portal portal) {
		CaseScript script = CaseScript.arrestInGarissa(portal, "coordinator", "paralegal");
		return started(portal, script.id(), draft(Map.of()));
	}

	/** The same of that case. */
	public static AppealScript started(Portal portal, String caseFile, Map<String, Object> draft) {
		JsonNode started = start(portal, caseFile, draft, Portal.newKey());
		if (!started.get("userErrors").isEmpty()) {
			throw new AssertionError("Not started: " + started);
		}
		return new AppealScript(portal, caseFile, started.at("/appeal/id").asString());
	}

	/** Starts one with any draft. */
	public static JsonNode start(Portal portal, String caseFile, Map<String, Object> draft, String key) {
		return act(portal, "coordinator", "startAppeal",
				Map.of("caseFile", caseFile, "draft", draft, "idempotencyKey", key));
	}

	/** What a letter may say, with parts beside or instead of the usual ones. */
	public static Map<String, Object> draft(Map<String, ?> other) {
		Map<String, Object> draft = new HashMap<>(Map.of("language", "ENGLISH", "subject", "Arrest without a charge",
				"addressees", List.of(BODY), "facts",
				List.of(Map.of("key", "place", "item", "COUNTY", "words", "in Garissa town", "source", "PERSON")),
				"paragraphs", List.of("A person was arrested {{place}}.", "Please write to the authorities {{place}}."),
				"annexes", List.of()));
		draft.putAll(other);
		return draft;
	}

	/** A whole act on an appeal. */
	public static JsonNode act(Portal portal, String person, String act, Map<String, ?> given) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey()));
		input.putAll(given);
		return portal
			.ask(person,
					"mutation M($input: %s!) { %s(input: $input) { %s } }"
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act, APPEAL),
					Map.of("input", input))
			.get(act);
	}

	/** A whole act in the reading room. */
	public static JsonNode inRoom(Portal portal, String person, String act, Map<String, ?> given) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey()));
		input.putAll(given);
		return portal
			.ask(person,
					"""
							mutation M($input: %s!) { %s(input: $input) {
							  appeal { id acknowledgedAt reference messages { kind fromBody words } }
							  userErrors { code path facts { name value } } } }"""
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act),
					Map.of("input", input))
			.get(act);
	}

	/** The person agrees that the body is told, and that it is abroad. */
	public AppealScript consented(String... items) {
		List<String> told = (items.length > 0) ? List.of(items) : List.of("NEEDS", "VIOLATION", "COUNTY");
		consent("DISCLOSURE", told);
		consent("TRANSFER", told);
		return this;
	}

	/** One of the two consents; its identifier. */
	public String consent(String kind, List<String> items) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "caseFile", this.caseFile,
				"kind", kind, "purpose", "APPEAL", "items", items, "form", "SPOKEN", "language", "som", "until",
				Instant.now().plus(Duration.ofDays(30)).toString(), "recipient", BODY));
		if (kind.equals("TRANSFER")) {
			input.put("risksExplained", true);
		}
		JsonNode consent = this.portal.ask("coordinator",
				"mutation C($input: RecordConsentInput!) { recordConsent(input: $input) { consent { id } userErrors { code path } } }",
				Map.of("input", input))
			.get("recordConsent");
		if (!consent.get("userErrors").isEmpty()) {
			throw new AssertionError("No consent: " + consent);
		}
		return consent.at("/consent/id").asString();
	}

	public JsonNode save(String person, int version, Map<String, Object> draft) {
		return act(this.portal, person, "saveAppeal", Map.of("appeal", this.id, "version", version, "draft", draft));
	}

	public JsonNode askLook(int version) {
		return act(this.portal, "coordinator", "askSecondLook", Map.of("appeal", this.id, "version", version));
	}

	public JsonNode look(String person, int version, String sha256, boolean approved) {
		return act(this.portal, person, "giveSecondLook",
				Map.of("appeal", this.id, "version", version, "sha256", sha256, "approved", approved));
	}

	/** The first version, approved. */
	public AppealScript approved() {
		JsonNode asked = askLook(1);
		JsonNode looked = look(SECOND, 1, asked.at("/appeal/current/look/sha256").asString(), true);
		if (!looked.get("userErrors").isEmpty()) {
			throw new AssertionError("Not approved: " + asked + " " + looked);
		}
		return this;
	}

	public JsonNode send(int version, String channel) {
		return send(Map.of("version", version, "channel", channel));
	}

	public JsonNode send(Map<String, ?> other) {
		Map<String, Object> input = new HashMap<>(
				Map.of("appeal", this.id, "version", 1, "body", BODY, "channel", "READING_ROOM"));
		input.putAll(other);
		return act(this.portal, "coordinator", "sendAppeal", input);
	}

	/** An approved version, sent; the identifier of the sending. */
	public String sent() {
		JsonNode sent = send(1, "READING_ROOM");
		if (!sent.get("userErrors").isEmpty()) {
			throw new AssertionError("Not sent: " + sent);
		}
		return sent.at("/appeal/addressees/0/sending/id").asString();
	}

	/** What a body may have made public today, with parts instead of the usual ones. */
	public static Map<String, Object> publication(Map<String, ?> other) {
		Map<String, Object> told = new HashMap<>(Map.of("kind", "COMMUNICATION", "reference", "KEN 3/2026",
				"publishedOn", LocalDate.now(ZoneId.of("Africa/Nairobi")).toString(), "link",
				"https://spcommreports.ohchr.example/KEN-3-2026", "namesPerson", false, "namesSource", false));
		told.putAll(other);
		return told;
	}

	/** Fetches what is behind the door for letters. */
	public static HttpResponse<byte[]> fetch(Portal portal, String person, String path) {
		return portal.fetch(HttpRequest.newBuilder(portal.uri("/letters/" + path))
			.header("Authorization", "Bearer " + portal.token(person))
			.build());
	}

	public String id() {
		return this.id;
	}

	public String caseFile() {
		return this.caseFile;
	}

}
