package ke.njia;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A referral on its way, moved by the people whose step each is.
 */
public final class ReferralScript {

	private static final String PARTNER = "garissa-paralegals-example";

	private final Portal portal;

	private final String id;

	private ReferralScript(Portal portal, String id) {
		this.portal = portal;
		this.id = id;
	}

	/** One that was sent and not yet seen. */
	public static ReferralScript sent(Portal portal) {
		return new ReferralScript(portal,
				CaseScript.arrestInGarissa(portal, "coordinator", "paralegal")
					.consented()
					.referredTo(PARTNER)
					.getFirst());
	}

	public String id() {
		return this.id;
	}

	public ReferralScript accepted() {
		return did("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of());
	}

	public ReferralScript delivered() {
		return accepted().did("partner-intake", "moveReferral", "MoveReferralInput", Map.of("progress", "DELIVERED"));
	}

	public ReferralScript asked() {
		return did("partner-intake", "askReferral", "AskReferralInput", Map.of("question", "WHERE_NOW"));
	}

	/** The question that was asked first. */
	public String question() {
		return this.portal
			.ask("coordinator", "query R($id: ID!) { referral(id: $id) { questions { id } } }", Map.of("id", this.id))
			.at("/referral/questions/0/id")
			.asString();
	}

	/** The identifier of what the receiver suggests beside its own help. */
	public String suggested(String serviceType) {
		did("partner-intake", "suggestHelp", "SuggestHelpInput",
				Map.of("serviceType", serviceType, "reason", "BEYOND_WHAT_WE_DO"));
		return this.portal
			.ask("coordinator", "query R($id: ID!) { referral(id: $id) { suggestions { id } } }", Map.of("id", this.id))
			.at("/referral/suggestions/0/id")
			.asString();
	}

	/** An act that must be done. */
	public ReferralScript did(String username, String act, String type, Map<String, Object> given) {
		JsonNode payload = act(username, act, type, given);
		if (!payload.get("userErrors").isEmpty()) {
			throw new AssertionError("Not done: " + payload);
		}
		return this;
	}

	/** Any act. */
	public JsonNode act(String username, String act, String type, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.putAll(Map.of("idempotencyKey", Portal.newKey(), "referral", this.id));
		return this.portal
			.ask(username, "mutation M($input: %s!) { %s(input: $input) { userErrors { code } } }".formatted(type, act),
					Map.of("input", input))
			.get(act);
	}

}
