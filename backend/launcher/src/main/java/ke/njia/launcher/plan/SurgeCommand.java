package ke.njia.launcher.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import ke.njia.launcher.plan.PlanFileException.Code;
import ke.njia.routing.surge.NativeSolver;
import ke.njia.routing.surge.SurgeSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Assigns the persons of a file to its providers and prints the assignment. A file that
 * is not as the format says gives a coded error on standard error, nothing on standard
 * output, and exit status 2.
 */
@Command(name = "surge", description = "Assigns many persons to providers at the optimum and prints it as JSON.",
		mixinStandardHelpOptions = true)
public final class SurgeCommand implements Callable<Integer> {

	private static final String STANDARD_INPUT = "-";

	private final InputStream input;

	@Parameters(paramLabel = "FILE", description = "Providers and persons as JSON; - reads standard input.")
	private String file = STANDARD_INPUT;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	/** Reads standard input when asked to. */
	public SurgeCommand() {
		this(System.in);
	}

	SurgeCommand(InputStream input) {
		this.input = input;
	}

	@Override
	public Integer call() {
		try {
			this.spec.commandLine().getOut().println(answer());
			return ExitCode.OK;
		}
		catch (PlanFileException ex) {
			this.spec.commandLine().getErr().println(PlanJson.of(ex));
			return ExitCode.USAGE;
		}
	}

	private String answer() {
		// The library is unpacked while the file is read.
		Thread.startVirtualThread(NativeSolver::preload);
		try (InputStream json = this.file.equals(STANDARD_INPUT) ? this.input
				: Files.newInputStream(Path.of(this.file))) {
			return SurgeJson.of(new SurgeSearch().find(SurgeFile.read(json)));
		}
		catch (IOException | InvalidPathException ex) {
			throw new PlanFileException(Code.UNREADABLE_FILE, this.file,
					"The file cannot be read. Maybe the name is misspelt or it is not yours to read.");
		}
		catch (OutOfMemoryError ex) {
			throw new PlanFileException(Code.TOO_LARGE, this.file,
					"This does not fit into the memory that Java may use here.");
		}
	}

}
