package ke.njia.launcher.servers;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;

/**
 * The launcher's own access to a Keycloak, renewed before it ends: it lives for a minute.
 */
final class AdminToken {

	private static final Duration RENEW_AFTER = Duration.ofSeconds(40);

	private final String base;

	private final String secret;

	private String value = "";

	private long renewAt;

	AdminToken(String base, String secret) {
		this.base = base;
		this.secret = secret;
	}

	synchronized String get(Function<HttpRequest, HttpResponse<String>> exchange) {
		if (this.value.isEmpty() || System.nanoTime() - this.renewAt > 0) {
			this.value = ask(exchange);
			this.renewAt = System.nanoTime() + RENEW_AFTER.toNanos();
		}
		return this.value;
	}

	private String ask(Function<HttpRequest, HttpResponse<String>> exchange) {
		String form = "grant_type=client_credentials&client_id=" + KeycloakSeed.ADMIN_CLIENT + "&client_secret="
				+ RealmAdmin.encode(this.secret);
		HttpResponse<String> response = exchange
			.apply(HttpRequest.newBuilder(URI.create(this.base + "/realms/master/protocol/openid-connect/token"))
				.timeout(RealmAdmin.PATIENCE)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(form))
				.build());
		if (response.statusCode() != 200) {
			throw new ServerFailure("Keycloak does not know the launcher. Its data came from another cache: "
					+ "move the directory data/keycloak away and start again.");
		}
		return JsonMapper.shared().readTree(response.body()).get("access_token").asString();
	}

}
