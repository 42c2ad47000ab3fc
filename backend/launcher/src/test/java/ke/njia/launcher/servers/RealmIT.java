package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What tokens say, and what lasts. {@link RealmDriftIT} compares the realm with its file.
 */
class RealmIT {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final LocalServers servers = Shared.servers();

	private final TestRealm realm = this.servers.realm();

	@Test
	void givesATokenWithExactlyTheClaimsOfTheContract() {
		JsonNode header = part(this.realm.token("partner-admin"), 0);
		JsonNode claims = part(this.realm.token("partner-admin"), 1);
		assertThat(header.get("alg").asString()).isEqualTo("ES256");
		assertThat(claims.get("iss").asString()).isEqualTo(this.servers.keycloak().issuer());
		assertThat(claims.get("aud").asString()).isEqualTo("njia-api");
		assertThat(claims.get("azp").asString()).isEqualTo("njia-web");
		assertThat(claims.get("typ").asString()).isEqualTo("Bearer");
		assertThat(claims.get("acr").asString()).isEqualTo("standard");
		assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
		assertThat(claims.get("auth_time").asLong()).isCloseTo(claims.get("iat").asLong(),
				org.assertj.core.data.Offset.offset(5L));
		assertThat(texts(claims.get("realm_access").get("roles"))).containsExactlyInAnyOrder("partner-admin",
				"partner-intake");
		assertThat(texts(claims.get("organization"))).containsExactly("garissa-paralegals-example");
		assertThat(claims.propertyNames()).containsExactlyInAnyOrder("exp", "iat", "auth_time", "jti", "iss", "aud",
				"sub", "typ", "azp", "sid", "acr", "realm_access", "scope", "organization");
	}

	@Test
	void tellsThePageButNotTheApiWhoIsSignedIn() {
		JsonNode tokens = this.realm.browser().tokens("coordinator", this.realm.password());
		assertThat(part(tokens.get("id_token").asString(), 1).get("name").asString())
			.isEqualTo("Coordinator (example)");
		assertThat(part(tokens.get("access_token").asString(), 1).toString()).doesNotContain("Coordinator", "@");
	}

	@Test
	void signsEveryExamplePersonInWithTheirRolesAndOrganization() {
		ExampleUsers examples = ExampleUsers.of(Installation.find());
		assertThat(examples.users()).hasSize(10).allSatisfy((user) -> {
			JsonNode claims = part(this.realm.token(user.username()), 1);
			assertThat(claims.get("sub").asString()).isEqualTo(user.id());
			assertThat(texts(claims.get("realm_access").get("roles")))
				.containsExactlyInAnyOrderElementsOf(user.roles());
			assertThat(texts(claims.get("organization"))).containsExactly(user.organization());
		});
	}

	@Test
	void namesEveryOrganizationOfSomebodyWhoHasTwo() {
		String person = this.realm.addUser("in-two-places", List.of("auditor"), "khrc");
		String second = this.realm.admin().organizations().get("frontline");
		this.realm.admin().post("/organizations/" + second + "/members", person);
		assertThat(texts(part(this.realm.token("in-two-places"), 1).get("organization")))
			.containsExactlyInAnyOrder("khrc", "frontline");
	}

	@Test
	void keepsAskingMembershipAnewAtEachRefresh() {
		String person = this.realm.addUser("leaves", List.of("partner-intake"), "coast-lawyers-example");
		SignIn browser = this.realm.browser();
		JsonNode tokens = browser.tokens("leaves", this.realm.password());
		for (int round = 0; round < 5; round++) {
			tokens = refreshed(browser, tokens);
			assertThat(texts(part(tokens.get("access_token").asString(), 1).get("organization")))
				.containsExactly("coast-lawyers-example");
		}
		String left = this.realm.admin().organizations().get("coast-lawyers-example");
		this.realm.admin().delete("/organizations/" + left + "/members/" + person);
		assertThat(refreshed(browser, tokens).path("error").asString()).isEqualTo("invalid_grant");
	}

	@Test
	void letsNobodyAnswerForAnOrganizationByNamingIt() {
		String person = "names-another";
		this.realm.addUser(person, List.of("partner-intake"), "coast-lawyers-example");
		var browser = this.realm.browser();
		var page = browser.authorize(Map.of("scope", "openid organization:khrc"));
		String code = code(browser.submit(page, credentials(person, this.realm.password())));
		JsonNode answer = JSON.readTree(browser.exchange(code).body());
		assertThat(part(answer.get("access_token").asString(), 1).path("organization").toString())
			.doesNotContain("khrc");
	}

	@Test
	void writesNoNameIntoItsLogWhenAPasswordIsWrong() throws IOException {
		this.realm.addUser("mistyped-in-the-log", List.of("auditor"), "khrc");
		var browser = this.realm.browser();
		browser.submit(browser.authorize(Map.of()), credentials("mistyped-in-the-log", "wrong"));
		assertThat(Files.readString(this.servers.keycloak().log())).contains("Keycloak 26.7.3")
			.doesNotContain("mistyped-in-the-log");
		assertThat(this.realm.admin().get("/events?type=LOGIN_ERROR&max=100").toString())
			.contains("invalid_user_credentials");
	}

	@Test
	void listensOnLoopbackAlone() throws IOException {
		assertThat(Listening.addresses(this.servers.keycloak().pid())).hasSizeGreaterThanOrEqualTo(2)
			.allMatch(java.net.InetAddress::isLoopbackAddress);
	}

	@Test
	void keepsPeopleAndKeysWhenKeycloakIsKilled() {
		this.realm.addUser("survivor", List.of("auditor"), "khrc");
		String before = part(this.realm.token("survivor"), 0).get("kid").asString();
		this.servers.keycloak().kill();
		this.servers.keycloak().start();
		this.servers.keycloak().awaitReady();
		assertThat(part(this.realm.freshToken("survivor"), 0).get("kid").asString()).isEqualTo(before);
	}

	private static JsonNode refreshed(SignIn browser, JsonNode tokens) {
		return JSON.readTree(browser.token(Map.of("grant_type", "refresh_token", "client_id", "njia-web",
				"refresh_token", tokens.get("refresh_token").asString()))
			.body());
	}

	static JsonNode part(String token, int part) {
		return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[part]));
	}

	static Map<String, String> credentials(String username, String password) {
		return Map.of("username", username, "password", password);
	}

	/** The code in a redirect to the portal, or nothing. */
	static String code(java.net.http.HttpResponse<String> response) {
		String location = response.headers().firstValue("Location").orElse("");
		return location.contains("code=") ? location.replaceAll(".*[?&]code=([^&]*).*", "$1") : "";
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

}
