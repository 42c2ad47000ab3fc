package ke.njia.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import tools.jackson.databind.JsonNode;

/** A case on its way to its end, by the people whose step each is. */
final class ClosingScript {

	private static final String READ = """
			query C($id: ID!) { caseFile(id: $id) {
			  status openedAt begunAt decisionRight clocks { code startedAt }
			  closingPoints { code hard count facts { name value } }
			  closures { immediate broad feedbackWaiver overridden overrideReason noFollowUp mine closedAt
			             reopenedAt reopenReason }
			  followUps { id dueAt endedAt result }
			  escalations { id acknowledgedAt }
			  retention { lastActivityAt } } }
			""";

	private final Portal portal;

	private final WorkDoor door;

	private final String id;

	private ClosingScript(Portal portal, WorkDoor door, String id) {
		this.portal = portal;
		this.door = door;
		this.id = id;
	}

	static ClosingScript of(Portal portal, WorkDoor door, String id) {
		return new ClosingScript(portal, door, id);
	}

	/** A case about which a duty lead has decided. */
	static ClosingScript decided(Portal portal, WorkDoor door) {
		String id = CaseScript.arrestInGarissa(portal, "coordinator", "paralegal").id();
		door.decide("duty-lead", id, "APPROVED", "THRESHOLDS_MET", "");
		return new ClosingScript(portal, door, id);
	}

	/** The same, closed. */
	static ClosingScript closed(Portal portal, WorkDoor door) {
		ClosingScript script = decided(portal, door);
		JsonNode payload = script.closedOver("CLOCK_RUNS");
		if (!payload.get("userErrors").isEmpty()) {
			throw new AssertionError("Not closed: " + payload);
		}
		return script;
	}

	String id() {
		return this.id;
	}

	/** By a duty lead, over those points. */
	JsonNode closedOver(String... points) {
		return close("duty-lead", Map.of("overridden", List.of(points), "overrideReason", "DONE_ELSEWHERE"));
	}

	JsonNode close(String username, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(
				Map.of("caseFile", this.id, "immediate", "HELPED", "broad", "DOCUMENTED"));
		input.putAll(more);
		return this.door.act(username, "closeCase", "caseFile { id status }", input);
	}

	JsonNode reopen(String reason) {
		return this.door.act("coordinator", "reopenCase", "caseFile { id status }",
				Map.of("caseFile", this.id, "reason", reason));
	}

	JsonNode followUp(String followUp, Map<String, Object> found) {
		Map<String, Object> input = new HashMap<>(found);
		input.put("followUp", followUp);
		return this.door.act("coordinator", "recordFollowUp", "followUp { id result caseFile { status } }", input);
	}

	/** A duty lead has seen whatever was raised. */
	void seen() {
		for (JsonNode raised : read().get("escalations")) {
			this.door.act("duty-lead", "acknowledgeEscalation", "escalation { id }",
					Map.of("escalation", raised.get("id").asString()));
		}
	}

	JsonNode read() {
		return this.portal.ask("duty-lead", READ, Map.of("id", this.id)).get("caseFile");
	}

	List<String> points() {
		return read().get("closingPoints").valueStream().map((point) -> point.get("code").asString()).toList();
	}

	/** Codes of the clocks that run. */
	List<String> clocks() {
		return read().get("clocks").valueStream().map((clock) -> clock.get("code").asString()).toList();
	}

	/** Points that a refusal names. */
	static List<String> points(JsonNode payload) {
		return payload.get("userErrors")
			.valueStream()
			.flatMap((error) -> error.get("facts").valueStream())
			.filter((fact) -> fact.get("name").asString().equals("point"))
			.map((fact) -> fact.get("value").asString())
			.toList();
	}

}
