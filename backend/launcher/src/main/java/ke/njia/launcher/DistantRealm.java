package ke.njia.launcher;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import ke.njia.launcher.servers.LiveRealm;
import ke.njia.launcher.servers.ServerFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The realm of an installation, and how to be let in. A password comes from a file or is
 * typed; it is never an argument, because those can be read by others on the machine.
 */
final class DistantRealm {

	@Option(names = "--realm", required = true, paramLabel = "URL",
			description = "Address of a Keycloak whose realm is compared, such as http://10.0.0.5:8080.")
	private URI address = URI.create("");

	@Option(names = "--origin", required = true, paramLabel = "URL",
			description = "Address of its portal, such as https://portal.example.org.")
	private String origin = "";

	@Option(names = "--admin", required = true, paramLabel = "NAME",
			description = "An administrator of the realm master; the password is asked for.")
	private String name = "";

	@Option(names = "--password-file", paramLabel = "FILE", description = "Holds the password, instead of asking.")
	private @Nullable Path passwordFile;

	URI address() {
		return this.address;
	}

	String origin() {
		return this.origin;
	}

	LiveRealm signIn() {
		if (this.passwordFile != null) {
			return LiveRealm.at(this.address, this.name, read(this.passwordFile), "");
		}
		Console console = System.console();
		if (console == null) {
			throw new ServerFailure("There is nobody to ask for the password. Name a file: --password-file.");
		}
		String password = new String(console.readPassword("Password of %s: ", this.name));
		return LiveRealm.at(this.address, this.name, password,
				console.readLine("Code of the app (empty if there is none): ").strip());
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
