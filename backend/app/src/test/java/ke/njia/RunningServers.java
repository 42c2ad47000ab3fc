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

	/** Production looks every 45 s; tests do not wait for that unless told to. */
	static final String RECHECK = System.getProperty("njia.session-recheck", "2s");

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
		TestPropertyValues
			.of(Map.of("spring.neo4j.uri", graph().boltUri(), "spring.neo4j.authentication.username", "neo4j",
					"spring.neo4j.authentication.password", graph().password(), "njia.issuer",
					servers.keycloak().issuer(), "njia.jwk-set-uri", servers.keycloak().jwkSetUri(), "njia.api-secret",
					servers.keycloak().apiSecret(), "njia.session-recheck", RECHECK, "njia.rate-factor", "1000"))
			.applyTo(context);
	}

}
