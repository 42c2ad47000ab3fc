package ke.njia;

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

	/** Where the wrapped keys of these tests are; never in the database's directory. */
	static final Path KEYS = Path.of("target", "servers", "keys", "wrapped");

	private static final class Holder {

		static final LocalServers SERVERS = LocalServers.start(Path.of("target", "servers"));

		static final GraphUnderTest GRAPH = GraphUnderTest.start(SERVERS);

	}

	static LocalServers servers() {
		return Holder.SERVERS;
	}

	static GraphUnderTest graph() {
		return Holder.GRAPH;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		LocalServers servers = servers();
		TestPropertyValues.of(Map.of("spring.neo4j.uri", graph().boltUri(), "spring.neo4j.authentication.username",
				"neo4j", "spring.neo4j.authentication.password", graph().password(), "njia.issuer",
				servers.keycloak().issuer(), "njia.jwk-set-uri", servers.keycloak().jwkSetUri(), "njia.keys.directory",
				KEYS.toString(), "njia.erasure.reconcile-every", "1h", "njia.keys.master-file",
				KEYS.resolveSibling("master.json").toString()))
			.applyTo(context);
	}

}
