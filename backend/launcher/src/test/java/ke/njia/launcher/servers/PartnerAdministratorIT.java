package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody with the role partner-admin can do to people at the realm: nothing, not
 * even to their own (DECISIONS.md, partner-people-not-by-keycloak-permissions).
 */
class PartnerAdministratorIT {

	private static final String HOME = "own-house-example";

	private static final String OTHER = "other-house-example";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final TestRealm REALM = Shared.servers().realm();

	private static final RealmAdmin ADMIN = REALM.admin();

	private static String member = "";

	private static String stranger = "";

	private static String home = "";

	private static String other = "";

	@BeforeAll
	static void people() {
		REALM.addUser("house-admin", List.of("partner-admin"), HOME);
		member = REALM.addUser("house-member", List.of("partner-intake"), HOME);
		stranger = REALM.addUser("house-stranger", List.of("partner-intake"), OTHER);
		home = ADMIN.organizations().get(HOME);
		other = ADMIN.organizations().get(OTHER);
	}

	@Test
	void mayDoNothingToAnybodyAtTheRealm() {
		assertNothing(REALM.freshToken("house-admin"));
		for (String path : readings()) {
			assertThat(ADMIN.get(path).isNull()).as("the control: %s is understood", path).isFalse();
		}
	}

	/** The portal's client asks for no role over the realm, so no token of it has one. */
	@Test
	void mayDoNothingEvenWithARoleOverTheRealm() {
		String person = REALM.addUser("house-promoted", List.of("partner-admin"), HOME);
		String management = ADMIN.client("realm-management").get("id").asString();
		String roles = "/users/" + person + "/role-mappings/clients/" + management;
		List<JsonNode> manage = List.of(ADMIN.get("/clients/" + management + "/roles/realm-admin"));
		ADMIN.post(roles, manage);
		try {
			assertNothing(REALM.freshToken("house-promoted"));
		}
		finally {
			ADMIN.deleteWith(roles, manage);
		}
	}

	/** Why the realm grants nothing; a Keycloak that can do more makes us think again. */
	@Test
	void keycloakKnowsMembersOfAGroupButNotOfAnOrganization() {
		String permissions = ADMIN.client("admin-permissions").get("id").asString();
		JsonNode types = ADMIN.get("/clients/" + permissions + "/authz/resource-server/resource?deep=true&max=100");
		assertThat(scopes(types, "Organizations")).containsExactlyInAnyOrder("view", "manage");
		assertThat(scopes(types, "Groups")).as("the control").contains("view-members", "manage-members");
	}

	private static List<String> scopes(JsonNode types, String name) {
		return types.valueStream()
			.filter((type) -> type.get("name").asString().equals(name))
			.flatMap((type) -> type.get("scopes").valueStream())
			.map((scope) -> scope.get("name").asString())
			.toList();
	}

	private static void assertNothing(String token) {
		Map<String, HttpRequest.Builder> acts = acts();
		assertThat(acts).hasSize(23);
		acts.forEach((act, request) -> assertThat(status(request, token)).as(act).isEqualTo(403));
		assertThat(ADMIN.get("/users/" + stranger).get("enabled").asBoolean()).isTrue();
		assertThat(ADMIN.get("/users/" + member).get("enabled").asBoolean()).isTrue();
		assertThat(ADMIN.get("/organizations/" + home + "/members").findValuesAsString("username"))
			.doesNotContain("house-stranger", "duty-lead");
	}

	private static List<String> readings() {
		return List.of("/users", "/users?search=house", "/users/count", "/organizations", "/organizations/" + home,
				"/organizations/" + other + "/members", "/roles");
	}

	/** Everything one might try, on one's own people, on others, on the lead. */
	private static Map<String, HttpRequest.Builder> acts() {
		Map<String, HttpRequest.Builder> acts = new LinkedHashMap<>();
		Map<String, String> lead = Map.of("lead", "c59b2be3-41de-449e-98da-9ec116075d28");
		Map<String, String> people = new LinkedHashMap<>(Map.of("member", member, "stranger", stranger));
		people.putAll(lead);
		readings().forEach((path) -> acts.put("GET " + path, request(path)));
		people.forEach((who, id) -> {
			acts.put("GET /users/" + who, request("/users/" + id));
			acts.put("disable " + who, sent("PUT", "/users/" + id, "{\"enabled\":false}"));
			acts.put("reset " + who, sent("PUT", "/users/" + id + "/reset-password",
					"{\"type\":\"password\",\"value\":\"seven lanterns by the river\"}"));
			acts.put("sign out " + who, sent("POST", "/users/" + id + "/logout", "{}"));
			acts.put("join " + who, sent("POST", "/organizations/" + home + "/members", '"' + id + '"'));
		});
		acts.put("create", sent("POST", "/users", "{\"username\":\"somebody-new\"}"));
		return acts;
	}

	private static HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(Shared.servers().keycloak().baseUri() + "/admin/realms/njia" + path));
	}

	private static HttpRequest.Builder sent(String method, String path, String body) {
		return request(path).header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body));
	}

	private static int status(HttpRequest.Builder request, String token) {
		try {
			return HTTP
				.send(request.copy().header("Authorization", "Bearer " + token).build(),
						HttpResponse.BodyHandlers.discarding())
				.statusCode();
		}
		catch (IOException ex) {
			throw new ServerFailure("Keycloak does not answer.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
