package ke.njia.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a partner says no: what was taken on stands, the rest is planned again, a person
 * approves the difference. And what people chose from can be asked once more.
 */
@PortalTest
class ReplanIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String REPLAN = """
			query R($id: ID!) { caseFile(id: $id) {
			  referrals { id status receiver { id } needs { id } }
			  replan { proposals { ask route { labels }
			    changes { change need { id } receiver { id } step { servedAtMinute } } }
			    plan { infeasibleNeeds { need { id } } } } } }""";

	private static final String APPROVE = """
			mutation A($input: ApproveReplanInput!) { approveReplan(input: $input) {
			  referrals { id status receiver { id } } userErrors { code path facts { name value } } } }""";

	private static final String CHOSEN = """
			query C($id: ID!) { caseFile(id: $id) { chosenPlans {
			  id inputHash networkRevision rulesVersion engineVersion ownReason receivers { id } } } }""";

	private static final String REPLAY = """
			query P($id: ID!) { replayRoutePlan(id: $id) {
			  sameAnswer changed before { labels vector { clock } receivers { id } } after { labels } } }""";

	private static final String CHOOSE = """
			mutation C($input: ChooseRouteInput!) { chooseRoute(input: $input) {
			  referrals { id receiver { id } } userErrors { code path facts { value } } } }""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void whoSaidNoIsNotProposedAgain() {
		CaseScript script = arrest("paralegal");
		assertThat(replan(script).get("replan").isNull()).as("nobody was asked yet").isTrue();
		String referral = script.referredTo(PARTNER).getFirst();
		JsonNode asked = replan(script).at("/replan/proposals");
		assertThat(changes(asked.get(0))).as("who is asked is kept or given up").isNotEmpty();
		act("partner-intake", "rejectReferral", "RejectReferralInput",
				Map.of("referral", referral, "reason", "AT_CAPACITY"));
		JsonNode replan = replan(script).get("replan");
		assertThat(replan.get("proposals").size() + replan.at("/plan/infeasibleNeeds").size()).isPositive();
		for (JsonNode proposal : replan.get("proposals")) {
			assertThat(changes(proposal)).contains("DROPPED " + PARTNER).doesNotContain("NEW " + PARTNER);
		}
	}

	@Test
	void whatWasTakenOnStandsAndThePersonApprovesTheRest() {
		CaseScript script = arrest("paralegal", "psychosocial-counselling");
		script.referredTo(PARTNER);
		JsonNode before = replan(script).get("referrals");
		for (JsonNode referral : before) {
			if (referral.at("/receiver/id").asString().equals(PARTNER)) {
				act("partner-intake", "acceptReferral", "AnswerReferralInput",
						Map.of("referral", referral.get("id").asString()));
			}
			else if (referral.get("status").asString().equals("REQUESTED")) {
				act("coordinator", "cancelReferral", "CancelReferralInput",
						Map.of("referral", referral.get("id").asString()));
			}
		}
		JsonNode proposals = replan(script).at("/replan/proposals");
		assertThat(proposals).isNotEmpty();
		proposals.forEach((proposal) -> assertThat(changes(proposal)).contains("KEPT " + PARTNER));
		String ask = proposals.get(0).get("ask").asString();
		String key = Portal.newKey();
		JsonNode approved = approve(script, ask, key);
		assertThat(approved.get("userErrors")).isEmpty();
		assertThat(approved.get("referrals")).isNotEmpty();
		assertThat(approve(script, ask, key)).as("twice under one key is once").isEqualTo(approved);
		JsonNode after = replan(script).get("referrals");
		assertThat(texts(after, "/status")).contains("ACCEPTED", "DRAFT");
		assertThat(texts(after, "/status").stream().filter("DRAFT"::equals)).hasSize(approved.get("referrals").size());
	}

	@Test
	void whoIsStillAskedIsKeptWhenAnotherSaysNo() {
		CaseScript script = arrest("paralegal", "psychosocial-counselling");
		script.referredTo(PARTNER);
		Map<String, String> asked = new HashMap<>();
		replan(script).get("referrals")
			.forEach((referral) -> asked.put(referral.at("/receiver/id").asString(), referral.get("id").asString()));
		assertThat(asked).as("the control: two were asked").hasSize(2);
		act("partner-intake", "rejectReferral", "RejectReferralInput",
				Map.of("referral", asked.remove(PARTNER), "reason", "AT_CAPACITY"));
		String waiting = asked.keySet().iterator().next();
		JsonNode proposals = replan(script).at("/replan/proposals");
		assertThat(proposals).isNotEmpty();
		proposals.forEach((proposal) -> assertThat(changes(proposal)).contains("KEPT " + waiting, "DROPPED " + PARTNER)
			.doesNotContain("DROPPED " + waiting));
		JsonNode approved = approve(script, proposals.get(0).get("ask").asString(), Portal.newKey());
		assertThat(approved.get("userErrors")).isEmpty();
		JsonNode after = replan(script).get("referrals");
		assertThat(after.valueStream()
			.filter((referral) -> referral.at("/receiver/id").asString().equals(waiting))
			.map((referral) -> referral.get("status").asString())).as("nobody is called back").contains("REQUESTED");
	}

	@Test
	void aKeptPlanGivesTheSameAnswerOrSaysWhatChanged() {
		CaseScript script = arrest("paralegal");
		script.choose(script.routeTo(PARTNER), Portal.newKey());
		JsonNode plans = this.portal.ask("duty-lead", CHOSEN, Map.of("id", script.id())).at("/caseFile/chosenPlans");
		assertThat(plans).hasSize(1);
		JsonNode plan = plans.get(0);
		assertThat(plan.get("inputHash").asString()).hasSize(64);
		assertThat(plan.get("ownReason").isNull()).isTrue();
		assertThat(texts(plan.get("receivers"), "/id")).containsExactly(PARTNER);
		JsonNode replay = replay(plan);
		assertThat(replay.get("sameAnswer").asBoolean()).isTrue();
		assertThat(replay.get("changed")).isEmpty();
		assertThat(replay.get("before")).isNotEmpty();
		assertThat(leaves(script, "route-plan-replayed")).isPositive();
		withdrawConsent(script);
		JsonNode later = replay(plan);
		assertThat(later.get("sameAnswer").asBoolean()).as("the question of then is asked").isTrue();
		assertThat(texts(later.get("changed"), "")).contains("INPUT").doesNotContain("RULES", "ENGINE");
	}

	@Test
	void aRouteOfOnesOwnNeedsAReason() {
		CaseScript script = arrest("paralegal");
		JsonNode planned = this.portal.ask("coordinator", """
				query O($id: ID!) { caseFile(id: $id) { routePlan {
				  routes { id steps { need { id } serviceAtLocation { id } fallbacks { serviceAtLocation { id } } } }
				  outdone { need { id } serviceAtLocation { id } labels worse { criterion shown instead } }
				  refusals { codes leftOut opening { servedAtMinute changes { kind about { id } } } } } } }""",
				Map.of("id", script.id()))
			.at("/caseFile/routePlan");
		String need = planned.at("/routes/0/steps/0/need/id").asString();
		String entry = planned.at("/routes/0/steps/0/serviceAtLocation/id").asString();
		List<Map<String, String>> only = List.of(Map.of("need", need, "serviceAtLocation", entry));
		JsonNode own = this.portal.ask("coordinator",
				"query O($id: ID!, $only: [OwnStepInput!]) { caseFile(id: $id) { routePlan(only: $only) { routes { id steps { serviceAtLocation { id } } } } } }",
				Map.of("id", script.id(), "only", only))
			.at("/caseFile/routePlan/routes");
		assertThat(own).isNotEmpty();
		own.forEach((route) -> assertThat(route.at("/steps/0/serviceAtLocation/id").asString()).isEqualTo(entry));
		Map<String, Object> input = Map.of("caseFile", script.id(), "route", own.get(0).get("id").asString(), "only",
				only);
		assertThat(choose(input).at("/userErrors/0/path/0").asString()).isEqualTo("ownReason");
		Map<String, Object> reasoned = new HashMap<>(input);
		reasoned.put("ownReason", "WORKED_BEFORE");
		assertThat(choose(reasoned).get("userErrors")).isEmpty();
		assertThat(this.portal.ask("coordinator", CHOSEN, Map.of("id", script.id()))
			.at("/caseFile/chosenPlans/0/ownReason")
			.asString()).isEqualTo("WORKED_BEFORE");
	}

	private void withdrawConsent(CaseScript script) {
		String consent = this.portal
			.ask("coordinator", "query C($id: ID!) { caseFile(id: $id) { consents { id } } }",
					Map.of("id", script.id()))
			.at("/caseFile/consents/0/id")
			.asString();
		act("coordinator", "withdrawConsent", "WithdrawConsentInput", Map.of("consent", consent));
	}

	private JsonNode replay(JsonNode plan) {
		return this.portal.ask("coordinator", REPLAY, Map.of("id", plan.get("id").asString())).get("replayRoutePlan");
	}

	private long leaves(CaseScript script, String action) {
		return this.neo4j.query("MATCH (l:AuditLeaf {about: $case, action: $action}) RETURN count(l)")
			.bindAll(Map.of("case", script.id(), "action", action))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private JsonNode choose(Map<String, Object> input) {
		Map<String, Object> keyed = new HashMap<>(input);
		keyed.put("idempotencyKey", Portal.newKey());
		return this.portal.ask("coordinator", CHOOSE, Map.of("input", keyed)).get("chooseRoute");
	}

	private JsonNode approve(CaseScript script, String ask, String key) {
		return this.portal
			.ask("coordinator", APPROVE,
					Map.of("input", Map.of("idempotencyKey", key, "caseFile", script.id(), "ask", ask)))
			.get("approveReplan");
	}

	private JsonNode replan(CaseScript script) {
		return this.portal.ask("coordinator", REPLAN, Map.of("id", script.id())).get("caseFile");
	}

	private void act(String username, String field, String type, Map<String, String> input) {
		Map<String, String> keyed = new HashMap<>(input);
		keyed.put("idempotencyKey", Portal.newKey());
		JsonNode done = this.portal
			.ask(username,
					"mutation A($input: %s!) { %s(input: $input) { userErrors { code } } }".formatted(type, field),
					Map.of("input", keyed))
			.get(field);
		assertThat(done.get("userErrors")).as(field).isEmpty();
	}

	private CaseScript arrest(String... needs) {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", needs).consented();
	}

	private static List<String> changes(JsonNode proposal) {
		List<String> changes = new ArrayList<>();
		proposal.get("changes")
			.forEach((change) -> changes
				.add(change.get("change").asString() + " " + change.at("/receiver/id").asString()));
		return changes;
	}

	private static List<String> texts(JsonNode list, String at) {
		return StreamSupport.stream(list.spliterator(), false).map((one) -> one.at(at).asString()).toList();
	}

}
