package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Admin API as one token sees it.
 */
final class AsAccount {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final String base;

	private final String token;

	/**
	 * @param base the realm at the Admin API
	 * @param answer of the token endpoint
	 */
	AsAccount(String base, String answer) {
		this.base = base;
		this.token = JsonMapper.shared().readTree(answer).get("access_token").asString();
	}

	int status(String method, String path, @Nullable Object body) {
		return send(method, path, body).statusCode();
	}

	String body(String path) {
		return send("GET", path, null).body();
	}

	private HttpResponse<String> send(String method, String path, @Nullable Object body) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Authorization", "Bearer " + this.token)
			.header("Content-Type", "application/json")
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))
							: HttpRequest.BodyPublishers.noBody())
			.build();
		try {
			return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
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
