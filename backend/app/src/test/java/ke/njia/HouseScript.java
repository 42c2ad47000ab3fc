package ke.njia;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;

/**
 * A person who needs a safe house, told as people would tell it: up to the house having
 * taken the referral on.
 */
public final class HouseScript {

	/** Where a house is run by a partner that is asked directly. */
	private static final int NAIROBI = 47;

	private static final String ACCEPT = """
			mutation A($input: AnswerReferralInput!) {
			  acceptReferral(input: $input) { referral { status } userErrors { code } } }
			""";

	private static final String HOUSES = "query H($id: ID!) { referral(id: $id) { houses { id wayWrittenAt } } }";

	/** Somebody added twice is somebody else, whose token is not good any more. */
	private static final Set<String> ADDED = ConcurrentHashMap.newKeySet();

	private final Portal portal;

	private final CaseScript script;

	private final String consent;

	private final String organization;

	private final String referral;

	private HouseScript(Portal portal, CaseScript script, String consent, String organization) {
		this.portal = portal;
		this.script = script;
		this.consent = consent;
		this.organization = organization;
		this.referral = script.referredTo(organization).getFirst();
	}

	/** A house was asked and has not answered. */
	public static HouseScript asked(Portal portal) {
		Map<String, Object> intake = new HashMap<>(CaseScript.arrest(Portal.newKey(), "safe-house"));
		intake.put("county", NAIROBI);
		CaseScript script = CaseScript.told(portal, "coordinator", intake);
		String consent = script.consent(Map.of()).at("/consent/id").asString();
		return new HouseScript(portal, script, consent, house(script.plan()));
	}

	/** A house has taken a referral on. */
	public static HouseScript accepted(Portal portal) {
		HouseScript asked = asked(portal);
		String intake = asked.intake();
		JsonNode payload = portal
			.ask(intake, ACCEPT, Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", asked.referral)))
			.get("acceptReferral");
		if (!payload.at("/referral/status").asString("").equals("ACCEPTED")) {
			throw new AssertionError("Not accepted: " + payload);
		}
		return asked;
	}

	/** Somebody who answers for the house. */
	public String intake() {
		String username = "intake-" + this.organization;
		if (ADDED.add(username)) {
			this.portal.servers().realm().addUser(username, List.of("partner-intake"), this.organization);
		}
		return username;
	}

	/** The house, as those who hold the case name it. */
	public String house() {
		return this.portal.ask("coordinator", HOUSES, Map.of("id", this.referral))
			.at("/referral/houses/0/id")
			.asString();
	}

	public CaseScript script() {
		return this.script;
	}

	public String consent() {
		return this.consent;
	}

	public String organization() {
		return this.organization;
	}

	public String referral() {
		return this.referral;
	}

	private static String house(JsonNode plan) {
		for (JsonNode route : plan.get("routes")) {
			JsonNode step = route.at("/steps/0");
			if (step.at("/serviceAtLocation/confidential").asBoolean() && step.get("chain").size() == 2) {
				return step.at("/chain/1/id").asString();
			}
		}
		throw new AssertionError("No safe house is asked directly: " + plan);
	}

}
