package ke.njia.sealing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in, not Vault: it speaks encrypt, decrypt and rewrap of a derived transit key
 * as Vault's API describes them, with its envelope and its statuses, asks for the token
 * and binds the context. The real Vault is asked in {@link VaultFileTests} where a Docker
 * engine is present.
 */
final class StandInVault implements AutoCloseable {

	static final String TOKEN = "a token of this test";

	private final HttpServer server;

	private final List<Keyset> versions = new ArrayList<>(List.of(Keyset.random()));

	private final List<String> asked = new ArrayList<>();

	private volatile boolean sealed;

	private volatile @Nullable Answer instead;

	StandInVault() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/v1/transit/", this::handle);
		this.server.start();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	void seal(boolean now) {
		this.sealed = now;
	}

	void rotate() {
		this.versions.add(Keyset.random());
	}

	/** Answers everything so from now on; as Vault does again after null. */
	void answer(@Nullable Answer whatever) {
		this.instead = whatever;
	}

	/** What was asked, such as {@code encrypt/njia}. */
	List<String> asked() {
		return this.asked;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void handle(HttpExchange exchange) throws IOException {
		String act = exchange.getRequestURI().getPath().substring("/v1/transit/".length());
		this.asked.add(act);
		JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody());
		Answer whatever = this.instead;
		try {
			if (whatever != null) {
				LockSupport.parkNanos(whatever.after().toNanos());
				answer(exchange, whatever.status(), whatever.body());
			}
			else if (!exchange.getRequestMethod().matches("POST|PUT")) {
				answer(exchange, 405, Map.of("errors", List.of("unsupported operation")));
			}
			else if (this.sealed) {
				answer(exchange, 503, Map.of("errors", List.of("Vault is sealed")));
			}
			else if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
				answer(exchange, 403, Map.of("errors", List.of("permission denied")));
			}
			else {
				answer(exchange, 200, envelope(done(act, body)));
			}
		}
		catch (GeneralSecurityException | RuntimeException ex) {
			answer(exchange, 400, Map.of("errors", List.of("invalid ciphertext")));
		}
	}

	/** What Vault answers around every secret. */
	private static Map<String, ?> envelope(Map<String, String> data) {
		return Map.of("request_id", "6f6ab3c7-5a5b-0a3c-6d5f-0f6d5a6f7b1c", "lease_id", "", "renewable", false,
				"lease_duration", 0, "data", data, "mount_type", "transit");
	}

	private Map<String, String> done(String act, JsonNode body) throws GeneralSecurityException {
		byte[] context = Base64.getDecoder().decode(body.get("context").asString());
		if (context.length == 0) {
			throw new GeneralSecurityException("a derived key needs a context");
		}
		return switch (act) {
			case "encrypt/njia" ->
				Map.of("ciphertext", wrapped(Base64.getDecoder().decode(body.get("plaintext").asString()), context));
			case "decrypt/njia" -> Map.of("plaintext",
					Base64.getEncoder().encodeToString(opened(body.get("ciphertext").asString(), context)));
			case "rewrap/njia" ->
				Map.of("ciphertext", wrapped(opened(body.get("ciphertext").asString(), context), context));
			default -> throw new GeneralSecurityException("no such key");
		};
	}

	private String wrapped(byte[] text, byte[] context) {
		return "vault:v" + this.versions.size() + ":"
				+ Base64.getEncoder().encodeToString(this.versions.getLast().seal(text, context));
	}

	private byte[] opened(String wrapped, byte[] context) {
		String[] parts = wrapped.split(":");
		Keyset version = this.versions.get(Integer.parseInt(parts[1].substring(1)) - 1);
		return version.open(Base64.getDecoder().decode(parts[2]), context);
	}

	private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
		answer(exchange, status, JsonMapper.shared().writeValueAsString(body));
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	/**
	 * An answer that is not what was hoped for.
	 *
	 * @param status of HTTP
	 * @param body as it is sent
	 * @param after how long it takes
	 */
	record Answer(int status, String body, Duration after) {

		static Answer of(int status, String body) {
			return new Answer(status, body, Duration.ZERO);
		}

	}

}
