package ke.njia.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The compose program of this machine, whichever generation it is.
 */
final class Compose {

	private static final List<List<String>> KNOWN = List.of(List.of("docker", "compose"), List.of("docker-compose"));

	private Compose() {
	}

	/** Its command, or nothing if there is none. */
	static List<String> installed() throws InterruptedException {
		for (List<String> command : KNOWN) {
			if (run(command, List.of("version"), Path.of(""), Map.of()) == 0) {
				return command;
			}
		}
		return List.of();
	}

	/** Whether the file in the directory is valid with these variables. */
	static boolean accepts(List<String> command, Path directory, Map<String, String> variables)
			throws InterruptedException {
		return run(command, List.of("config", "-q"), directory, variables) == 0;
	}

	private static int run(List<String> command, List<String> arguments, Path directory, Map<String, String> variables)
			throws InterruptedException {
		List<String> line = new ArrayList<>(command);
		line.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toAbsolutePath().toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().keySet().removeIf((name) -> name.startsWith("NJIA_"));
		builder.environment().putAll(variables);
		try {
			return builder.start().waitFor();
		}
		catch (IOException ex) {
			return -1;
		}
	}

}
