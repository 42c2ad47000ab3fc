package ke.njia.launcher.servers;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/**
 * Access to the administration of a Keycloak, renewed before it ends: it lives for a
 * minute.
 */
final class AdminToken {

	private static final Duration RENEW_AFTER = Duration.ofSeconds(40);

	private final String base;

	private final Map<String, String> grant;

	private final String refusal;

	private String value = "";

	private long renewAt;

	private AdminToken(String base, Map<String, String> grant, String refusal) {
		this.base = base;
		this.grant = grant;
		this.refusal = refusal;
	}

	/** The launcher's own, at a Keycloak that it made. */
	static AdminToken ofLauncher(String base, String secret) {
		return new AdminToken(base,
				Map.of("grant_type", "client_credentials", "client_id", KeycloakSeed.ADMIN_CLIENT, "client_secret",
						secret),
				"Keycloak does not know the launcher. Its data came from another cache: "
						+ "move the directory data/keycloak away and start again.");
	}

	/**
	 * A person's, at any Keycloak.
	 * @param code what their app shows, or nothing if they have none
	 */
	static AdminToken ofPerson(String base, String name, String password, String code) {
		return new AdminToken(base, Map.of("grant_type", "password", "client_id", "admin-cli", "username", name,
				"password", password, "totp", code), "Keycloak does not let this administrator in.");
	}

	synchronized String get(Function<HttpRequest, HttpResponse<String>> exchange) {
		if (this.value.isEmpty() || System.nanoTime() - this.renewAt > 0) {
			this.value = ask(exchange);
			this.renewAt = System.nanoTime() + RENEW_AFTER.toNanos();
		}
		return this.value;
	}

	private String ask(Function<HttpRequest, HttpResponse<String>> exchange) {
		String form = this.grant.entrySet()
			.stream()
			.filter((field) -> !field.getValue().isEmpty())
			.map((field) -> field.getKey() + "=" + RealmAdmin.encode(field.getValue()))
			.collect(Collectors.joining("&"));
		HttpResponse<String> response = exchange
			.apply(HttpRequest.newBuilder(URI.create(this.base + "/realms/master/protocol/openid-connect/token"))
				.timeout(RealmAdmin.PATIENCE)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(form))
				.build());
		if (response.statusCode() != 200) {
			throw new ServerFailure(this.refusal);
		}
		return JsonMapper.shared().readTree(response.body()).get("access_token").asString();
	}

}
