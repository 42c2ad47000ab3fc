package ke.njia;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * An open request on its way, moved by the people whose step each is.
 */
public final class OpenRequestScript {

	/** Offered in Garissa by several, of whom one is tied to the county police. */
	public static final String KIND = "legal-representation";

	private static final String ERRORS = "userErrors { code path facts { name value } }";

	private final Portal portal;

	private final CaseScript script;

	private final String id;

	private OpenRequestScript(Portal portal, CaseScript script, String id) {
		this.portal = portal;
		this.script = script;
		this.id = id;
	}

	/** One whose person fears the county police. */
	public static OpenRequestScript opened(Portal portal) {
		return opened(portal, arrest(portal, Map.of("perpetrators", List.of("county-police"))));
	}

	/** One of that case. */
	public static OpenRequestScript opened(Portal portal, CaseScript script) {
		JsonNode payload = open(portal, script, need(portal, script));
		if (payload.get("openRequest").isNull()) {
			throw new AssertionError("Not opened: " + payload);
		}
		return new OpenRequestScript(portal, script, payload.at("/openRequest/id").asString());
	}

	/**
	 * A case that asks for that kind of help, with fields beside or instead of the usual.
	 */
	public static CaseScript arrest(Portal portal, Map<String, ?> other) {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), KIND));
		input.putAll(other);
		return CaseScript.told(portal, "coordinator", input);
	}

	/** The first need of a case. */
	public static String need(Portal portal, CaseScript script) {
		return portal
			.ask("coordinator", "query N($id: ID!) { caseFile(id: $id) { needs { id } } }", Map.of("id", script.id()))
			.at("/caseFile/needs/0/id")
			.asString();
	}

	/** Tries to open a need. */
	public static JsonNode open(Portal portal, CaseScript script, String need) {
		return portal.ask("coordinator",
				"mutation O($input: OpenRequestInput!) { openRequest(input: $input) { openRequest { id status until offeredTo } "
						+ ERRORS + " } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "need", need)))
			.get("openRequest");
	}

	public String id() {
		return this.id;
	}

	public CaseScript script() {
		return this.script;
	}

	/** A partner's act. */
	public JsonNode claim(String username) {
		return claim(this.portal, username, this.id);
	}

	/** A partner's act on any. */
	public static JsonNode claim(Portal portal, String username, String id) {
		return act(portal, username, "claimOpenRequest", "ClaimOpenRequestInput", "offer { id claimedUntil }", id);
	}

	public JsonNode release(String username) {
		return act(this.portal, username, "releaseClaim", "ReleaseClaimInput", "offer { id }", this.id);
	}

	public JsonNode withdraw() {
		return ofLead("withdrawOpenRequest", "WithdrawOpenRequestInput");
	}

	public JsonNode decline() {
		return ofLead("declineClaim", "DeclineClaimInput");
	}

	public JsonNode refer() {
		return ofLead("referToClaimant", "ReferToClaimantInput");
	}

	/** As the people who hold the case see it now. */
	public JsonNode read() {
		for (JsonNode request : this.portal
			.ask("coordinator", """
					query R($id: ID!) { caseFile(id: $id) { openRequests {
					  id status offeredTo until claimedUntil endedAt claimant { id }
					  need { serviceType { code } } referral { id status receiver { id } } } } }""",
					Map.of("id", this.script.id()))
			.at("/caseFile/openRequests")) {
			if (request.get("id").asString().equals(this.id)) {
				return request;
			}
		}
		throw new AssertionError("Not there: " + this.id);
	}

	/** Whether that person's organization sees it. */
	public boolean isSeenBy(String username) {
		return offers(this.portal, username).toString().contains(this.id);
	}

	/** All that person's organization sees. */
	public static JsonNode offers(Portal portal, String username) {
		return portal
			.ask(username, "{ openRequests { id serviceType { code } county { code } urgency until claimedUntil } }")
			.get("openRequests");
	}

	private JsonNode ofLead(String act, String type) {
		return act(this.portal, "coordinator", act, type, "openRequest { id status }", this.id);
	}

	private static JsonNode act(Portal portal, String username, String act, String type, String made, String id) {
		return portal
			.ask(username, "mutation M($input: %s!) { %s(input: $input) { %s %s } }".formatted(type, act, made, ERRORS),
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "openRequest", id)))
			.get(act);
	}

}
