package ke.njia.bodies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who else can press, asked through the portal's door: what is stated changes the
 * answers, once, and a closed body is closed for everybody at once.
 */
@PortalTest
class BodiesIT {

	private static final String PRESS = """
			query W($id: ID!) { caseFile(id: $id) {
			  appealFacts { id mine unsafeReason groups elsewhere remedies nationalReport memberships sponsors }
			  whoElse { standing urgency fileBy covers closes body { id name replyDays replySource active }
			    reasons { code source facts { name value } } conditions { code source } refusals { code source }
			    requirements { fact status place source } } } }
			""";

	private static final int AT_ONCE = 6;

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void everyBodyAnswersAndWhatIsStatedChangesTheAnswers() {
		String id = arrest();
		assertThat(press(id).get("appealFacts").isNull()).isTrue();
		assertThat(press(id).get("whoElse")).hasSizeGreaterThan(110);
		assertThat(answer(id, "wgad").get("standing").asString()).isEqualTo("CAN_NOW");
		assertThat(answer(id, "eacj").get("fileBy").isNull()).isFalse();
		assertThat(codes(answer(id, "frontline"), "conditions")).containsExactly("GROUP_NOT_STATED");
		assertThat(codes(answer(id, "achpr-communication"), "conditions")).containsExactly("REMEDIES_NOT_STATED",
				"ELSEWHERE_NOT_STATED");
		assertThat(codes(answer(id, "iachr"), "refusals")).containsExactly("OUT_OF_REGION", "NO_JURISDICTION");
		assertThat(state("coordinator", id, null,
				Map.of("groups", List.of("DEFENDER"), "remedies", "NOT_EXHAUSTED", "elsewhere", List.of()))
			.get("userErrors")).isEmpty();
		assertThat(answer(id, "frontline").get("standing").asString()).isEqualTo("CAN_NOW");
		assertThat(codes(answer(id, "achpr-communication"), "refusals")).containsExactly("REMEDIES_NOT_EXHAUSTED");
		JsonNode stated = press(id).get("appealFacts");
		assertThat(stated.get("mine").asBoolean()).isTrue();
		assertThat(stated.get("nationalReport").isNull()).as("not stated is not no").isTrue();
		assertThat(leaves("appeal-facts-recorded", id)).isOne();
	}

	@Test
	void consentOfTheAddresseeIsOneOfWhatMustBeThere() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		assertThat(requirement(script.id(), "frontline", "CONSENT")).isEqualTo("MISSING");
		script.consent(Map.of("purpose", "APPEAL", "recipient", "frontline"));
		assertThat(requirement(script.id(), "frontline", "CONSENT")).isEqualTo("COMPLETE");
		assertThat(requirement(script.id(), "frontline", "TRANSFER_CONSENT")).isEqualTo("MISSING");
		assertThat(requirement(script.id(), "fidh", "CONSENT")).isEqualTo("MISSING");
		assertThat(requirement(script.id(), "frontline", "PERSON")).isEqualTo("IN_LETTER");
	}

	@Test
	void ofManyWhoStateAtOnceOneIsFirstAndTheOthersAreTold() throws Exception {
		String id = arrest();
		List<JsonNode> answers = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<JsonNode>> asked = IntStream.range(0, AT_ONCE)
				.mapToObj((number) -> people.submit(() -> state((number % 2 == 0) ? "coordinator" : "duty-lead", id,
						null, Map.of("groups", List.of("WOMAN")))))
				.toList();
			for (Future<JsonNode> one : asked) {
				answers.add(one.get());
			}
		}
		assertThat(answers).filteredOn((one) -> one.get("userErrors").isEmpty()).hasSize(1);
		assertThat(answers).filteredOn((one) -> !one.get("userErrors").isEmpty())
			.hasSize(AT_ONCE - 1)
			.allSatisfy((one) -> assertThat(one.at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED"));
		String first = press(id).at("/appealFacts/id").asString();
		assertThat(state("duty-lead", id, first, Map.of("groups", List.of("CHILD"))).get("userErrors"))
			.as("the control: after what was seen")
			.isEmpty();
		assertThat(leaves("appeal-facts-recorded", id)).isEqualTo(2);
	}

	@Test
	void theSameKeyStatesOnce() {
		String id = arrest();
		Map<String, Object> input = new HashMap<>(
				Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "groups", List.of("WOMAN")));
		assertThat(act("coordinator", "recordAppealFacts", input).get("userErrors")).isEmpty();
		assertThat(act("coordinator", "recordAppealFacts", input).get("userErrors")).isEmpty();
		assertThat(leaves("appeal-facts-recorded", id)).isOne();
	}

	@Test
	void everyFaultIsNamedAndNothingIsStored() {
		String id = arrest();
		Map<Map<String, Object>, String> wrong = Map.of(Map.of("nationalReport", "NOT_SAFE"), "unsafeReason",
				Map.of("nationalReport", "NOT_SAFE", "unsafeReason", " no "), "unsafeReason",
				Map.of("unsafeReason", "x".repeat(501)), "unsafeReason", Map.of("elsewhere", List.of("nobody")),
				"elsewhere", Map.of("memberships", List.of("nobody")), "memberships",
				Map.of("sponsors", List.of("nobody")), "sponsors");
		wrong.forEach((given, path) -> {
			JsonNode errors = state("coordinator", id, null, given).get("userErrors");
			assertThat(errors.at("/0/code").asString()).isEqualTo("INVALID");
			assertThat(errors.at("/0/path/0").asString()).isEqualTo(path);
		});
		assertThat(wrong).hasSize(6);
		assertThat(press(id).get("appealFacts").isNull()).isTrue();
	}

	@Test
	void aClosedBodyIsRefusedEverywhereUntilItIsOpenedAgain() {
		String id = arrest();
		assertThat(set("wg-business", false, "DOES_NOT_ANSWER").get("userErrors")).isEmpty();
		assertThat(set("wg-business", false, "OTHER").at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(codes(answer(id, "wg-business"), "refusals")).contains("CLOSED");
		JsonNode body = catalogue("coordinator", "wg-business");
		assertThat(body.get("active").asBoolean()).isFalse();
		assertThat(body.at("/changes/0/reason").asString()).isEqualTo("DOES_NOT_ANSWER");
		assertThat(set("wg-business", true, null).get("userErrors")).isEmpty();
		assertThat(codes(answer(id, "wg-business"), "refusals")).doesNotContain("CLOSED");
		assertThat(catalogue("coordinator", "wg-business").get("changes")).hasSize(2);
		assertThat(leaves("body-closed", "wg-business")).isOne();
		assertThat(leaves("body-opened", "wg-business")).isOne();
	}

	@Test
	void aClosingHasAReasonAndABody() {
		assertThat(set("sr-food", false, null).at("/userErrors/0/path/0").asString()).isEqualTo("reason");
		assertThat(set("sr-food", true, "OTHER").at("/userErrors/0/path/0").asString()).isEqualTo("reason");
		assertThat(set("nobody", false, "OTHER").at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(catalogue("coordinator", "sr-food").get("changes")).isEmpty();
	}

	@Test
	void theCatalogueIsFilteredAndSaysWhatKenyaHasAccepted() {
		JsonNode treaties = this.portal.ask("coordinator",
				"{ bodies(filter: {kinds: [TREATY_BODY]}) { id acceptances { instrument status asOf } } }", Map.of())
			.get("bodies");
		assertThat(treaties).hasSize(10);
		assertThat(treaties.at("/0/acceptances")).hasSize(3);
		JsonNode lines = this.portal
			.ask("duty-lead", "{ bodies(filter: {offers: [LINE_24_HOURS], here: true}) { id } }", Map.of())
			.get("bodies");
		assertThat(lines.values().stream().map((one) -> one.get("id").asString()))
			.containsExactlyInAnyOrder("frontline", "protectdefenders-eu", "defenddefenders");
	}

	@Test
	void whatWasStatedGoesWithTheCase() {
		String id = arrest();
		state("coordinator", id, null, Map.of("groups", List.of("WOMAN")));
		assertThat(stored(id)).isOne();
		act("coordinator", "requestErasure",
				new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "reason", "PERSON_ASKED")));
		this.portal.servers().realm().addUserWithApp("bodies-lead", List.of("duty-lead"), "khrc");
		String body = this.portal.body(
				"mutation E($input: ApproveErasureInput!) { approveErasure(input: $input) { erased } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id)));
		assertThat(this.portal.post(this.portal.servers().realm().revealToken("bodies-lead"), body).body())
			.contains("\"erased\":true");
		assertThat(stored(id)).isZero();
		assertThat(this.neo4j.query("MATCH (a:AppealFacts) WHERE NOT (a)-[:FOR]->(:CaseFile) RETURN count(a)")
			.fetchAs(Long.class)
			.one()).hasValue(0L);
	}

	private String arrest() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
	}

	private JsonNode press(String id) {
		return this.portal.ask("coordinator", PRESS, Map.of("id", id)).get("caseFile");
	}

	private JsonNode answer(String id, String body) {
		return press(id).get("whoElse")
			.values()
			.stream()
			.filter((one) -> one.at("/body/id").asString().equals(body))
			.findFirst()
			.orElseThrow();
	}

	private String requirement(String id, String body, String fact) {
		return answer(id, body).get("requirements")
			.values()
			.stream()
			.filter((one) -> one.get("fact").asString().equals(fact))
			.map((one) -> one.get("status").asString())
			.findFirst()
			.orElseThrow();
	}

	private JsonNode catalogue(String username, String body) {
		return this.portal.ask(username, "{ bodies { id active changes { version active reason } } }", Map.of())
			.get("bodies")
			.values()
			.stream()
			.filter((one) -> one.get("id").asString().equals(body))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode state(String username, String id, @Nullable String after, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		input.put("caseFile", id);
		if (after != null) {
			input.put("after", after);
		}
		return act(username, "recordAppealFacts", input);
	}

	private JsonNode set(String body, boolean active, @Nullable String reason) {
		Map<String, Object> input = new HashMap<>(
				Map.of("idempotencyKey", Portal.newKey(), "body", body, "active", active));
		if (reason != null) {
			input.put("reason", reason);
		}
		return act("administrator", "setBodyActive", input);
	}

	private JsonNode act(String username, String act, Map<String, Object> input) {
		return this.portal
			.ask(username,
					"mutation A($input: %s!) { %s(input: $input) { userErrors { code path } } }"
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act),
					Map.of("input", input))
			.get(act);
	}

	private static List<String> codes(JsonNode answer, String list) {
		return answer.get(list).values().stream().map((one) -> one.get("code").asString()).toList();
	}

	private long stored(String caseFile) {
		return count("MATCH (a:AppealFacts)-[:FOR]->(:CaseFile {id: $id}) RETURN count(a)", Map.of("id", caseFile));
	}

	private long leaves(String action, String subject) {
		return count("MATCH (l:AuditLeaf {action: $action, subject: $id}) RETURN count(l)",
				Map.of("id", subject, "action", action));
	}

	private long count(String cypher, Map<String, Object> values) {
		return this.neo4j.query(cypher).bindAll(values).fetchAs(Long.class).one().orElseThrow();
	}

}
