package ke.njia.launcher.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Neo4j and a Keycloak for integration tests, on free ports of this machine, with the
 * example people in the realm. They end with the Java machine that started them. <pre>
 * LocalServers servers = LocalServers.start(Path.of("target", "servers"));
 * servers.neo4j().boltUri();
 * servers.realm().token("coordinator");
 * </pre>
 */
public final class LocalServers implements AutoCloseable {

	private final Neo4jServer neo4j;

	private final KeycloakServer keycloak;

	private final TestRealm realm;

	private LocalServers(Neo4jServer neo4j, KeycloakServer keycloak, TestRealm realm) {
		this.neo4j = neo4j;
		this.keycloak = keycloak;
		this.realm = realm;
	}

	/**
	 * Starts both side by side, from nothing.
	 * @param work a directory for data and logs; what was in it is removed
	 * @throws ServerFailure if a server does not come up
	 */
	public static LocalServers start(Path work) {
		return start(work.toAbsolutePath(), NjiaHome.ofThisUser(), System.out::println);
	}

	static LocalServers start(Path work, NjiaHome home, Consumer<String> progress) {
		Directories.remove(work);
		Directories.closed(work);
		Installation installation = Installation.find();
		Secrets secrets = new Secrets(work.resolve("secrets"));
		Neo4jServer neo4j = new Neo4jServer(installation, work.resolve("neo4j"), work.resolve("neo4j.log"),
				Ports.free(), secrets.get("neo4j"));
		KeycloakSeed seed = KeycloakSeed.prepare(installation, home, progress);
		KeycloakServer keycloak = KeycloakServer.of(installation, seed, work.resolve("keycloak"),
				work.resolve("keycloak.log"), Ports.free());
		RealmAdmin admin = new RealmAdmin(keycloak.baseUri(), seed.adminSecret());
		LocalServers servers = new LocalServers(neo4j, keycloak, new TestRealm(keycloak, admin, secrets));
		Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "local-servers-stop"));
		servers.up(ExampleUsers.of(installation));
		return servers;
	}

	private void up(ExampleUsers examples) {
		try {
			this.neo4j.start();
			this.keycloak.start();
			Together.run(List.of(this.neo4j::awaitReady, () -> {
				this.keycloak.awaitReady();
				this.realm.prepare(examples);
			}));
		}
		catch (RuntimeException ex) {
			close();
			throw ex;
		}
	}

	public Neo4jServer neo4j() {
		return this.neo4j;
	}

	public KeycloakServer keycloak() {
		return this.keycloak;
	}

	/** People and tokens. */
	public TestRealm realm() {
		return this.realm;
	}

	@Override
	public void close() {
		Together.run(List.of(this.keycloak::stop, this.neo4j::stop));
	}

}
