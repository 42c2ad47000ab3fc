package ke.njia.launcher.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The whole portal on one machine: Neo4j, Keycloak and the portal, with data that stays
 * from one day to the next and example people to sign in as.
 */
public final class LocalPortal {

	private final NjiaHome home;

	private final ExampleUsers examples;

	private final String password;

	private final KeycloakSeed seed;

	private final Neo4jServer neo4j;

	private final KeycloakServer keycloak;

	private final PortalServer portal;

	private LocalPortal(Installation installation, NjiaHome home, LocalPorts ports, String password,
			KeycloakSeed seed) {
		Path logs = home.logs();
		this.home = home;
		this.examples = ExampleUsers.of(installation);
		this.password = password;
		this.seed = seed;
		this.neo4j = new Neo4jServer(installation, home.data().resolve("neo4j"), logs.resolve("neo4j.log"),
				ports.neo4j(), home.secrets().get("neo4j"))
			.quicker(home.cache());
		this.keycloak = KeycloakServer.of(installation, seed, home.data().resolve("keycloak"),
				logs.resolve("keycloak.log"), ports.keycloak());
		this.portal = new PortalServer(PortalProgram.unpack(installation, home), logs.resolve("portal.log"),
				ports.portal(), home, this.neo4j, this.keycloak);
	}

	/**
	 * Makes everything ready for a start; the first time takes half a minute.
	 * @param environment of the caller: ports and password
	 * @param progress is told, in a sentence, what takes time
	 */
	public static LocalPortal prepare(Installation installation, NjiaHome home, Map<String, String> environment,
			Consumer<String> progress) {
		String password = DemoPassword.of(environment, home.secrets());
		KeycloakSeed seed = KeycloakSeed.prepare(installation, home, progress);
		if (new KeycloakHome(home.data().resolve("keycloak")).outdated(seed)) {
			progress.accept("The realm has changed, so the sign-ins are made anew; the old ones are set aside in "
					+ home.data().resolve("keycloak"));
		}
		return new LocalPortal(installation, home, LocalPorts.of(environment), password, seed);
	}

	/**
	 * Starts all three side by side; the portal waits for its database by itself.
	 * @param ready is told each server that answers
	 * @throws ServerFailure if one of them does not come up
	 */
	public void start(Consumer<Server> ready) {
		servers().forEach(Server::start);
		Together.run(List.of(() -> await(this.neo4j, ready), () -> await(this.portal, ready), () -> {
			await(this.keycloak, ready);
			addExamples();
		}));
	}

	/** The three servers, in the order in which they must stop. */
	public List<Server> servers() {
		return List.of(this.portal, this.keycloak, this.neo4j);
	}

	/**
	 * Stops all three, the portal first: it puts down a last head of the audit record.
	 * Returns when no process is left.
	 */
	public void stop() {
		this.portal.stop();
		Together.run(List.of(this.keycloak::stop, this.neo4j::stop));
	}

	/** The address that a person opens. */
	public String origin() {
		return this.portal.origin();
	}

	/** The people that one can sign in as. */
	public ExampleUsers examples() {
		return this.examples;
	}

	/** The password of all of them. */
	public String password() {
		return this.password;
	}

	private static void await(Server server, Consumer<Server> ready) {
		server.awaitReady();
		ready.accept(server);
	}

	/** Done once for each realm file, list of people, password and address. */
	private void addExamples() {
		String wanted = new Fingerprint().add(this.seed.birth())
			.add(this.examples.toString())
			.add(this.password)
			.add(origin())
			.toString();
		Path mark = this.home.data().resolve("keycloak").resolve("examples");
		try {
			if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
				return;
			}
			RealmAdmin admin = new RealmAdmin(this.keycloak.baseUri(), this.seed.adminSecret());
			new WebClient(admin).allowOrigin(origin());
			new RealmPeople(admin).put(this.examples, this.password);
			Files.writeString(mark, wanted);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
