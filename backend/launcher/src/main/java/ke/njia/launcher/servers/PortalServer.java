package ke.njia.launcher.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The portal itself, wired to a Neo4j and a Keycloak by environment variables, exactly as
 * a container would be.
 */
public final class PortalServer extends Server {

	private final PortalProgram program;

	private final int port;

	private final Map<String, String> environment;

	/**
	 * @param program the unpacked portal
	 * @param log receives what the program prints
	 * @param port its port
	 * @param home where its keys and the signed heads of the audit record are; the portal
	 * makes them, the database never sees them
	 * @param neo4j the graph
	 * @param keycloak the realm
	 */
	public PortalServer(PortalProgram program, Path log, int port, NjiaHome home, Neo4jServer neo4j,
			KeycloakServer keycloak) {
		super("Portal", log);
		this.program = program;
		this.port = port;
		this.environment = new HashMap<>(Map.ofEntries(Map.entry("SERVER_PORT", Integer.toString(port)),
				Map.entry("SERVER_ADDRESS", "127.0.0.1"), Map.entry("SPRING_PROFILES_ACTIVE", "local"),
				Map.entry("SPRING_NEO4J_URI", neo4j.boltUri()),
				Map.entry("SPRING_NEO4J_AUTHENTICATION_USERNAME", Neo4jServer.USER),
				Map.entry("SPRING_NEO4J_AUTHENTICATION_PASSWORD", neo4j.password()),
				Map.entry("NJIA_ISSUER", keycloak.issuer()), Map.entry("NJIA_JWK_SET_URI", keycloak.jwkSetUri()),
				Map.entry("NJIA_API_SECRET", keycloak.apiSecret()), Map.entry("NJIA_CLIENT_ID", "njia-web"),
				Map.entry("NJIA_MEMBERS_SECRET", keycloak.peopleSecret()),
				Map.entry("NJIA_MEMBERS_ADMINURI", keycloak.adminUri()),
				Map.entry("NJIA_KEYS_DIRECTORY", home.keys().resolve("wrapped").toString()),
				Map.entry("NJIA_KEYS_MASTERFILE", home.masterKey().toString()),
				Map.entry("NJIA_EVIDENCE_DIRECTORY", home.evidence().toString()),
				Map.entry("NJIA_AUDIT_KEYS_DIRECTORY", home.keys().toString()),
				Map.entry("NJIA_NOTIFICATIONS_KEYS_DIRECTORY", home.keys().toString()),
				Map.entry("NJIA_AUDIT_HEADS_DIRECTORY", home.auditHeads().toString())));
	}

	/** The address that a person opens. */
	public String origin() {
		return "http://localhost:" + this.port;
	}

	@Override
	Program program() {
		List<String> options = new ArrayList<>(this.program.archive().options());
		options.add("-Xmx1g");
		return new Program(options, List.of(this.program.jar().toString(), Program.leashClassPath()),
				List.of(Leash.class.getName(), "ke.njia.NjiaApplication"), this.environment, null);
	}

	@Override
	boolean answers() {
		return HealthPage.isGood(this.port, "/actuator/health");
	}

	@Override
	Duration patience() {
		return Duration.ofSeconds(180);
	}

}
