package ke.njia;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The one text a person writes, the reasons for the thresholds, is followed through a
 * whole journey: it is read back by those who wrote it and found nowhere else.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT {

	/** As a person would write it, against the advice on the form: a name and a place. */
	private static final String CANARY = "canary-4f7b1c Amina of the blue gate by the water tower in Bulla Iftin 88213";

	private static final String WORD = "4f7b1c";

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String HOLDING = """
			MATCH (n) UNWIND keys(n) AS key
			WITH n, CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN n[key] ELSE [n[key]] END AS values
			WHERE any(value IN values WHERE toStringOrNull(value) CONTAINS $word)
			RETURN DISTINCT labels(n)[0]
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	private final List<HttpResponse<String>> told = new ArrayList<>();

	/** Whoever looks for a fault at night turns this on; it must not tell more. */
	@BeforeEach
	void everythingIsLogged() {
		LoggingSystem.get(CanaryIT.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.DEBUG);
	}

	@AfterEach
	void asBefore() {
		LoggingSystem.get(CanaryIT.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@Test
	void whatWasWrittenStaysWithThoseWhoWroteIt(CapturedOutput output) throws IOException {
		CaseScript arrest = CaseScript.told(this.portal, "coordinator", input(CANARY)).consented();
		String referral = arrest.referredTo(PARTNER).getFirst();
		partnersRead(referral);
		badQuestions(arrest.id());
		peopleOfTheNetwork();

		HttpResponse<String> own = this.portal.raw("coordinator",
				"query Q($id: ID!) { caseFile(id: $id) { thresholds { reason } } }", Map.of("id", arrest.id()));
		assertThat(own.body()).as("the control: those who wrote it read it").contains(CANARY);
		assertThat(own.headers().map().toString()).doesNotContain(WORD);

		assertThat(this.told).hasSizeGreaterThan(15).allSatisfy((answer) -> {
			assertThat(answer.body()).doesNotContain(WORD);
			assertThat(answer.headers().map().toString()).doesNotContain(WORD);
			assertThat(answer.uri().toString()).doesNotContain(WORD);
		});
		assertThat(this.neo4j.query(HOLDING).bind(WORD).to("word").fetchAs(String.class).all())
			.as("no node holds it: SealedStoreIT has the controls")
			.isEmpty();
		assertThat(logs()).isNotEmpty().allSatisfy((log) -> assertThat(log).doesNotContain(WORD));
		assertThat(output.getAll()).doesNotContain(WORD);
		assertThat(secrets()).hasSize(5).allSatisfy((secret) -> assertThat(output.getAll()).doesNotContain(secret));
		LoggerFactory.getLogger(CanaryIT.class).debug("The control: what is logged is captured");
		assertThat(output.getAll()).contains("what is logged is captured");
	}

	/**
	 * What the portal shows the realm, and people the portal: in no log either, in no
	 * form.
	 */
	private List<String> secrets() {
		String api = this.portal.servers().keycloak().apiSecret();
		String people = this.portal.servers().keycloak().peopleSecret();
		return List.of(api, people, basic("njia-api:" + api), basic("njia-people:" + people),
				this.portal.token("coordinator"));
	}

	private static String basic(String nameAndSecret) {
		return Base64.getEncoder().encodeToString(nameAndSecret.getBytes(StandardCharsets.UTF_8));
	}

	/** Kept by those who may, and asked for by those who may not. */
	private void peopleOfTheNetwork() {
		this.portal.servers().realm().addUser("people-elsewhere-canary", List.of("coordinator", "duty-lead"), "imlu");
		Map<String, Map<String, Object>> inputs = Map.of("addDefender", Map.of("name", CANARY, "contact", CANARY),
				"addHrdNetwork", Map.of("name", CANARY), "addProfessional",
				Map.of("profession", "LAWYER", "languages", List.of("swa"), "name", CANARY));
		inputs.forEach((act, given) -> {
			Map<String, Object> input = new HashMap<>(given);
			input.put("idempotencyKey", Portal.newKey());
			String document = "mutation P($input: %s!) { %s(input: $input) { userErrors { code path facts { name value } } } }"
				.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act);
			for (String username : List.of("coordinator", "partner-admin", "auditor")) {
				ask(username, document, Map.of("input", input));
			}
			input.put("name", CANARY.repeat(3));
			ask("coordinator", document, Map.of("input", input));
		});
		this.portal.ask("coordinator", "{ defenders { edges { node { name } } } hrdNetworks { name } }");
		ask("partner-admin", "{ professionals { id } defenders { edges { node { name } } } hrdNetworks { name } }",
				Map.of());
		ask("people-elsewhere-canary", "{ defenders { edges { node { name } } } hrdNetworks { name } }", Map.of());
	}

	private void partnersRead(String referral) {
		String everything = """
				{ id reference status requester { id name } receiver { id } via { id } caseFile { id } needs { id }
				  disclosed { pseudonym urgency withheld county { code } violationType { code } ageBand
				    languages { code } workerGender accessible safetyConcerns perpetrators { code }
				    needs { serviceType { code } deadline } } }""";
		for (String username : List.of("partner-intake", "partner-admin", "partner-other")) {
			ask(username, "{ inbox(first: 50) { edges { node %s } } }".formatted(everything), Map.of());
			ask(username, "query Q($id: ID!) { referral(id: $id) %s }".formatted(everything), Map.of("id", referral));
		}
		ask("partner-intake",
				"""
						mutation A($input: AnswerReferralInput!) { acceptReferral(input: $input) { referral %s userErrors { code } } }
						"""
					.formatted(everything),
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)));
		ask("partner-intake", "query Q($id: ID!) { referral(id: $id) %s }".formatted(everything),
				Map.of("id", referral));
	}

	/**
	 * The same words where they do not belong, so that each kind of failure meets them.
	 */
	private void badQuestions(String id) {
		String open = "mutation O($input: OpenCaseInput!) { openCase(input: $input) { caseFile { id } userErrors { code path facts { name value } } } }";
		ask("coordinator", open, Map.of("input", input(CANARY.repeat(8))));
		for (String field : List.of("violationType", "harmWithin", "county", "occurredEarliest", "age")) {
			Map<String, Object> bad = input("Told by the family");
			bad.put(field, CANARY);
			ask("coordinator", open, Map.of("input", bad));
		}
		for (String field : List.of("needs", "languages", "perpetrators", "neverTell")) {
			Map<String, Object> bad = input("Told by the family");
			bad.put(field, List.of(CANARY));
			ask("coordinator", open, Map.of("input", bad));
		}
		Map<String, Object> keyed = input("Told by the family");
		keyed.put("idempotencyKey", CANARY);
		ask("coordinator", open, Map.of("input", keyed));
		ask("coordinator", "{ caseFile(id: \"%s\") { reference } }".formatted(CANARY), Map.of());
		ask("coordinator", "{ caseFile(id: \"%s\" { %s } }".formatted(id, CANARY), Map.of());
		ask("coordinator", "{ caseFiles(first: 5, after: \"%s\") { edges { cursor } } }".formatted(CANARY), Map.of());
		ask("coordinator", "{ organizations(filter: { text: \"%s\" }) { totalCount } }".formatted(CANARY), Map.of());
		ask("coordinator",
				"query Q($id: ID!) { caseFile(id: $id) { disclosurePreview(recipient: \"%s\", serviceTypes: [\"%s\"]) { before { pseudonym } } } }"
					.formatted(CANARY, CANARY),
				Map.of("id", id));
		ask("auditor", open, Map.of("input", input(CANARY)));
		ask("coordinator", "{ caseFile(id: $id) { reference } }", Map.of("id", CANARY + "\r\n2026 ERROR forged"));
		ask("coordinator", "query Q($id: ID!) { caseFile(id: $id) { reference } }",
				Map.of("id", "\r\n2026 ERROR forged " + CANARY));
		this.told.add(this.portal.post("", this.portal.body(open, Map.of("input", input(CANARY)))));
		this.told.add(this.portal.post(this.portal.token("coordinator"), "{ not json " + CANARY));
	}

	private void ask(String username, String document, Map<String, ?> variables) {
		this.told.add(this.portal.raw(username, document, variables));
	}

	private static Map<String, Object> input(String reason) {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		input.put("thresholds",
				Stream.of("SEVERITY", "IMMEDIACY", "FEASIBILITY")
					.map((code) -> Map.of("code", code, "answer", "YES", "reason", reason))
					.toList());
		return input;
	}

	/** What the other two programs wrote; the database's own files hold it, of course. */
	private List<String> logs() throws IOException {
		List<String> logs = new ArrayList<>();
		for (Path log : List.of(this.portal.servers().neo4j().log(), this.portal.servers().keycloak().log())) {
			logs.add(Files.readString(log));
		}
		return logs;
	}

}
