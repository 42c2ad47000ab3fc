package ke.njia.launcher.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Keycloak with our realm on loopback. Its directory keeps users and sessions from one
 * start to the next.
 */
public final class KeycloakServer extends Server {

	/** The realm of the portal. */
	public static final String REALM = "njia";

	private final int port;

	private final IntFunction<Program> recipe;

	private final String apiSecret;

	private final String peopleSecret;

	private volatile int management;

	private KeycloakServer(Path log, int port, String apiSecret, String peopleSecret, IntFunction<Program> recipe) {
		super("Keycloak", log);
		this.port = port;
		this.apiSecret = apiSecret;
		this.peopleSecret = peopleSecret;
		this.recipe = recipe;
	}

	/**
	 * A server for people or tests.
	 * @param installation where the realm and its theme lie
	 * @param seed the program and the imported realm
	 * @param directory holds the users, created if needed
	 * @param log receives what the program prints
	 * @param port its port
	 */
	static KeycloakServer of(Installation installation, KeycloakSeed seed, Path directory, Path log, int port) {
		return new KeycloakServer(log, port, seed.apiSecret(), seed.peopleSecret(), (management) -> {
			new KeycloakHome(directory).prepare(seed, installation.realm());
			return new KeycloakProgram(directory).serve(port, management, List.of(), Map.of());
		});
	}

	/**
	 * A server that imports the realm into an empty database and makes its manager.
	 * @param environment values for the realm file, such as {@code NJIA_ORIGIN}
	 */
	static KeycloakServer seeding(Path directory, Path log, String adminSecret, Map<String, String> environment) {
		int port = Ports.free();
		Map<String, String> manager = new HashMap<>(environment);
		manager.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", KeycloakSeed.ADMIN_CLIENT);
		manager.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", adminSecret);
		return new KeycloakServer(log, port, environment.getOrDefault("NJIA_API_SECRET", ""),
				environment.getOrDefault("NJIA_PEOPLE_SECRET", ""), (management) -> new KeycloakProgram(directory)
					.serve(port, management, List.of("--import-realm"), manager));
	}

	/** The address that a browser sees. */
	public String baseUri() {
		return "http://localhost:" + this.port;
	}

	/** What the claim {@code iss} of a token says. */
	public String issuer() {
		return baseUri() + "/realms/" + REALM;
	}

	/** The public keys that tokens are verified with. */
	public String jwkSetUri() {
		return issuer() + "/protocol/openid-connect/certs";
	}

	/** The secret of the portal's own client {@code njia-api}. */
	public String apiSecret() {
		return this.apiSecret;
	}

	/** The secret of the client {@code njia-people}, which keeps people of partners. */
	public String peopleSecret() {
		return this.peopleSecret;
	}

	/** Where the realm is administered. */
	public String adminUri() {
		return baseUri() + "/admin/realms/" + REALM;
	}

	@Override
	Program program() {
		this.management = Ports.free();
		return this.recipe.apply(this.management);
	}

	@Override
	boolean answers() {
		return HealthPage.isGood(this.management, "/health/ready");
	}

	@Override
	Duration patience() {
		return Duration.ofSeconds(180);
	}

}
