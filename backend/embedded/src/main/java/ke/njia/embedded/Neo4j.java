package ke.njia.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.neo4j.dbms.api.DatabaseManagementService;

/**
 * Starts the graph, says that it is ready and lives until its standard input ends.
 * <p>
 * Arguments: the data directory, the Bolt port, the file to write once Bolt answers. The
 * first line of standard input is the password of the user {@code neo4j}: it is on no
 * command line and in no environment. The pipe stays open for as long as the parent
 * lives, so the end of input means that the parent has gone and this program goes too.
 * <p>
 * Exit status 0 after an orderly stop, 1 with one plain line on standard error otherwise.
 */
public final class Neo4j {

	private Neo4j() {
	}

	public static void main(String[] arguments) {
		try {
			run(Path.of(arguments[0]).toAbsolutePath(), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
			System.exit(0);
		}
		catch (Exception | LinkageError ex) {
			System.err.println(Failure.sentence(ex));
			System.exit(1);
		}
	}

	private static void run(Path home, int port, Path ready) throws IOException {
		BufferedReader parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		String password = parent.readLine();
		if (password == null || password.isBlank()) {
			throw new IllegalArgumentException("The first line of standard input must be the password of neo4j.");
		}
		GraphHome.prepare(home, password);
		DatabaseManagementService graph = Settings.of(home, port).build();
		Runtime.getRuntime().addShutdownHook(new Thread(graph::shutdown, "graph-shutdown"));
		GraphHome.requirePassword(graph, password);
		announce(ready, port);
		waitForParent(parent);
	}

	/** The file appears whole or not at all, so that nobody reads half a port. */
	private static void announce(Path ready, int port) throws IOException {
		Path draft = ready.resolveSibling(ready.getFileName() + ".draft");
		Files.writeString(draft, Integer.toString(port));
		Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void waitForParent(BufferedReader parent) throws IOException {
		while (parent.readLine() != null) {
			continue;
		}
	}

}
