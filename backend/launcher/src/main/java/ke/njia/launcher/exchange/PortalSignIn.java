package ke.njia.launcher.exchange;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ke.njia.launcher.servers.ServerFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which portal, and as whom. A password comes from a file or is typed; it is never an
 * argument, because those can be read by others on the machine.
 */
final class PortalSignIn {

	@Option(names = "--portal", paramLabel = "URL", defaultValue = "http://localhost:8080",
			description = "Address of the running portal; ${DEFAULT-VALUE} when left out.")
	private String portal = "";

	@Option(names = "--user", paramLabel = "NAME", defaultValue = "administrator",
			description = "Whom to sign in as; ${DEFAULT-VALUE} when left out. The password is asked for.")
	private String user = "";

	@Option(names = "--password-file", paramLabel = "FILE", description = "Holds the password, instead of asking.")
	private @Nullable Path passwordFile;

	RunningPortal connect() {
		String password = (this.passwordFile != null) ? read(this.passwordFile)
				: new String(console().readPassword("Password of %s: ", this.user));
		return RunningPortal.signedIn(this.portal, this.user, password,
				() -> console().readLine("Code of the app: ").strip());
	}

	private static Console console() {
		Console console = System.console();
		if (console == null) {
			throw new ServerFailure("There is nobody to ask. Name a file: --password-file.");
		}
		return console;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new ServerFailure("The file " + file + " cannot be read.", ex);
		}
	}

}
