package ke.njia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

import ke.njia.launcher.servers.LocalServers;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The servers all portal tests of this run share; they end with it.
 */
final class RunningServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Path WORK = Path.of("target", "servers");

	/** Where the wrapped keys of these tests are; never in the database's directory. */
	static final Path KEYS = WORK.resolve(Path.of("keys", "wrapped"));

	/** Production looks every 45 s; tests do not wait for that unless told to. */
	static final String RECHECK = System.getProperty("njia.session-recheck", "2s");

	/** Where a test that wants to be told anything starts its mail server. */
	private static final String MAIL_PORT = freePort();

	private static final class Holder {

		static final LocalServers SERVERS = LocalServers.start(WORK);

		static final GraphUnderTest GRAPH = GraphUnderTest.start(SERVERS);

	}

	static LocalServers servers() {
		return Holder.SERVERS;
	}

	static GraphUnderTest graph() {
		return Holder.GRAPH;
	}

	/**
	 * A key and heads of this run and this portal alone, as its database is. The servers'
	 * directory is emptied when they start.
	 */
	static Map<String, String> audit(String portal) {
		Path directory = WORK.resolve("audit-" + portal);
		return Map.of("njia.audit.keys-directory", directory.resolve("keys").toString(), "njia.audit.heads-directory",
				directory.resolve("heads").toString(), "njia.audit.head-interval", "PT24H");
	}

	/** What a portal must know of the servers and keys of this run. */
	static Map<String, String> properties() {
		LocalServers servers = servers();
		return Map.ofEntries(Map.entry("spring.neo4j.uri", graph().boltUri()),
				Map.entry("spring.neo4j.authentication.username", "neo4j"),
				Map.entry("spring.neo4j.authentication.password", graph().password()),
				Map.entry("njia.issuer", servers.keycloak().issuer()),
				Map.entry("njia.jwk-set-uri", servers.keycloak().jwkSetUri()),
				Map.entry("njia.api-secret", servers.keycloak().apiSecret()),
				Map.entry("njia.members.secret", servers.keycloak().peopleSecret()),
				Map.entry("njia.members.admin-uri", servers.keycloak().adminUri()),
				Map.entry("njia.session-recheck", RECHECK), Map.entry("njia.rate-factor", "1000"),
				Map.entry("njia.evidence.directory", WORK.resolve("evidence").toString()),
				Map.entry("njia.keys.directory", KEYS.toString()), Map.entry("njia.erasure.reconcile-every", "1h"),
				Map.entry("njia.clocks.look-every", "24h"), Map.entry("njia.routing.most-dangerous-a-day", "1000000"),
				Map.entry("njia.routing.remembered", "0s"), Map.entry("njia.routing.asked-beyond-places", "1000000"),
				Map.entry("njia.agenda.every", "1h"), Map.entry("njia.notifications.every", "1h"),
				Map.entry("njia.notifications.from", "workspace@mail.example"),
				Map.entry("njia.notifications.keys-directory", KEYS.getParent().toString()),
				Map.entry("njia.notifications.push-hosts", "127.0.0.1"),
				Map.entry("njia.notifications.local-webhooks", "true"), Map.entry("spring.mail.host", "127.0.0.1"),
				Map.entry("spring.mail.port", MAIL_PORT),
				Map.entry("spring.mail.properties.mail.smtp.starttls.required", "false"),
				Map.entry("njia.keys.master-file", KEYS.resolveSibling("master.json").toString()));
	}

	private static String freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return String.valueOf(socket.getLocalPort());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of(properties()).applyTo(context);
		TestPropertyValues.of(audit("shared")).applyTo(context);
	}

}
