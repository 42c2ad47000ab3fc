package ke.njia.members;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.Portal;
import ke.njia.launcher.servers.RealmAdmin;
import ke.njia.launcher.servers.TestRealm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The acts on people as a partner's administrator does them, and what the realm and the
 * record then hold.
 */
abstract class MemberDoor {

	static final String LIST = "{ members { id name signInName roles paused waiting me } }";

	static final String INVITE = """
			mutation I($input: InviteMemberInput!) { inviteMember(input: $input) {
			  member { id name signInName roles paused waiting me } firstPassword
			  userErrors { code path facts { name value } } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	private final Map<String, String> proved = new HashMap<>();

	TestRealm realm() {
		return this.portal.servers().realm();
	}

	void prove(String username, List<String> roles, String organization) {
		realm().addUserWithApp(username, roles, organization);
		this.proved.put(username, realm().revealToken(username));
	}

	static Map<String, Object> newcomer(String given, String family) {
		return new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "givenName", given, "familyName", family,
				"roles", List.of("PARTNER_INTAKE")));
	}

	static String document(String act) {
		String type = act.endsWith("Role") ? "MemberRoleInput" : "MemberInput";
		String made = act.equals("removeMember") ? "member" : "member { id roles paused waiting }";
		String more = act.equals("renewFirstPassword") ? "firstPassword" : "";
		return "mutation A($input: %s!) { %s(input: $input) { %s %s userErrors { code path facts { name value } } } }"
			.formatted(type, act, made, more);
	}

	static Map<String, Object> input(String act, String id, String role) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "member", id));
		if (act.endsWith("Role")) {
			input.put("role", role);
		}
		return input;
	}

	JsonNode act(String act, String id) {
		return act(act, id, "PARTNER_ADMIN");
	}

	JsonNode act(String act, String id, String role) {
		return actBy("members-admin", act, id, role);
	}

	JsonNode actBy(String who, String act, String id, String role) {
		return ask(who, document(act), input(act, id, role)).at("/data/" + act);
	}

	JsonNode ask(String who, String document, Map<String, Object> input) {
		return JsonMapper.shared().readTree(raw(who, document, input));
	}

	String raw(String who, String document, Map<String, Object> input) {
		return this.portal.post(this.proved.get(who), this.portal.body(document, Map.of("input", input))).body();
	}

	static List<String> roles(JsonNode payload) {
		return payload.at("/member/roles").valueStream().map(JsonNode::asString).toList();
	}

	List<String> ids(String who) {
		return this.portal.ask(who, LIST).get("members").findValuesAsString("id");
	}

	List<String> names(String who) {
		return this.portal.ask(who, LIST).get("members").findValuesAsString("name");
	}

	RealmAdmin admin() {
		return realm().admin();
	}

	JsonNode account(String id) {
		return admin().get("/users/" + id);
	}

	String id(String username) {
		JsonNode found = admin().get("/users?exact=true&username=" + username);
		return found.isEmpty() ? admin()
			.get("/clients/" + admin().client("njia-people").get("id").asString() + "/service-account-user")
			.get("id")
			.asString() : found.get(0).get("id").asString();
	}

	Set<String> realmRoles(String id) {
		return Set.copyOf(admin().get("/users/" + id + "/role-mappings/realm/composite").findValuesAsString("name"));
	}

	List<String> leaves(String subject) {
		return this.neo4j.query("MATCH (l:AuditLeaf {subject: $id}) RETURN l.action ORDER BY l.index")
			.bind(subject)
			.to("id")
			.fetchAs(String.class)
			.all()
			.stream()
			.toList();
	}

	long size() {
		return this.neo4j.query("MATCH (h:AuditHead) RETURN h.size").fetchAs(Long.class).one().orElseThrow();
	}

}
