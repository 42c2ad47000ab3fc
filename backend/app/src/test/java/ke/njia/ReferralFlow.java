package ke.njia;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import tools.jackson.databind.JsonNode;

/**
 * People at work: cases are opened, agreed to, referred, accepted and helped, one after
 * the other, until they are told to stop; the step begun is ended.
 */
final class ReferralFlow implements Runnable {

	private static final String COORDINATOR = "coordinator";

	private static final String PARTNER = "partner-intake";

	private final PatientClient client;

	private final Acknowledged acknowledged;

	private final AtomicBoolean stopped;

	ReferralFlow(Portal portal, Acknowledged acknowledged, AtomicBoolean stopped) {
		this.client = new PatientClient(portal);
		this.acknowledged = acknowledged;
		this.stopped = stopped;
	}

	@Override
	public void run() {
		while (!this.stopped.get()) {
			refer(opened());
		}
	}

	private String opened() {
		String id = this.client.act(COORDINATOR,
				"""
						mutation M($input: OpenCaseInput!) { openCase(input: $input) { caseFile { id } userErrors { code } } }""",
				CaseScript.arrest(Portal.newKey(), "paralegal"))
			.at("/caseFile/id")
			.asString();
		this.acknowledged.add("case-opened", id);
		return id;
	}

	private void refer(String caseFile) {
		this.acknowledged.add("consent-recorded", this.client.act(COORDINATOR,
				"""
						mutation M($input: RecordConsentInput!) { recordConsent(input: $input) { consent { id } userErrors { code } } }""",
				Map.of("caseFile", caseFile, "purpose", "REFERRAL", "items", List.of("NEEDS", "COUNTY"), "form",
						"SPOKEN", "language", "som", "until", Instant.now().plus(Duration.ofDays(30)).toString()))
			.at("/consent/id")
			.asString());
		this.client.act(COORDINATOR,
				"""
						mutation M($input: AnswerSafeguardsInput!) { answerSafeguards(input: $input) { userErrors { code } } }""",
				Map.of("caseFile", caseFile, "answers",
						CaseScript.BEFORE_SENDING.stream()
							.map((question) -> Map.of("question", question, "clear", true))
							.toList()));
		JsonNode drafts = this.client.act(COORDINATOR,
				"""
						mutation M($input: ChooseRouteInput!) { chooseRoute(input: $input) { referrals { id } userErrors { code } } }""",
				Map.of("caseFile", caseFile, "route", route(caseFile)));
		for (JsonNode draft : drafts.get("referrals")) {
			String referral = draft.get("id").asString();
			this.acknowledged.add("referral-drafted", referral);
			step(referral, COORDINATOR, "sendReferral", "SendReferralInput", Map.of(), "referral-sent");
			step(referral, PARTNER, "acceptReferral", "AnswerReferralInput", Map.of(), "referral-accepted");
			step(referral, PARTNER, "moveReferral", "MoveReferralInput", Map.of("progress", "DELIVERED"),
					"referral-delivered");
		}
	}

	/** A route to the partner that answers here. */
	private String route(String caseFile) {
		JsonNode routes = this.client.ask(COORDINATOR, """
				query Plan($id: ID!) { caseFile(id: $id) { routePlan { routes { id steps { chain { id } } } } } }""",
				Map.of("id", caseFile))
			.at("/caseFile/routePlan/routes");
		for (JsonNode route : routes) {
			if (route.toString().contains("garissa-paralegals-example")) {
				return route.get("id").asString();
			}
		}
		throw new AssertionError("No route in " + routes);
	}

	private void step(String referral, String username, String act, String type, Map<String, ?> given, String action) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("referral", referral);
		this.client.act(username,
				"mutation M($input: %s!) { %s(input: $input) { referral { id } userErrors { code } } }".formatted(type,
						act),
				input);
		this.acknowledged.add(action, referral);
	}

}
