package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The portal's jar, unpacked: a jar within a jar costs seconds at each start. Only the
 * newest build is kept.
 *
 * @param jar the thin jar; its libraries lie beside it
 */
public record PortalProgram(Path jar) {

	/** Unpacks the built portal, unless the same build is unpacked already. */
	public static PortalProgram unpack(Installation installation, NjiaHome home) {
		Path built = installation.portal();
		Path directory = home.cache().resolve("portal");
		Path mark = directory.resolve("unpacked");
		String build = new Fingerprint().addJar(built).toString();
		try {
			if (Files.notExists(mark) || !Files.readString(mark).equals(build)) {
				Directories.remove(directory);
				extract(built, directory, home.logs().resolve("portal-unpack.log"));
				Files.writeString(mark, build);
			}
			return new PortalProgram(directory.resolve(built.getFileName()));
		}
		catch (IOException ex) {
			throw new ServerFailure("The directory " + directory + " cannot be written.", ex);
		}
	}

	/**
	 * Runs one of the portal's other main classes in this terminal.
	 * @return its exit status
	 */
	public int run(String mainClass, String... arguments) throws IOException, InterruptedException {
		List<String> words = Stream.concat(Stream.of(mainClass), Stream.of(arguments)).toList();
		Program program = new Program(List.of(), List.of(this.jar.toString()), words, Map.of(), null);
		return new ProcessBuilder(program.command()).inheritIO().start().waitFor();
	}

	/** Lies beside the jar, and goes with it when another build is unpacked. */
	ClassArchive archive() {
		return new ClassArchive(this.jar.resolveSibling("portal.jsa"));
	}

	private static void extract(Path built, Path directory, Path log) {
		Program program = new Program(List.of("-Djarmode=tools"), List.of(built.toString()), List
			.of("org.springframework.boot.loader.launch.JarLauncher", "extract", "--destination", directory.toString()),
				Map.of(), null);
		if (Child.start(program, log).awaitEnd() != 0) {
			throw new ServerFailure(
					"The portal could not be unpacked: " + LogFile.lastWords(log) + " (see " + log + ")");
		}
	}

}
