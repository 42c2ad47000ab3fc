package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Neo4j Community with Bolt on loopback and a password. The data directory survives
 * {@link #stop} and {@link #kill}.
 */
public final class Neo4jServer extends Server {

	/** The only account that Neo4j Community makes. */
	public static final String USER = "neo4j";

	private final Installation installation;

	private final Path directory;

	private final int port;

	private final String password;

	private List<String> options = List.of("-Xmx512m");

	/**
	 * @param installation where the program lies
	 * @param directory holds the data, created if needed
	 * @param log receives what the program prints
	 * @param port the Bolt port
	 * @param password of the user {@link #USER}, at least 8 characters; a directory
	 * remembers the first one
	 */
	public Neo4jServer(Installation installation, Path directory, Path log, int port, String password) {
		super("Neo4j", log);
		this.installation = installation;
		this.directory = directory;
		this.port = port;
		this.password = password;
	}

	/**
	 * Makes later starts quicker at the cost of the first stop.
	 * @param cache a directory for what is kept
	 */
	Neo4jServer quicker(Path cache) {
		String name = "neo4j-" + new Fingerprint().addJar(this.installation.neo4jProgram()) + ".jsa";
		this.options = new ArrayList<>(new ClassArchive(cache.resolve(name)).options());
		this.options.add("-Xmx512m");
		return this;
	}

	/** The address that a driver connects to. */
	public String boltUri() {
		return "neo4j://127.0.0.1:" + this.port;
	}

	public String password() {
		return this.password;
	}

	@Override
	Program program() {
		Directories.closed(this.directory);
		forget();
		return new Program(
				this.options, this.installation.neo4jClassPath(), List.of("ke.njia.embedded.Neo4j",
						this.directory.toString(), Integer.toString(this.port), ready().toString()),
				Map.of(), this.password);
	}

	@Override
	boolean answers() {
		return Files.exists(ready());
	}

	@Override
	Duration patience() {
		return Duration.ofSeconds(90);
	}

	private Path ready() {
		return this.directory.resolve("ready");
	}

	private void forget() {
		try {
			Files.deleteIfExists(ready());
		}
		catch (IOException ex) {
			throw new ServerFailure("The directory " + this.directory + " cannot be written.", ex);
		}
	}

}
