package ke.njia.launcher.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import ke.njia.launcher.servers.ServerFailure;
import ke.njia.launcher.servers.SignIn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A portal, and somebody signed in to it as a browser would: the same door, the same
 * rights, the same record.
 */
final class RunningPortal {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final int UNAUTHORIZED = 401;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

	private final String origin;

	private final SignIn browser;

	private final String clientId;

	private String token = "";

	private String renewal = "";

	private RunningPortal(String origin, SignIn browser, String clientId) {
		this.origin = origin;
		this.browser = browser;
		this.clientId = clientId;
	}

	static RunningPortal signedIn(String address, String user, String password, Supplier<String> code) {
		String origin = address.replaceAll("/+$", "");
		JsonNode config = config(origin);
		String clientId = config.path("clientId").asString("");
		SignIn browser = new SignIn(config.path("issuer").asString(""), clientId, origin + "/");
		RunningPortal portal = new RunningPortal(origin, browser, clientId);
		portal.take(browser.tokens(user, password, code));
		return portal;
	}

	/** Sends a file. */
	HttpResponse<String> send(String path, byte[] content) {
		return ask(() -> HttpRequest.newBuilder(URI.create(this.origin + path))
			.header("Content-Type", "application/octet-stream")
			.POST(HttpRequest.BodyPublishers.ofByteArray(content)), HttpResponse.BodyHandlers.ofString());
	}

	/** Reads an answer. */
	<T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body) {
		return ask(() -> HttpRequest.newBuilder(URI.create(this.origin + path)), body);
	}

	private <T> HttpResponse<T> ask(Supplier<HttpRequest.Builder> request, HttpResponse.BodyHandler<T> body) {
		HttpResponse<T> answer = once(request.get(), body);
		if (answer.statusCode() != UNAUTHORIZED) {
			return answer;
		}
		renew();
		return once(request.get(), body);
	}

	private <T> HttpResponse<T> once(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
		try {
			return this.http.send(request.timeout(PATIENCE).header("Authorization", "Bearer " + this.token).build(),
					body);
		}
		catch (IOException ex) {
			throw new ServerFailure("The portal at " + this.origin + " does not answer.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailure("Interrupted while asking the portal.", ex);
		}
	}

	/** A token lives five minutes; a large import takes longer. */
	private void renew() {
		HttpResponse<String> answer = this.browser
			.token(Map.of("grant_type", "refresh_token", "client_id", this.clientId, "refresh_token", this.renewal));
		if (answer.statusCode() != 200) {
			throw new ServerFailure("The session has ended. What was begun goes on at the portal.");
		}
		take(JsonMapper.shared().readTree(answer.body()));
	}

	private void take(JsonNode tokens) {
		this.token = tokens.path("access_token").asString("");
		this.renewal = tokens.path("refresh_token").asString("");
	}

	private static JsonNode config(String origin) {
		try (HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
			return JsonMapper.shared()
				.readTree(http
					.send(HttpRequest.newBuilder(URI.create(origin + "/config.json")).build(),
							HttpResponse.BodyHandlers.ofString())
					.body());
		}
		catch (IOException | JacksonException | IllegalArgumentException ex) {
			throw new ServerFailure("The portal at " + origin + " does not answer. Start it with: njia up", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailure("Interrupted while asking the portal.", ex);
		}
	}

}
