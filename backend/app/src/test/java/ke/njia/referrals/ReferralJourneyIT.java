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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From an arrest to an accepted referral, through the portal's own door.
 */
@PortalTest
class ReferralJourneyIT {

	private static final String GARISSA_PARALEGALS = "garissa-paralegals-example";

	private static final String INBOX = """
			{ inbox(first: 50) { edges { node { id status reference receiver { id } answerBy caseFile { id }
			  disclosed { pseudonym withheld urgency county { code } violationType { code } needs { serviceType { code } } } } } } }
			""";

	private static final String ACCEPT = """
			mutation Accept($input: AnswerReferralInput!) {
			  acceptReferral(input: $input) {
			    referral { id status disclosed { violationType { code } } } userErrors { code facts { name value } }
			  }
			}""";

	private static final String REJECT = """
			mutation Reject($input: RejectReferralInput!) {
			  rejectReferral(input: $input) { referral { id status businessStatus } userErrors { code } }
			}""";

	@Autowired
	Portal portal;

	@Test
	void aPartnerAcceptsWhatACoordinatorSent() {
		CaseScript arrest = CaseScript
			.arrestInGarissa(this.portal, "coordinator", "paralegal", "psychosocial-counselling")
			.consented();
		JsonNode plan = arrest.plan();
		assertThat(plan.get("feasible").asBoolean()).isTrue();
		assertThat(plan.get("provedOptimal").asBoolean()).isTrue();
		assertThat(plan.get("routes").size()).isBetween(1, 6);
		arrest.referredTo(GARISSA_PARALEGALS);

		JsonNode received = newest("partner-intake");
		assertThat(received.get("status").asString()).isEqualTo("RECEIVED");
		assertThat(received.get("caseFile").isNull()).isTrue();
		assertThat(received.at("/disclosed/county/code").asInt()).isEqualTo(CaseScript.GARISSA);
		assertThat(received.at("/disclosed/violationType").isNull()).isTrue();

		JsonNode accepted = accept("partner-intake", received.get("id").asString());
		assertThat(accepted.at("/referral/status").asString()).isEqualTo("ACCEPTED");
		assertThat(accepted.at("/referral/disclosed/violationType/code").asString()).isEqualTo("arbitrary-arrest");

		JsonNode again = accept("partner-admin", received.get("id").asString());
		assertThat(again.at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(again.at("/referral/status").asString()).isEqualTo("ACCEPTED");
	}

	@Test
	void anotherPartnerSeesNothingOfIt() {
		List<String> referrals = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal")
			.consented()
			.referredTo(GARISSA_PARALEGALS);
		String foreign = referrals.getFirst();
		assertThat(this.portal.ask("partner-other", INBOX).at("/inbox/edges")).isEmpty();
		String query = "query One($id: ID!) { referral(id: $id) { id } }";
		assertThat(this.portal.answer("partner-other", query, Map.of("id", foreign)))
			.isEqualTo(this.portal.answer("partner-other", query, Map.of("id", "no-such-referral")));
		assertThat(withoutId(accept("partner-other", foreign)))
			.isEqualTo(withoutId(accept("partner-other", "no-such-referral")));
	}

	@Test
	void rolesThatHaveNoBusinessThereGetNothing() {
		String caseFile = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		String query = "query One($id: ID!) { caseFile(id: $id) { id reference } }";
		for (String username : List.of("partner-intake", "partner-admin", "body-reader", "auditor", "administrator")) {
			assertThat(this.portal.ask(username, query, Map.of("id", caseFile)).get("caseFile").isNull()).as(username)
				.isTrue();
		}
		assertThat(this.portal.ask("duty-lead", query, Map.of("id", caseFile)).at("/caseFile/id").asString())
			.isEqualTo(caseFile);
	}

	@Test
	void withoutConsentNobodyIsProposed() {
		JsonNode plan = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").plan();
		assertThat(plan.get("feasible").asBoolean()).isFalse();
		assertThat(plan.get("refusals")).isNotEmpty();
		plan.get("refusals").forEach((refusal) -> assertThat(refusal.get("codes").toString()).contains("CONSENT"));
		assertThat(plan.at("/infeasibleNeeds/0/relaxations").toString()).contains("CONSENT").doesNotContain("SAFETY");
	}

	@Test
	void aPartnerDeclinesWithAReason() {
		String referral = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal")
			.consented()
			.referredTo(GARISSA_PARALEGALS)
			.getFirst();
		JsonNode rejected = this.portal.ask("partner-intake", REJECT, Map.of("input",
				Map.of("idempotencyKey", Portal.newKey(), "referral", referral, "reason", "AT_CAPACITY")));
		assertThat(rejected.at("/rejectReferral/referral/businessStatus").asString()).isEqualTo("AT_CAPACITY");
		assertThat(accept("partner-intake", referral).at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
	}

	@Test
	void aDraftIsNothingToItsReceiver() {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String draft = arrest.choose(arrest.routeTo(GARISSA_PARALEGALS), Portal.newKey())
			.at("/referrals/0/id")
			.asString();
		assertThat(accept("partner-intake", draft).at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
	}

	@Test
	void aRouteChosenAfterConsentEndedIsRefused() {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		String consent = arrest.consent(Map.of()).at("/consent/id").asString();
		String route = arrest.routeTo(GARISSA_PARALEGALS);
		this.portal.ask("coordinator",
				"""
						mutation Withdraw($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }
						""",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "consent", consent)));
		assertThat(arrest.choose(route, Portal.newKey()).at("/userErrors/0/code").asString())
			.isEqualTo("ROUTE_NO_LONGER_VALID");
	}

	@Test
	void theSameKeyDraftsOnce() {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String route = arrest.routeTo(GARISSA_PARALEGALS);
		String key = Portal.newKey();
		JsonNode first = arrest.choose(route, key);
		assertThat(arrest.choose(route, key)).isEqualTo(first);
		assertThat(first.get("referrals")).hasSize(1);
	}

	@Test
	void badInputIsNamedFieldByField() {
		Map<String, Object> bad = new HashMap<>(CaseScript.arrest(Portal.newKey(), "no-such-help"));
		bad.put("county", 99);
		bad.put("occurredEarliest", "2030-01-01T00:00:00Z");
		bad.put("age", -3);
		JsonNode errors = CaseScript.open(this.portal, "coordinator", bad).get("userErrors");
		assertThat(errors.findValuesAsString("code")).containsOnly("INVALID");
		assertThat(errors.toString()).contains("county", "occurredEarliest", "age", "needs");
	}

	@Test
	void aMalformedRouteIsRefused() {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		for (String route : List.of("", "???", "bm90LWEtcm91dGU", "AAAA")) {
			assertThat(arrest.choose(route, Portal.newKey()).at("/userErrors/0/code").asString()).as(route)
				.isIn("INVALID", "ROUTE_NO_LONGER_VALID");
		}
	}

	private JsonNode newest(String username) {
		return this.portal.ask(username, INBOX)
			.at("/inbox/edges")
			.findValues("node")
			.stream()
			.filter((node) -> node.get("status").asString().equals("RECEIVED"))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode accept(String username, String referral) {
		return this.portal
			.ask(username, ACCEPT, Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)))
			.get("acceptReferral");
	}

	private static String withoutId(JsonNode answer) {
		return answer.toString();
	}

}
