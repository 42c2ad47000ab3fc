package ke.njia.launcher.servers;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One Java program to run as a child: virtual machine options, class path, main class,
 * arguments, environment. Secrets go into {@code environment} or {@code firstLine}, never
 * into {@code arguments}, because every user of the machine can read a command line.
 *
 * @param options options of the virtual machine beside those that all children share
 * @param classPath entries of the class path
 * @param arguments the main class and its arguments
 * @param environment added to the environment of the child
 * @param firstLine written to the child's standard input as its first line, if any
 */
record Program(List<String> options, List<String> classPath, List<String> arguments, Map<String, String> environment,
		@Nullable String firstLine) {

	/**
	 * The first compiler alone and the serial collector halve the processor time that a
	 * start costs; a child on a laptop never lives long enough to miss the other ones. A
	 * measurement does: with {@code -Dnjia.long-run=true} children run as in the real
	 * deployment.
	 */
	private static final List<String> QUICK_START = Boolean.getBoolean("njia.long-run") ? List.of()
			: List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	private static final List<String> ALWAYS = List.of("-XX:+ExitOnOutOfMemoryError", "-XX:-HeapDumpOnOutOfMemoryError",
			"--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8",
			"-Djava.awt.headless=true");

	/** The class path entry that holds {@link Leash}. */
	static String leashClassPath() {
		try {
			return Path.of(Leash.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	List<String> command() {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(QUICK_START);
		command.addAll(ALWAYS);
		command.addAll(this.options);
		command.add("-cp");
		command.add(this.classPath.stream().collect(Collectors.joining(File.pathSeparator)));
		command.addAll(this.arguments);
		return command;
	}

}
