package ke.njia.launcher.exchange;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import ke.njia.launcher.servers.ServerFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code njia export}: the public directory as a file, through the running portal.
 */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Take the public directory out of a running portal.")
public final class ExportCommand implements Callable<Integer> {

	private static final int OK = 200;

	private static final Map<String, String> FORMS = Map.of("hsds", "/exports/hsds.zip", "csv",
			"/exports/directory.csv");

	@Mixin
	private PortalSignIn signIn = new PortalSignIn();

	@Parameters(index = "0", paramLabel = "FORM", description = "hsds (a package of tables) or csv (one table).")
	private String form = "";

	@Parameters(index = "1", paramLabel = "FILE", description = "Where to put it.")
	private @Nullable Path file;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public Integer call() {
		String path = FORMS.get(this.form);
		if (path == null || this.file == null) {
			throw new ServerFailure("The form is hsds or csv.");
		}
		HttpResponse<byte[]> answer = this.signIn.connect().get(path, HttpResponse.BodyHandlers.ofByteArray());
		if (answer.statusCode() != OK) {
			throw new ServerFailure("The portal does not give it to this person (HTTP " + answer.statusCode() + ").");
		}
		write(this.file, answer.body());
		this.spec.commandLine().getOut().println("Written: " + this.file);
		return 0;
	}

	private static void write(Path file, byte[] content) {
		try {
			Files.write(file, content);
		}
		catch (IOException ex) {
			throw new ServerFailure("The file " + file + " cannot be written.", ex);
		}
	}

}
