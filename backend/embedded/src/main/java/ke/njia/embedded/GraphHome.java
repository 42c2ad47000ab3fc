package ke.njia.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * The directory that holds the graph. Only its owner may enter, and its password is set
 * before the first start: set afterwards, Bolt would answer {@code neo4j/neo4j} in
 * between.
 */
final class GraphHome {

	private static final List<String> DIRECTORIES = List.of("", "conf", "data", "import", "logs", "plugins");

	private GraphHome() {
	}

	static void prepare(Path home, String password) throws IOException {
		for (String name : DIRECTORIES) {
			closed(home.resolve(name));
		}
		if (Files.notExists(home.resolve("data/databases"))) {
			setInitialPassword(home, password);
		}
	}

	private static void closed(Path directory) throws IOException {
		Files.createDirectories(directory);
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
		}
	}

	private static void setInitialPassword(Path home, String password) {
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		ExecutionContext context = new ExecutionContext(home, home.resolve("conf"), nowhere, nowhere,
				new DefaultFileSystemAbstraction());
		CommandLine command = new CommandLine(new SetInitialPasswordCommand(context)).setExpandAtFiles(false);
		// A password may begin with a dash, and is no option then.
		if (command.execute("--", password) != 0) {
			throw new IllegalStateException("Neo4j did not take its first password; it needs 8 characters or more.");
		}
	}

	/**
	 * A directory made with another password would start well and then refuse the portal;
	 * it is better to say so here.
	 */
	static void requirePassword(DatabaseManagementService graph, String password) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) graph.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		AuthManager accounts = database.getDependencyResolver().resolveDependency(AuthManager.class);
		if (!accepts(accounts, password)) {
			throw new IllegalStateException("The data directory was made with another password. "
					+ "Put the old password back, or move the data directory away.");
		}
	}

	private static boolean accepts(AuthManager accounts, String password) {
		try {
			var token = AuthToken.newBasicAuthToken(AuthManager.INITIAL_USER_NAME,
					password.getBytes(StandardCharsets.UTF_8));
			var login = accounts.login(token, ClientConnectionInfo.EMBEDDED_CONNECTION);
			return login.subject().getAuthenticationResult() == AuthenticationResult.SUCCESS;
		}
		catch (InvalidAuthTokenException ex) {
			return false;
		}
	}

}
