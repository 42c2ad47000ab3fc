package ke.njia.launcher.servers;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The running realm as a test sees it: the example people, people of the test's own, and
 * tokens for all of them.
 */
public final class TestRealm {

	/** A confidential client that exists in tests only; it may take passwords. */
	public static final String DIRECT_CLIENT = "njia-test";

	/** The secret in the code app of every person who has one. */
	public static final String APP_SECRET = "a secret that only tests have";

	private static final String REDIRECT_URI = "http://localhost:8080/";

	private final KeycloakServer keycloak;

	private final RealmAdmin admin;

	private final RealmPeople people;

	private final String password;

	private final String directSecret;

	private final Map<String, String> tokens = new ConcurrentHashMap<>();

	TestRealm(KeycloakServer keycloak, RealmAdmin admin, Secrets secrets) {
		this.keycloak = keycloak;
		this.admin = admin;
		this.people = new RealmPeople(admin);
		this.password = secrets.get("people");
		this.directSecret = secrets.get("direct-client");
	}

	void prepare(ExampleUsers examples) {
		this.people.put(examples, this.password);
		ObjectNode client = (ObjectNode) this.admin.client("njia-web");
		JsonNode scope = this.admin.get("/clients/" + client.get("id").asString() + "/scope-mappings/realm");
		client.without(List.of("id", "attributes", "redirectUris", "webOrigins", "baseUrl", "access"));
		client.withArray("protocolMappers").forEach((mapper) -> ((ObjectNode) mapper).remove("id"));
		client.put("clientId", DIRECT_CLIENT)
			.put("publicClient", false)
			.put("standardFlowEnabled", false)
			.put("directAccessGrantsEnabled", true)
			.put("secret", this.directSecret);
		this.admin.post("/clients/" + this.admin.post("/clients", client) + "/scope-mappings/realm", scope);
	}

	/** The password of every person of the tests. */
	public String password() {
		return this.password;
	}

	/** The Admin REST API, for whatever else a test needs. */
	public RealmAdmin admin() {
		return this.admin;
	}

	/**
	 * An access token of the portal's own client, by Authorization Code and PKCE. It is
	 * kept until somebody asks for a fresh one.
	 */
	public String token(String username) {
		return this.tokens.computeIfAbsent(username, this::freshToken);
	}

	/** As {@link #token}, from a new sign-in. */
	public String freshToken(String username) {
		return browser().tokens(username, this.password).get("access_token").asString();
	}

	/** A browser that is not signed in. */
	public SignIn browser() {
		return new SignIn(this.keycloak.issuer(), "njia-web", REDIRECT_URI);
	}

	/** Lets the portal's client also run at another address, for instance a free port. */
	public void allowOrigin(String origin) {
		new WebClient(this.admin).allowOrigin(origin);
	}

	/**
	 * A token of {@link #DIRECT_CLIENT}: right in everything but {@code azp}, which the
	 * portal must refuse.
	 */
	public String directToken(String username) {
		Map<String, String> form = Map.of("grant_type", "password", "client_id", DIRECT_CLIENT, "client_secret",
				this.directSecret, "username", username, "password", this.password, "scope", "openid");
		return JsonMapper.shared().readTree(browser().token(form).body()).get("access_token").asString();
	}

	/**
	 * Adds a person.
	 * @param organization the alias of the organization, made if it does not exist
	 * @return the claim {@code sub}
	 */
	public String addUser(String username, List<String> roles, String organization) {
		String id = UUID.randomUUID().toString();
		var home = new ExampleUsers.Organization(organization, organization + " (example)");
		var person = new ExampleUsers.User(id, username, username, "(example)", roles, organization);
		this.people.put(new ExampleUsers(List.of(home), List.of(person)), this.password);
		return id;
	}

	/**
	 * Adds a person who has a code app, and can therefore prove who they are once more.
	 * @return the claim {@code sub}
	 */
	public String addUserWithApp(String username, List<String> roles, String organization) {
		return addUserWith(Map.of("type", "otp", "userLabel", "app", "secretData", "{\"value\":\"" + APP_SECRET + "\"}",
				"credentialData", "{\"subType\":\"totp\",\"digits\":6,\"period\":30,\"algorithm\":\"HmacSHA1\"}"),
				username, roles, organization);
	}

	/** Adds a person who has a credential beside the password. */
	String addUserWith(Map<String, Object> credential, String username, List<String> roles, String organization) {
		String id = addUser(username, roles, organization);
		Map<String, Object> secret = Map.of("type", "password", "value", this.password);
		Map<String, Object> account = new HashMap<>(
				Map.of("id", id, "username", username, "enabled", true, "firstName", username, "lastName", "(example)",
						"email", username + "@example.org", "credentials", List.of(secret, credential)));
		account.putAll(RealmPeople.rights(roles));
		this.admin.post("/partialImport", Map.of("ifResourceExists", "OVERWRITE", "users", List.of(account)));
		String home = this.admin.organizations().get(organization);
		this.admin.post("/organizations/" + home + "/members", id);
		return id;
	}

	/**
	 * A token with {@code acr} = {@code reveal}, by password, code and code again. An app
	 * gives each code once, so this can be asked for once in a minute for one person.
	 * @param username of somebody {@link #addUserWithApp with a code app}
	 */
	public String revealToken(String username) {
		SignIn browser = browser();
		Instant now = Instant.now();
		HttpResponse<String> page = browser.authorize(Map.of("acr_values", "reveal"));
		page = browser.submit(page, Map.of("username", username, "password", this.password));
		page = browser.submit(page, Map.of("otp", code(now)));
		page = browser.submit(page, Map.of("otp", code(now.plusSeconds(30))));
		String location = page.headers().firstValue("Location").orElse("");
		String code = location.replaceAll(".*[?&]code=([^&]*).*", "$1");
		return JsonMapper.shared().readTree(browser.exchange(code).body()).get("access_token").asString();
	}

	/** What the app of {@link #addUserWithApp} shows at a moment. */
	static String code(Instant at) {
		return Totp.code(APP_SECRET, at);
	}

}
