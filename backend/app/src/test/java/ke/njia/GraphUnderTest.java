package ke.njia;

import java.nio.file.Files;
import java.nio.file.Path;

import ke.njia.launcher.servers.LocalServers;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The database of the tests: the image that production runs where a Docker engine is
 * present, the same Neo4j as a child process where not. The tests are the same.
 *
 * @param boltUri where it listens
 * @param password of the user neo4j
 * @param contained whether it runs in a container
 */
record GraphUnderTest(String boltUri, String password, boolean contained) {

	private static final String IMAGE = "neo4j:5.26.30-community";

	private static final Path DOCKER_SOCKET = Path.of("/var/run/docker.sock");

	static GraphUnderTest start(LocalServers servers) {
		return dockerEngineIsPresent() ? inContainer()
				: new GraphUnderTest(servers.neo4j().boltUri(), servers.neo4j().password(), false);
	}

	@SuppressWarnings("resource") // ends with the tests: the library's own reaper stops
									// it
	private static GraphUnderTest inContainer() {
		Neo4jContainer container = new Neo4jContainer(IMAGE).withRandomPassword();
		container.start();
		return new GraphUnderTest(container.getBoltUrl(), container.getAdminPassword(), true);
	}

	/**
	 * Asked of the machine itself: the library logs a page of errors when there is none.
	 */
	private static boolean dockerEngineIsPresent() {
		return Files.exists(DOCKER_SOCKET) || System.getenv("DOCKER_HOST") != null;
	}

}
