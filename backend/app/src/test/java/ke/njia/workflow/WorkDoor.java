package ke.njia.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.Portal;
import tools.jackson.databind.JsonNode;

import org.springframework.data.neo4j.core.Neo4jClient;

/** Acts of the workflow by people of KHRC, through the portal's own door. */
final class WorkDoor {

	private static final String CASE = """
			query W($id: ID!) { caseFile(id: $id) {
			  decisionRight clocks { code }
			  decisions { id verdict reason words mine reviewBy reviewedAt upheld }
			  tasks { id lane state mine words result outcome takenUntil kind { code minutes } funds { id amountKes mine approved } } } }
			""";

	private final Portal portal;

	private final Neo4jClient neo4j;

	WorkDoor(Portal portal, Neo4jClient neo4j) {
		this.portal = portal;
		this.neo4j = neo4j;
	}

	/** Somebody of KHRC with that role. */
	String person(String username, String role) {
		this.portal.servers().realm().addUser(username, List.of(role), "khrc");
		return username;
	}

	JsonNode decide(String username, String caseFile, String verdict, String reason, String after) {
		Map<String, Object> input = new HashMap<>(Map.of("caseFile", caseFile, "verdict", verdict, "reason", reason));
		if (!after.isEmpty()) {
			input.put("after", after);
		}
		return act(username, "decideCase", "decision { id reviewBy }", input);
	}

	/** The payload of an act, with the codes of what speaks against it. */
	JsonNode act(String username, String act, String made, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		return this.portal
			.ask(username,
					"mutation W($input: %s!) { %s(input: $input) { %s userErrors { code path facts { name value } } } }"
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act, made),
					Map.of("input", input))
			.get(act);
	}

	JsonNode read(String username, String caseFile) {
		return this.portal.ask(username, CASE, Map.of("id", caseFile)).get("caseFile");
	}

	/** Acts on record, of that kind, about that case. */
	long leaves(String action, String caseFile) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action, about: $about}) RETURN count(l)")
			.bindAll(Map.of("action", action, "about", caseFile))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	/** What of that kind stands on the agenda about a subject. */
	long waiting(String kind, String subject) {
		return this.neo4j.query("MATCH (d:DueWork {kind: $kind, subject: $subject}) RETURN count(d)")
			.bindAll(Map.of("kind", kind, "subject", subject))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	static String code(JsonNode payload) {
		return payload.at("/userErrors/0/code").asString("");
	}

}
