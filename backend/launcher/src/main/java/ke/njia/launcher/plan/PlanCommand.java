package ke.njia.launcher.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

import ke.njia.launcher.plan.PlanFileException.Code;
import ke.njia.routing.engine.NetworkSnapshot;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Plans the routes of a file and prints them. A file that is not as the format says gives
 * a coded error on standard error, nothing on standard output, and exit status 2.
 */
@Command(name = "plan", description = "Plans the routes of a file and prints them as JSON.",
		mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {

	private static final String STANDARD_INPUT = "-";

	private final InputStream input;

	@Parameters(paramLabel = "FILE", description = "A network and a request as JSON; - reads standard input.")
	private String file = STANDARD_INPUT;

	@Option(names = "--budget", paramLabel = "DURATION", defaultValue = "PT60S",
			description = "Longest time to search, such as PT0.5S (default: ${DEFAULT-VALUE}).")
	private Duration budget = Duration.ofSeconds(60);

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	/** Reads standard input when asked to. */
	public PlanCommand() {
		this(System.in);
	}

	PlanCommand(InputStream input) {
		this.input = input;
	}

	@Override
	public Integer call() {
		try {
			PlanFile read = PlanFile.read(contents());
			RoutePlan plan = new RouteSearch().find(NetworkSnapshot.of(read.network()), read.request(), this.budget);
			this.spec.commandLine().getOut().println(PlanJson.of(plan));
			return ExitCode.OK;
		}
		catch (PlanFileException ex) {
			this.spec.commandLine().getErr().println(PlanJson.of(ex));
			return ExitCode.USAGE;
		}
	}

	private byte[] contents() {
		try (InputStream from = this.file.equals(STANDARD_INPUT) ? this.input
				: Files.newInputStream(Path.of(this.file))) {
			byte[] contents = from.readNBytes(PlanFile.MOST_BYTES + 1);
			if (contents.length > PlanFile.MOST_BYTES) {
				throw new PlanFileException(Code.TOO_LARGE, this.file,
						"At most %d MiB are read.".formatted(PlanFile.MOST_BYTES >> 20));
			}
			return contents;
		}
		catch (IOException | InvalidPathException ex) {
			throw new PlanFileException(Code.UNREADABLE_FILE, this.file,
					"The file cannot be read. Maybe the name is misspelt or it is not yours to read.");
		}
	}

}
