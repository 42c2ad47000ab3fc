package ke.njia.launcher;

import java.io.PrintWriter;

import ke.njia.launcher.dpia.DpiaCommand;
import ke.njia.launcher.exchange.ExportCommand;
import ke.njia.launcher.exchange.ImportCommand;
import ke.njia.launcher.plan.PlanCommand;
import ke.njia.launcher.plan.SurgeCommand;
import ke.njia.launcher.servers.ServerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code njia}. A failure that somebody can do something about is one plain
 * sentence on standard error and exit status 1; a wrong word on the command line is 2.
 */
@Command(name = "njia", description = "Partner referral and coordination portal.", mixinStandardHelpOptions = true,
		version = "njia 0.1.0",
		subcommands = { UpCommand.class, DownCommand.class, DoctorCommand.class, PlanCommand.class, SurgeCommand.class,
				KeysCommand.class, DpiaCommand.class, ImportCommand.class, ExportCommand.class })
public final class Njia {

	private Njia() {
	}

	public static void main(String[] arguments) {
		System.exit(run(arguments));
	}

	static int run(String... arguments) {
		return run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
	}

	/** As from a terminal, with everything that is said going to one place. */
	public static int run(PrintWriter said, String... arguments) {
		return run(said, said, arguments);
	}

	private static int run(PrintWriter out, PrintWriter err, String... arguments) {
		CommandLine line = new CommandLine(new Njia()).setOut(out).setErr(err);
		line.setExecutionExceptionHandler(Njia::explain);
		if (arguments.length == 0) {
			line.usage(line.getErr());
			return CommandLine.ExitCode.USAGE;
		}
		return line.execute(arguments);
	}

	private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
		if (failure instanceof ServerFailure) {
			line.getErr().println(failure.getMessage());
			return CommandLine.ExitCode.SOFTWARE;
		}
		throw failure;
	}

}
