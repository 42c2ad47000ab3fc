package ke.njia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

import ke.njia.launcher.servers.LocalServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Lazy;

/**
 * The running portal as a client sees it: plain HTTP, with tokens that Keycloak gave to
 * the people of the tests.
 */
@TestComponent
@Lazy
public class Portal {

	private final IntSupplier port;

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = JsonMapper.shared();

	private final Map<String, Held> tokens = new ConcurrentHashMap<>();

	/**
	 * Kept connections are let go well before the portal does, after 10 s, however busy
	 * the machine is: a request on one just closed is lost.
	 */
	static {
		System.setProperty("jdk.httpclient.keepalive.timeout", "1");
	}

	@Autowired
	Portal(WebServerApplicationContext server) {
		this(() -> Objects.requireNonNull(server.getWebServer()).getPort());
		LastFailure.listen();
	}

	/**
	 * A portal of another process.
	 * @param port where it listens now
	 */
	Portal(IntSupplier port) {
		this.port = port;
	}

	/** The servers behind the portal. */
	public LocalServers servers() {
		return RunningServers.servers();
	}

	/** The portal's own address. */
	public URI uri(String path) {
		return URI.create("http://localhost:%d%s".formatted(this.port.getAsInt(), path));
	}

	/** A key nobody has used. */
	public static String newKey() {
		return UUID.randomUUID().toString();
	}

	/** The {@code data} of an answer to a person of the realm; errors fail the test. */
	public JsonNode ask(String username, String document, Map<String, ?> variables) {
		JsonNode answer = answer(username, document, variables);
		if (answer.has("errors")) {
			throw new AssertionError("The portal answered with errors: " + answer.get("errors") + "; its last failure: "
					+ LastFailure.told());
		}
		return answer.get("data");
	}

	public JsonNode ask(String username, String document) {
		return ask(username, document, Map.of());
	}

	/** The whole answer to a person of the realm. */
	public JsonNode answer(String username, String document, Map<String, ?> variables) {
		return this.json.readTree(raw(username, document, variables).body());
	}

	/** The answer to a person of the realm, byte by byte. */
	public HttpResponse<String> raw(String username, String document, Map<String, ?> variables) {
		return post(token(username), body(document, variables));
	}

	/**
	 * A token of a person of the realm, renewed before it ends: all tests together take
	 * longer than a token lives.
	 */
	public String token(String username) {
		return this.tokens.compute(username, (name, held) -> (held != null && held.isFresh()) ? held
				: new Held(servers().realm().freshToken(name), System.nanoTime()))
			.value();
	}

	/** The answer to any token, or to none when it is empty. */
	public HttpResponse<String> post(String token, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (!token.isEmpty()) {
			request.header("Authorization", "Bearer " + token);
		}
		return send(request.build());
	}

	/** Any page, without a token. */
	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(uri(path)).build());
	}

	/** A question as it travels. */
	public String body(String document, Map<String, ?> variables) {
		return this.json.writeValueAsString(Map.of("query", document, "variables", variables));
	}

	/** Any request. */
	public HttpResponse<String> send(HttpRequest request) {
		return send(request, HttpResponse.BodyHandlers.ofString());
	}

	/** Any request whose answer is no text. */
	public HttpResponse<byte[]> fetch(HttpRequest request) {
		return send(request, HttpResponse.BodyHandlers.ofByteArray());
	}

	private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
		try {
			return this.http.send(request, body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private record Held(String value, long since) {

		/** The realm gives five minutes. */
		private static final Duration GOOD_FOR = Duration.ofMinutes(3);

		boolean isFresh() {
			return System.nanoTime() - this.since < GOOD_FOR.toNanos();
		}

	}

}
