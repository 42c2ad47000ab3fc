package ke.njia.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody's life cannot wait for a consent: one recipient is told for a day, with the
 * second factor once more and under a second pair of eyes.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreakGlassIT {

	private static final String GARISSA_PARALEGALS = "garissa-paralegals-example";

	private static final String PERSON = "glass-coordinator";

	private static final String ELSEWHERE = "glass-elsewhere";

	private static final String BREAK = """
			mutation Break($input: BreakGlassInput!) {
			  breakGlass(input: $input) { breakGlass { id mine until recipient { id } caseFile { id } }
			    userErrors { code path facts { name value } } } }
			""";

	private static final String REVIEW = """
			mutation Review($input: ReviewBreakGlassInput!) {
			  reviewBreakGlass(input: $input) { breakGlass { upheld reviewedAt } userErrors { code } } }
			""";

	private static final String UNREVIEWED = "{ unreviewedGlass { id mine } }";

	private static final String READ = "query One($id: ID!) { referral(id: $id) { status disclosed { county { code } violationType { code } } } }";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	private String reveal = "";

	@BeforeAll
	void proveOnceMore() {
		this.portal.servers().realm().addUserWithApp(PERSON, List.of("coordinator", "duty-lead"), "khrc");
		this.reveal = this.portal.servers().realm().revealToken(PERSON);
	}

	@Test
	void withoutTheSecondFactorOnceMoreNothingIsBroken() {
		CaseScript arrest = arrest();
		long before = glasses();
		JsonNode refused = this.portal.ask("coordinator", BREAK, input(arrest, GARISSA_PARALEGALS)).get("breakGlass");
		assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("STEP_UP_REQUIRED");
		assertThat(refused.at("/userErrors/0/facts").toString()).contains("reveal", "300");
		assertThat(glasses()).isEqualTo(before);
	}

	@Test
	void oneRecipientIsToldAndASecondPersonMayUndoIt() {
		CaseScript arrest = arrest();
		assertThat(arrest.plan().get("feasible").asBoolean()).isFalse();
		JsonNode broken = broken(arrest);
		assertThat(broken.get("mine").asBoolean()).isTrue();
		assertThat(storedInClear(broken.get("id").asString())).containsExactlyInAnyOrder("id", "openedBy", "openedAt",
				"until", "endsAt", "sealed");
		assertThat(broken.at("/caseFile/id").asString()).isEqualTo(arrest.id());
		String referral = arrest.referredTo(GARISSA_PARALEGALS).getFirst();
		JsonNode told = read(referral).get("disclosed");
		assertThat(told.at("/county/code").asInt()).isEqualTo(CaseScript.GARISSA);
		assertThat(told.get("violationType").isNull()).isTrue();

		String id = broken.get("id").asString();
		assertThat(review(this.reveal, id, true).at("/userErrors/0/code").asString()).as("not by oneself")
			.isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(waiting("duty-lead")).contains(id);
		JsonNode undone = review(this.portal.token("duty-lead"), id, false);
		assertThat(undone.at("/breakGlass/upheld").asBoolean()).isFalse();
		assertThat(waiting("duty-lead")).doesNotContain(id);
		assertThat(read(referral).get("status").asString()).isEqualTo("CANCELLED");
		assertThat(read(referral).get("disclosed").isNull()).isTrue();
		assertThat(arrest.plan().get("feasible").asBoolean()).isFalse();
		assertThat(review(this.portal.token("duty-lead"), id, true).at("/userErrors/0/code").asString())
			.isEqualTo("ALREADY_DECIDED");
	}

	@Test
	void whatASecondPersonFindsRightGoesOn() {
		CaseScript arrest = arrest();
		String id = broken(arrest).get("id").asString();
		String referral = arrest.referredTo(GARISSA_PARALEGALS).getFirst();
		assertThat(review(this.portal.token("duty-lead"), id, true).at("/breakGlass/upheld").asBoolean()).isTrue();
		assertThat(read(referral).get("disclosed").isNull()).isFalse();
	}

	@Test
	void whoMustNeverBeToldIsNotToldEvenNow() {
		Map<String, Object> intake = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		intake.put("neverTell", List.of(GARISSA_PARALEGALS));
		CaseScript arrest = CaseScript.told(this.portal, "coordinator", intake);
		JsonNode refused = act(this.reveal, BREAK, input(arrest, GARISSA_PARALEGALS)).get("breakGlass");
		assertThat(refused.at("/userErrors/0/facts/0/value").asString()).isEqualTo("must-never-be-told");
		assertThat(refused.get("breakGlass").isNull()).isTrue();
	}

	@Test
	void forPeopleOfAnotherOrganizationItDoesNotExist() {
		this.portal.servers().realm().addUserWithApp(ELSEWHERE, List.of("coordinator", "duty-lead"), "imlu");
		String foreigner = this.portal.servers().realm().revealToken(ELSEWHERE);
		CaseScript arrest = arrest();
		JsonNode foreign = act(foreigner, BREAK, input(arrest.id(), GARISSA_PARALEGALS));
		assertThat(foreign).isEqualTo(act(foreigner, BREAK, input("no-such-case", GARISSA_PARALEGALS)));
		assertThat(foreign.at("/breakGlass/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
		String id = broken(arrest).get("id").asString();
		assertThat(review(foreigner, id, true)).isEqualTo(review(foreigner, "no-such-glass", true));
		assertThat(act(foreigner, UNREVIEWED, Map.of()).toString()).doesNotContain(id);
	}

	@Test
	void whatIsAskedForMustMakeSense() {
		CaseScript arrest = arrest();
		JsonNode unknown = act(this.reveal, BREAK, input(arrest, "nobody-knows")).get("breakGlass");
		assertThat(unknown.at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
	}

	private CaseScript arrest() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
	}

	private JsonNode broken(CaseScript script) {
		JsonNode payload = act(this.reveal, BREAK, input(script, GARISSA_PARALEGALS)).get("breakGlass");
		assertThat(payload.get("userErrors")).isEmpty();
		return payload.get("breakGlass");
	}

	private static Map<String, Object> input(CaseScript script, String recipient) {
		return input(script.id(), recipient);
	}

	private static Map<String, Object> input(String caseFile, String recipient) {
		return Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", caseFile, "recipient", recipient,
				"items", List.of("NEEDS", "COUNTY", "VIOLATION"), "reason", "LIFE_IN_DANGER"));
	}

	private JsonNode review(String token, String id, boolean upheld) {
		return act(token, REVIEW,
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "breakGlass", id, "upheld", upheld)))
			.get("reviewBreakGlass");
	}

	private JsonNode read(String referral) {
		return this.portal.ask("partner-intake", READ, Map.of("id", referral)).get("referral");
	}

	private List<String> waiting(String username) {
		return this.portal.ask(username, UNREVIEWED).get("unreviewedGlass").findValuesAsString("id");
	}

	private JsonNode act(String token, String document, Map<String, ?> variables) {
		String body = this.portal.post(token, this.portal.body(document, variables)).body();
		return JsonMapper.shared().readTree(body).get("data");
	}

	private List<String> storedInClear(String id) {
		return List.copyOf(this.neo4j.query("MATCH (g:BreakGlass {id: $id}) UNWIND keys(g) AS key RETURN key")
			.bind(id)
			.to("id")
			.fetchAs(String.class)
			.all());
	}

	private long glasses() {
		return this.neo4j.query("MATCH (g:BreakGlass) RETURN count(g)").fetchAs(Long.class).one().orElseThrow();
	}

}
