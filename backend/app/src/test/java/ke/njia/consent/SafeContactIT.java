package ke.njia.consent;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a person can be reached: sealed, versioned, on record, and told to nobody but a
 * partner that has accepted and may know it.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class SafeContactIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String NUMBER = "0799-canary-5ac1";

	private static final String CODE_WORD = "mwezi-canary-7be2";

	private static final String ANSWER = "jua-canary-8cf3";

	private static final String SAID = "canary-9d04 from the water shop";

	private static final List<String> CANARIES = List.of("canary-5ac1", "canary-7be2", "canary-8cf3", "canary-9d04");

	private static final String SET = """
			mutation Set($input: SetSafeContactInput!) {
			  setSafeContact(input: $input) { safeContact { version rule { contact } }
			    userErrors { code path facts { name value } } } }
			""";

	private static final String RULE = "{ channels windows { days from until } contact codeWordAsked codeWordAnswered mayBeSaid mayLeaveMessage }";

	private static final String OWN = "query Own($id: ID!) { caseFile(id: $id) { safeContact { version rule " + RULE
			+ " } } }";

	private static final String TOLD = "query Told($id: ID!) { referral(id: $id) { disclosed { withheld safeContact "
			+ RULE + " } } }";

	private static final String PREVIEW = "query P($id: ID!) { caseFile(id: $id) { disclosurePreview(recipient: \""
			+ PARTNER + "\", serviceTypes: [\"paralegal\"]) { before { safeContact " + RULE + " } after { safeContact "
			+ RULE + " } } } }";

	private static final String LISTED = "query T($id: ID!) { caseFile(id: $id) { told { recipient { id } items } } }";

	private static final String ACCEPT = """
			mutation Accept($input: AnswerReferralInput!) { acceptReferral(input: $input) { userErrors { code } } }
			""";

	/** Every property that somebody with the database could read. */
	private static final String HOLDING = """
			MATCH (n) UNWIND keys(n) AS key
			WITH n, key, CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN n[key] ELSE [n[key]] END AS values
			WHERE any(value IN values WHERE any(word IN $words WHERE toStringOrNull(value) CONTAINS word))
			RETURN DISTINCT labels(n)[0] + '.' + key
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@AfterEach
	void asBefore() {
		logging(LogLevel.INFO);
	}

	@Test
	void isToldOnlyAfterAcceptanceAndOnlyWithItsConsent() {
		CaseScript script = arrest();
		write(script, 0, Map.of());
		script.consent(Map.of());
		String referral = script.referredTo(PARTNER).getFirst();
		accept(referral);
		assertThat(told(referral).get("safeContact").isNull()).as("no consent to it").isTrue();
		assertThat(told(referral).get("withheld").toString()).contains("SAFE_CONTACT");

		CaseScript agreed = arrest();
		write(agreed, 0, Map.of());
		String consent = agreed.consent(Map.of("items", List.of("NEEDS", "SAFE_CONTACT"))).at("/consent/id").asString();
		JsonNode preview = this.portal.ask("coordinator", PREVIEW, Map.of("id", agreed.id()))
			.at("/caseFile/disclosurePreview");
		assertThat(preview.at("/before/safeContact").isNull()).isTrue();
		String asked = agreed.referredTo(PARTNER).getFirst();
		assertThat(told(asked).get("safeContact").isNull()).as("not before it accepts").isTrue();
		assertThat(items(agreed)).as("nor counted as told").doesNotContain("SAFE_CONTACT");
		accept(asked);
		JsonNode rule = told(asked).get("safeContact");
		assertThat(rule.get("contact").asString()).isEqualTo(NUMBER);
		assertThat(rule.get("codeWordAsked").asString()).isEqualTo(CODE_WORD);
		assertThat(rule.at("/windows/0/days/0").asString()).isEqualTo("MONDAY");
		assertThat(rule.get("mayLeaveMessage").asBoolean()).isFalse();
		assertThat(preview.at("/after/safeContact")).as("the preview was the same").isEqualTo(rule);
		assertThat(items(agreed)).contains("SAFE_CONTACT");
		assertThat(leaves("safe-contact-told", agreed.id())).isEqualTo(1);

		this.portal.ask("coordinator",
				"mutation W($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "consent", consent)));
		assertThat(told(asked).isNull()).as("taken back").isTrue();
	}

	@Test
	void everyLookAndEveryWritingIsOnRecord() {
		CaseScript script = arrest();
		write(script, 0, Map.of());
		assertThat(leaves("safe-contact-written", script.id())).isEqualTo(1);
		assertThat(leaves("safe-contact-read", script.id())).isZero();
		assertThat(own("duty-lead", script).at("/rule/contact").asString()).isEqualTo(NUMBER);
		assertThat(leaves("safe-contact-read", script.id())).isEqualTo(1);
		this.portal.ask("coordinator", "query Q($id: ID!) { caseFile(id: $id) { reference } }",
				Map.of("id", script.id()));
		assertThat(leaves("safe-contact-read", script.id())).as("looking at the case is not a look").isEqualTo(1);
	}

	@Test
	void whoeverWasSlowerDoesNotWriteOverUnseen() {
		CaseScript script = arrest();
		String key = Portal.newKey();
		Map<String, Object> first = Map.of("idempotencyKey", key);
		assertThat(write(script, 0, first).at("/safeContact/version").asInt()).isEqualTo(1);
		assertThat(write(script, 0, first).at("/safeContact/version").asInt()).as("the same act again").isEqualTo(1);
		JsonNode late = write(script, 0, Map.of("contact", "another"));
		assertThat(late.at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(late.at("/userErrors/0/facts/0/value").asString()).isEqualTo("1");
		assertThat(write(script, 0, Map.of("idempotencyKey", key, "contact", "another")).at("/userErrors/0/code")
			.asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
		assertThat(write(script, 1, Map.of("contact", "another")).at("/safeContact/version").asInt()).isEqualTo(2);
		assertThat(own("coordinator", script).at("/rule/contact").asString()).isEqualTo("another");
		assertThat(leaves("safe-contact-written", script.id())).isEqualTo(2);
	}

	@Test
	void whatMakesNoSenseIsRefusedFieldByField() {
		CaseScript script = arrest();
		JsonNode refused = write(script, 0,
				Map.of("channels", List.of(), "contact", "x".repeat(121), "codeWordAsked", "two\nlines", "windows",
						List.of(Map.of("days", List.of("MONDAY"), "from", "17:00", "until", "08:00"))));
		assertThat(refused.get("userErrors").findValues("path").stream().map((path) -> path.get(0).asString()))
			.containsExactlyInAnyOrder("channels", "contact", "codeWordAsked", "windows");
		assertThat(own("coordinator", script).isMissingNode() || own("coordinator", script).isNull()).isTrue();
	}

	@Test
	void brokenGlassNeverTellsIt() {
		this.portal.servers().realm().addUserWithApp("contact-glass", List.of("coordinator"), "khrc");
		CaseScript script = arrest();
		String body = this.portal.post(this.portal.servers().realm().revealToken("contact-glass"), this.portal.body(
				"mutation B($input: BreakGlassInput!) { breakGlass(input: $input) { userErrors { facts { value } } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "recipient", PARTNER,
						"items", List.of("NEEDS", "SAFE_CONTACT"), "reason", "LIFE_IN_DANGER"))))
			.body();
		assertThat(JsonMapper.shared().readTree(body).at("/data/breakGlass/userErrors/0/facts/0/value").asString())
			.isEqualTo("only-by-consent");
	}

	/** The number and the code words, followed everywhere. */
	@Test
	void isFoundNowhereElse(CapturedOutput output) {
		logging(LogLevel.DEBUG);
		CaseScript script = arrest();
		List<HttpResponse<String>> answers = new ArrayList<>();
		write(script, 0, Map.of());
		script.consent(Map.of("items", List.of("NEEDS", "SAFE_CONTACT")));
		String referral = script.referredTo(PARTNER).getFirst();
		accept(referral);
		assertThat(told(referral).toString()).as("the control: who may know reads it").contains(CANARIES);
		answers.add(this.portal.raw("partner-other", TOLD, Map.of("id", referral)));
		answers.add(this.portal.raw("auditor", OWN, Map.of("id", script.id())));
		answers.add(this.portal.raw("partner-intake", OWN, Map.of("id", script.id())));
		answers.add(this.portal.raw("partner-intake",
				"{ inbox(first: 50) { edges { node { disclosed { withheld } } } } }", Map.of()));
		answers.add(this.portal.raw("coordinator", SET,
				Map.of("input", input(script, 1, Map.of("contact", NUMBER.repeat(9))))));
		answers.add(this.portal.raw("coordinator", SET, Map.of("input", input(script, 7, Map.of()))));
		answers.add(
				this.portal.raw("coordinator", SET, Map.of("input", Map.of("contact", NUMBER, "channels", CODE_WORD))));
		assertThat(answers).hasSize(7).allSatisfy((answer) -> {
			assertThat(answer.body()).doesNotContain(CANARIES);
			assertThat(answer.headers().map().toString()).doesNotContain(CANARIES);
			assertThat(answer.uri().toString()).doesNotContain(CANARIES);
		});
		assertThat(holding()).isEmpty();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.planted = $word")
			.bindAll(Map.of("id", script.id(), "word", NUMBER))
			.run();
		assertThat(holding()).as("the control: what is in clear is found").containsExactly("CaseFile.planted");
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) REMOVE c.planted").bind(script.id()).to("id").run();
		assertThat(output.getAll()).doesNotContain(CANARIES);
		LoggerFactory.getLogger(SafeContactIT.class).debug("The control: what is logged is captured");
		assertThat(output.getAll()).contains("what is logged is captured");
	}

	private static void logging(LogLevel level) {
		LoggingSystem.get(SafeContactIT.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, level);
	}

	private CaseScript arrest() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
	}

	private List<String> holding() {
		return List.copyOf(this.neo4j.query(HOLDING).bind(CANARIES).to("words").fetchAs(String.class).all());
	}

	private JsonNode write(CaseScript script, int version, Map<String, Object> other) {
		return this.portal.ask("coordinator", SET, Map.of("input", input(script, version, other)))
			.get("setSafeContact");
	}

	private static Map<String, Object> input(CaseScript script, int version, Map<String, Object> other) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(),
				"version", version, "channels", List.of("SIGNAL", "TRUSTED_PERSON"), "windows",
				List.of(Map.of("days", List.of("MONDAY", "TUESDAY"), "from", "13:00", "until", "15:30")), "contact",
				NUMBER, "codeWordAsked", CODE_WORD, "codeWordAnswered", ANSWER, "mayBeSaid", SAID));
		input.putAll(other);
		return input;
	}

	private JsonNode own(String username, CaseScript script) {
		return this.portal.ask(username, OWN, Map.of("id", script.id())).at("/caseFile/safeContact");
	}

	private JsonNode told(String referral) {
		return this.portal.ask("partner-intake", TOLD, Map.of("id", referral)).at("/referral/disclosed");
	}

	private String items(CaseScript script) {
		return this.portal.ask("coordinator", LISTED, Map.of("id", script.id())).toString();
	}

	private void accept(String referral) {
		this.portal.ask("partner-intake", ACCEPT,
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)));
	}

	private long leaves(String action, String subject) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action, subject: $subject}) RETURN count(l)")
			.bindAll(Map.of("action", action, "subject", subject))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
