package ke.njia.launcher.servers;

import java.nio.file.Path;

/**
 * One Neo4j and one Keycloak for all tests of a run; they end with it.
 */
final class Shared {

	private static final LocalServers SERVERS = LocalServers.start(Path.of("target", "servers"));

	private Shared() {
	}

	static LocalServers servers() {
		return SERVERS;
	}

}
