package ke.njia.launcher.servers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The live realm is what the file says; and whatever somebody changes by hand is named,
 * thing by thing, on the real server.
 */
class RealmDriftIT {

	/** What the tests themselves add to the realm, and the doctor rightly finds. */
	private static final List<String> OF_TESTS = List.of("/clients/clientId=" + TestRealm.DIRECT_CLIENT,
			"/scopeMappings/client=" + TestRealm.DIRECT_CLIENT);

	private final TestRealm realm = Shared.servers().realm();

	private final RealmAdmin admin = this.realm.admin();

	private final LiveRealm live = new LiveRealm(this.admin);

	private final JsonNode file = RealmFile.local(Installation.find(), "http://localhost:8080");

	private int found;

	@Test
	void isWhatTheFileSays() {
		assertThat(RealmDrift.between(this.file, this.admin.export()).compared()).isGreaterThan(600);
		assertThat(places()).containsExactlyInAnyOrderElementsOf(OF_TESTS);
	}

	@Test
	void isFoundOutWhereverItIsChanged() {
		values();
		assertFound("/clients/clientId=njia-web/redirectUris",
				client("njia-web", (client) -> client.withArray("redirectUris").add("https://example.net/*")));
		assertFound("/clients/clientId=njia-web/fullScopeAllowed",
				client("njia-web", (client) -> client.put("fullScopeAllowed", true)));
		assertFound("/clients/clientId=njia-web/attributes/access.token.lifespan",
				client("njia-web", (client) -> client.withObject("/attributes").put("access.token.lifespan", "86400")));
		assertFound("/clients/clientId=admin-cli/enabled",
				client("admin-cli", (client) -> client.put("enabled", true)));
		assertFound("/requiredActions/alias=CONFIGURE_TOTP/defaultAction",
				changed("/authentication/required-actions/CONFIGURE_TOTP", "defaultAction", false));
		assertFound("/authenticatorConfig/alias=level reveal/config/loa-max-age", level("36000"));
		assertFound("/clientPolicies/policies/name=every public client/enabled", policy());
		assertFound("/clients/clientId=back-door", made("/clients", Map.of("clientId", "back-door")));
		assertFound("/roles/realm/name=all-seeing", role());
		assertFound("/roles/realm/name=auditor/composites", composite());
		assertFound("/identityProviders/alias=elsewhere", provider());
		assertFound("/users with the role realm-management/manage-users", administrator());
		assertFound("/groups/name=partners/subGroups/name=intake/realmRoles", groupRole());
		assertFound("/users/service-account-njia-people", accountRole());
		assertFound("/clients/clientId=admin-permissions/authorizationSettings/policies/name=quiet rule", rule());
		assertThat(this.found).as("changes tried").isEqualTo(25);
		assertThat(places()).as("the realm is as it was").containsExactlyInAnyOrderElementsOf(OF_TESTS);
	}

	/** Plain values of the realm itself. */
	private void values() {
		Map<String, Object> changes = new LinkedHashMap<>();
		changes.put("failureFactor", 30);
		changes.put("bruteForceProtected", false);
		changes.put("passwordPolicy", "length(8)");
		changes.put("sslRequired", "NONE");
		changes.put("accessTokenLifespan", 3600);
		changes.put("revokeRefreshToken", false);
		changes.put("registrationAllowed", true);
		changes.put("resetPasswordAllowed", true);
		changes.put("eventsEnabled", false);
		changes.put("webAuthnPolicyUserVerificationRequirement", "discouraged");
		assertAllFound(changes.entrySet()
			.stream()
			.collect(Collectors.toMap((change) -> "/" + change.getKey(),
					(change) -> changed("", change.getKey(), change.getValue()))));
	}

	/** Several at once, for each look at the whole realm takes seconds. */
	private void assertAllFound(Map<String, Change> changes) {
		List<Runnable> undone = changes.values().stream().map(Change::make).toList();
		try {
			assertThat(places()).containsAll(changes.keySet()).hasSize(OF_TESTS.size() + changes.size());
			this.found += changes.size();
		}
		finally {
			undone.reversed().forEach(Runnable::run);
		}
	}

	private void assertFound(String place, Change change) {
		Runnable undo = change.make();
		try {
			assertThat(places()).as(place).contains(place).hasSize(OF_TESTS.size() + 1);
			this.found++;
		}
		finally {
			undo.run();
		}
	}

	private List<String> places() {
		return this.live.differences(this.file).stream().map(Finding::place).toList();
	}

	private Change changed(String path, String name, Object value) {
		return () -> {
			ObjectNode before = (ObjectNode) this.admin.get(path);
			ObjectNode after = before.deepCopy();
			after.putPOJO(name, value);
			this.admin.put(path, after);
			return () -> this.admin.put(path, before);
		};
	}

	private Change client(String clientId, java.util.function.Consumer<ObjectNode> edit) {
		return () -> {
			ObjectNode before = (ObjectNode) this.admin.client(clientId);
			ObjectNode after = before.deepCopy();
			edit.accept(after);
			String path = "/clients/" + before.get("id").asString();
			this.admin.put(path, after);
			return () -> this.admin.put(path, before);
		};
	}

	private Change made(String path, Object body) {
		return () -> {
			String id = this.admin.post(path, body);
			return () -> this.admin.delete(path + "/" + id);
		};
	}

	private Change role() {
		return () -> {
			this.admin.post("/roles", Map.of("name", "all-seeing"));
			return () -> this.admin.delete("/roles/all-seeing");
		};
	}

	private Change composite() {
		return () -> {
			List<JsonNode> more = List.of(this.admin.get("/roles/coordinator"));
			this.admin.post("/roles/auditor/composites", more);
			return () -> this.admin.deleteWith("/roles/auditor/composites", more);
		};
	}

	private Change provider() {
		return () -> {
			this.admin.post("/identity-provider/instances",
					Map.of("alias", "elsewhere", "providerId", "oidc", "config", Map.of("clientId", "a", "clientSecret",
							"b", "tokenUrl", "https://example.net/t", "authorizationUrl", "https://example.net/a")));
			return () -> this.admin.delete("/identity-provider/instances/elsewhere");
		};
	}

	private Change level(String age) {
		return () -> {
			JsonNode execution = stream("/authentication/flows/njia%20browser/executions")
				.filter((one) -> one.path("alias").asString("").equals("level reveal"))
				.findFirst()
				.orElseThrow();
			return changedConfig("/authentication/config/" + execution.get("authenticationConfig").asString(), age);
		};
	}

	private Runnable changedConfig(String path, String age) {
		ObjectNode before = (ObjectNode) this.admin.get(path);
		ObjectNode after = before.deepCopy();
		after.withObject("/config").put("loa-max-age", age);
		this.admin.put(path, after);
		return () -> this.admin.put(path, before);
	}

	private Change policy() {
		return () -> {
			ObjectNode before = (ObjectNode) this.admin.get("/client-policies/policies");
			ObjectNode after = before.deepCopy();
			((ObjectNode) after.get("policies").get(0)).put("enabled", false);
			this.admin.put("/client-policies/policies", after);
			return () -> this.admin.put("/client-policies/policies", before);
		};
	}

	private Change administrator() {
		return () -> {
			String person = this.realm.addUser("quietly-promoted", List.of("auditor"), "khrc");
			String management = this.admin.client("realm-management").get("id").asString();
			List<JsonNode> roles = List.of(this.admin.get("/clients/" + management + "/roles/manage-users"));
			String path = "/users/" + person + "/role-mappings/clients/" + management;
			this.admin.post(path, roles);
			return () -> this.admin.deleteWith(path, roles);
		};
	}

	private Change groupRole() {
		return () -> {
			List<JsonNode> more = List.of(this.admin.get("/roles/coordinator"));
			String path = "/groups/" + this.admin.get("/group-by-path/partners/intake").get("id").asString()
					+ "/role-mappings/realm";
			this.admin.post(path, more);
			return () -> this.admin.deleteWith(path, more);
		};
	}

	private Change accountRole() {
		return () -> {
			List<JsonNode> more = List.of(this.admin.get("/roles/coordinator"));
			String client = this.admin.client("njia-people").get("id").asString();
			String path = "/users/"
					+ this.admin.get("/clients/" + client + "/service-account-user").get("id").asString()
					+ "/role-mappings/realm";
			this.admin.post(path, more);
			return () -> this.admin.deleteWith(path, more);
		};
	}

	private Change rule() {
		return () -> {
			String policies = "/clients/" + this.admin.client("admin-permissions").get("id").asString()
					+ "/authz/resource-server/policy";
			this.admin.post(policies + "/user",
					Map.of("name", "quiet rule", "users", List.of("aeecbb28-3347-48e5-8f8e-60eee49eff1b")));
			return () -> stream(policies + "?name=quiet%20rule")
				.forEach((policy) -> this.admin.delete(policies + "/" + policy.get("id").asString()));
		};
	}

	private Stream<JsonNode> stream(String path) {
		return this.admin.get(path).valueStream();
	}

	/**
	 * A change by hand.
	 */
	private interface Change {

		/** Makes it, and gives what takes it back. */
		Runnable make();

	}

}
