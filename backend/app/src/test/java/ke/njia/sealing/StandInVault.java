package ke.njia.sealing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in, not Vault: it speaks encrypt, decrypt and rewrap of a derived transit key
 * as Vault's API describes them, asks for the token and binds the context. The real Vault
 * is asked in {@link VaultFileTests} where a Docker engine is present.
 */
final class StandInVault implements AutoCloseable {

	static final String TOKEN = "a token of this test";

	private final HttpServer server;

	private final List<Keyset> versions = new ArrayList<>(List.of(Keyset.random()));

	private final List<String> asked = new ArrayList<>();

	private volatile boolean sealed;

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
		try {
			if (this.sealed) {
				answer(exchange, 503, Map.of("errors", List.of("Vault is sealed")));
			}
			else if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
				answer(exchange, 403, Map.of("errors", List.of("permission denied")));
			}
			else {
				answer(exchange, 200, Map.of("data", done(act, body)));
			}
		}
		catch (GeneralSecurityException | RuntimeException ex) {
			answer(exchange, 400, Map.of("errors", List.of("invalid ciphertext")));
		}
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
		byte[] bytes = JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
