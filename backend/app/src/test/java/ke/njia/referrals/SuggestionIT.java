package ke.njia.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A receiver suggests what it cannot do itself: nobody is asked by it. What the lead
 * takes up becomes a need, and whoever is asked for that is asked with a consent given
 * since.
 */
@PortalTest
class SuggestionIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String LAWYERS = "north-eastern-lawyers-example";

	private static final String KIND = "legal-representation";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void whatWasSuggestedIsAskedForWithFreshConsentAlone() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String origin = script.referredTo(PARTNER).getFirst();
		assertThat(code(suggest(origin, Map.of()))).as("not before it was taken on").isEqualTo("ILLEGAL_TRANSITION");
		act("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", origin));
		long before = referrals(script);
		assertThat(suggest(origin, Map.of("organization", LAWYERS)).get("userErrors")).isEmpty();
		assertThat(referrals(script)).as("nobody is asked by it").isEqualTo(before);
		JsonNode made = read("coordinator", origin).at("/suggestions/0");
		assertThat(made.at("/organization/id").asString()).isEqualTo(LAWYERS);
		assertThat(made.get("status").asString()).isEqualTo("WAITING");
		assertThat(decide("takeUpSuggestion", "TakeUpSuggestionInput", made).get("userErrors")).isEmpty();
		assertThat(needs(script)).containsExactly("paralegal", KIND);
		assertThat(code(decide("turnDownSuggestion", "TurnDownSuggestionInput", made))).isEqualTo("ALREADY_DECIDED");
		String sub = chosen(script).get("id").asString();
		assertThat(code(script.send(sub))).as("what was agreed to before covers it not").isEqualTo("CONSENT_MISSING");
		script.consented();
		assertThat(script.send(sub).get("userErrors")).isEmpty();
		assertThat(read("coordinator", sub).at("/cameFrom/id").asString()).isEqualTo(origin);
		JsonNode seen = read("partner-intake", origin);
		assertThat(seen.at("/suggestions/0/status").asString()).isEqualTo("TAKEN_UP");
		assertThat(seen.toString()).as("whom they asked is not told").doesNotContain(sub);
		assertThat(seen.get("cameFrom").isNull()).isTrue();
		assertThat(leaves("referral-help-suggested", origin)).isEqualTo(1);
		assertThat(leaves("referral-suggestion-taken-up", origin)).isEqualTo(1);
	}

	/**
	 * The control: what came from nobody's suggestion is sent with the consent at hand.
	 */
	@Test
	void whatIsAskedForAlreadyNeedsNoFurtherWay() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String origin = script.referredTo(PARTNER).getFirst();
		act("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", origin));
		suggest(origin, Map.of("serviceType", "paralegal"));
		JsonNode made = read("coordinator", origin).at("/suggestions/0");
		assertThat(code(decide("takeUpSuggestion", "TakeUpSuggestionInput", made))).isEqualTo("ALREADY_DECIDED");
		assertThat(read("coordinator", origin).at("/suggestions/0/status").asString()).isEqualTo("WAITING");
		assertThat(decide("turnDownSuggestion", "TurnDownSuggestionInput", made).get("userErrors")).isEmpty();
		assertThat(read("partner-intake", origin).at("/suggestions/0/status").asString()).isEqualTo("TURNED_DOWN");
	}

	@Test
	void aRefusalMaySayWhoElse() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", KIND).consented();
		String origin = script.referredTo(PARTNER).getFirst();
		act("partner-intake", "rejectReferral", "RejectReferralInput",
				Map.of("referral", origin, "reason", "AT_CAPACITY"));
		assertThat(suggest(origin, Map.of("organization", LAWYERS, "reason", "NO_CAPACITY")).get("userErrors"))
			.isEmpty();
		JsonNode made = read("coordinator", origin).at("/suggestions/0");
		assertThat(decide("takeUpSuggestion", "TakeUpSuggestionInput", made).get("userErrors")).isEmpty();
		assertThat(needs(script)).as("the same need, open again").containsExactly(KIND);
		assertThat(read("coordinator", origin).get("cameFrom").isNull()).as("not from itself").isTrue();
	}

	@Test
	void onlyWhatIsKnownToBothIsSuggestedAndNotForEver() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String origin = script.referredTo(PARTNER).getFirst();
		act("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", origin));
		JsonNode house = suggest(origin, Map.of("organization", "refuge-amani-example"));
		JsonNode nobody = suggest(origin, Map.of("organization", "nobody-at-all"));
		assertThat(house).as("a refuge it may not know of is not there").isEqualTo(nobody);
		assertThat(code(suggest(origin, Map.of("serviceType", "unknown")))).isEqualTo("INVALID");
		for (int number = 0; number < Suggestion.MOST; number++) {
			assertThat(suggest(origin, Map.of()).get("userErrors")).isEmpty();
		}
		assertThat(code(suggest(origin, Map.of()))).as("enough").isEqualTo("INVALID");
		assertThat(clear(origin)).containsOnly("id", "at", "status", "sealed");
	}

	/** A draft for what was suggested alone: the rest is taken on already. */
	private JsonNode chosen(CaseScript script) {
		JsonNode needs = this.portal
			.ask("coordinator", "query N($id: ID!) { caseFile(id: $id) { needs { id serviceType { code } } } }",
					Map.of("id", script.id()))
			.at("/caseFile/needs");
		String need = needs.get(1).get("id").asString();
		JsonNode routes = this.portal.ask("coordinator",
				"query P($id: ID!, $needs: [ID!]) { caseFile(id: $id) { routePlan(needs: $needs) { routes { id steps { chain { id } } } } } }",
				Map.of("id", script.id(), "needs", List.of(need)))
			.at("/caseFile/routePlan/routes");
		JsonNode payload = this.portal.ask("coordinator",
				"mutation C($input: ChooseRouteInput!) { chooseRoute(input: $input) { referrals { id } userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "route",
						routes.get(0).get("id").asString(), "needs", List.of(need))))
			.get("chooseRoute");
		return read("coordinator", payload.at("/referrals/0/id").asString());
	}

	private JsonNode suggest(String referral, Map<String, ?> other) {
		Map<String, Object> input = new HashMap<>(
				Map.of("referral", referral, "serviceType", KIND, "reason", "BEYOND_WHAT_WE_DO"));
		input.putAll(other);
		return act("partner-intake", "suggestHelp", "SuggestHelpInput", input);
	}

	private JsonNode decide(String act, String type, JsonNode suggestion) {
		return act("coordinator", act, type, Map.of("suggestion", suggestion.get("id").asString()));
	}

	private JsonNode act(String username, String act, String type, Map<String, ?> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		return this.portal
			.ask(username,
					"mutation M($input: %s!) { %s(input: $input) { userErrors { code path } } }".formatted(type, act),
					Map.of("input", input))
			.get(act);
	}

	private JsonNode read(String username, String referral) {
		return this.portal
			.ask(username, """
					query R($id: ID!) { referral(id: $id) { id status cameFrom { id }
					  suggestions { id status reason serviceType { code } organization { id } } } }""",
					Map.of("id", referral))
			.get("referral");
	}

	private List<String> needs(CaseScript script) {
		return this.portal
			.ask("coordinator", "query N($id: ID!) { caseFile(id: $id) { needs { serviceType { code } } } }",
					Map.of("id", script.id()))
			.at("/caseFile/needs")
			.valueStream()
			.map((need) -> need.at("/serviceType/code").asString())
			.toList();
	}

	private long referrals(CaseScript script) {
		return this.neo4j.query("MATCH (r:Referral)-[:FOR]->(:CaseFile {id: $id}) RETURN count(r)")
			.bind(script.id())
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private List<String> clear(String referral) {
		return List.copyOf(this.neo4j
			.query("MATCH (s:Suggestion)-[:MADE_IN]->(:Referral {id: $id}) UNWIND keys(s) AS key RETURN DISTINCT key")
			.bind(referral)
			.to("id")
			.fetchAs(String.class)
			.all());
	}

	private long leaves(String action, String subject) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action, subject: $subject}) RETURN count(l)")
			.bindAll(Map.of("action", action, "subject", subject))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private static String code(JsonNode payload) {
		return payload.at("/userErrors/0/code").asString("");
	}

}
