package ke.njia.answerlinks;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ke.njia.CaseScript;
import ke.njia.Portal;
import tools.jackson.databind.JsonNode;

/**
 * A link as both sides see it: made by a coordinator, opened by somebody with a browser
 * and nothing else.
 */
final class LinkDoor {

	static final String PARTNER = "garissa-paralegals-example";

	private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([A-Za-z0-9_-]{43})\"");

	private static final String MAKE = """
			mutation Make($input: MakeAnswerLinkInput!) {
			  makeAnswerLink(input: $input) { answerLink { id state } path pin userErrors { code facts { name value } } } }
			""";

	private static final String LINKS = """
			query Links($id: ID!) {
			  referral(id: $id) { status businessStatus
			    answerLinks { id state madeBy madeAt until readAt answeredAt receipt } } }
			""";

	private final Portal portal;

	private final CaseScript script;

	private final String referral;

	private final String path;

	private final String pin;

	private LinkDoor(Portal portal, CaseScript script, String referral, String path, String pin) {
		this.portal = portal;
		this.script = script;
		this.referral = referral;
		this.path = path;
		this.pin = pin;
	}

	/** A link for a referral of a new case. */
	static LinkDoor made(Portal portal) {
		CaseScript script = CaseScript.arrestInGarissa(portal, "coordinator", "paralegal").consented();
		String referral = script.referredTo(PARTNER).getFirst();
		return new LinkDoor(portal, script, referral, "", "").another();
	}

	/** Another link for the same referral. */
	LinkDoor another() {
		JsonNode made = make(Portal.newKey());
		if (!made.get("userErrors").isEmpty()) {
			throw new AssertionError("Not made: " + made);
		}
		return new LinkDoor(this.portal, this.script, this.referral, made.get("path").asString(),
				made.get("pin").asString());
	}

	JsonNode make(String key) {
		return this.portal
			.ask("coordinator", MAKE, Map.of("input", Map.of("idempotencyKey", key, "referral", this.referral)))
			.get("makeAnswerLink");
	}

	/** An act of people who are signed in. */
	JsonNode act(String username, String act, String type, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		JsonNode payload = this.portal
			.ask(username, "mutation A($input: %s!) { %s(input: $input) { userErrors { code } } }".formatted(type, act),
					Map.of("input", input))
			.get(act);
		if (!payload.get("userErrors").isEmpty()) {
			throw new AssertionError("Not done: " + payload);
		}
		return payload;
	}

	void withdraw() {
		String consent = this.portal
			.ask("coordinator", "query C($id: ID!) { caseFile(id: $id) { consents { id } } }",
					Map.of("id", this.script.id()))
			.at("/caseFile/consents/0/id")
			.asString();
		act("coordinator", "withdrawConsent", "WithdrawConsentInput", Map.of("consent", consent));
	}

	/** The referral and its links, as the people who hold the case see them. */
	JsonNode asLead() {
		return this.portal.ask("coordinator", LINKS, Map.of("id", this.referral)).get("referral");
	}

	String caseFile() {
		return this.script.id();
	}

	String referral() {
		return this.referral;
	}

	String path() {
		return this.path;
	}

	String token() {
		return this.path.substring("/answer/".length());
	}

	String pin() {
		return this.pin;
	}

	/** A PIN that is not the right one. */
	String wrongPin() {
		return ((this.pin.charAt(0) - '0' + 1) % 10) + this.pin.substring(1);
	}

	HttpResponse<String> get() {
		return this.portal.get(this.path);
	}

	HttpResponse<String> read() {
		return read(this.pin);
	}

	HttpResponse<String> read(String typed) {
		return post(Map.of("pin", typed));
	}

	HttpResponse<String> accept(String form) {
		return post(Map.of("form", form, "act", "accept"));
	}

	HttpResponse<String> post(Map<String, String> fields) {
		return post(this.portal, this.path, fields);
	}

	static HttpResponse<String> post(Portal portal, String path, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return portal.send(HttpRequest.newBuilder(portal.uri(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	/** What lets the reader of a page answer. */
	static String form(HttpResponse<String> page) {
		Matcher matcher = FORM.matcher(page.body());
		if (!matcher.find()) {
			throw new AssertionError("No form in an answer " + page.statusCode());
		}
		return matcher.group(1);
	}

}
