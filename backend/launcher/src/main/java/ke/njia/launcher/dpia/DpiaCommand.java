package ke.njia.launcher.dpia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import ke.njia.launcher.servers.Installation;
import ke.njia.launcher.servers.ServerFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code njia dpia}: prints the data protection impact assessment (Data Protection Act
 * 2019, s. 31).
 */
@Command(name = "dpia", mixinStandardHelpOptions = true,
		description = "Print the data protection impact assessment, made from SECURITY.md.")
public final class DpiaCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--from", description = "Another SECURITY.md; that of this installation when left out.")
	private @Nullable Path from;

	@Override
	public Integer call() {
		Path file = (this.from != null) ? this.from : Installation.find().root().resolve("SECURITY.md");
		String assessment = Assessment.of(read(file)).toMarkdown();
		if (this.spec != null) {
			this.spec.commandLine().getOut().print(assessment);
			this.spec.commandLine().getOut().flush();
		}
		return 0;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new ServerFailure("%s cannot be read.".formatted(file));
		}
	}

}
