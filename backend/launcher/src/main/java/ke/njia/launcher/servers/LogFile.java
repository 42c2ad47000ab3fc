package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a server printed. One earlier log is kept beside the present one, so that a start
 * does not wipe out the reason of the last end, and logs do not fill the disk.
 */
final class LogFile {

	private static final List<Predicate<String>> TELLING = List.of((line) -> line.startsWith("Caused by:"),
			(line) -> line.contains("ERROR") && !line.contains("--verbose"), (line) -> !line.isBlank());

	private LogFile() {
	}

	/** Puts the log of the last run aside. */
	static void turn(Path log) {
		try {
			Files.createDirectories(log.toAbsolutePath().getParent());
			if (Files.exists(log)) {
				Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new ServerFailure("The log " + log + " cannot be written.", ex);
		}
	}

	/** The line that tells most about why a server did not start. */
	static String lastWords(Path log) {
		List<String> lines = lines(log);
		return TELLING.stream()
			.map((telling) -> last(lines, telling))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse("it said nothing");
	}

	private static Optional<String> last(List<String> lines, Predicate<String> telling) {
		return lines.stream().filter(telling).reduce((first, second) -> second);
	}

	private static List<String> lines(Path log) {
		try {
			return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

}
