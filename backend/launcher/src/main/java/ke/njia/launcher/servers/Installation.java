package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Where the built programs of this project lie on disk.
 *
 * @param root the directory of the project: it holds {@code keycloak-realm} and
 * {@code backend}
 */
public record Installation(Path root) {

	private static final Path MARK = Path.of("keycloak-realm", "njia-realm.json");

	/**
	 * The project around the current directory, or the one named by the system property
	 * {@code njia.root}.
	 * @throws ServerFailure if there is none
	 */
	public static Installation find() {
		String named = System.getProperty("njia.root");
		Path start = Path.of((named != null) ? named : "").toAbsolutePath().normalize();
		for (Path directory = start; directory != null; directory = directory.getParent()) {
			if (Files.exists(directory.resolve(MARK))) {
				return new Installation(directory);
			}
		}
		throw new ServerFailure("No project of Njia was found above " + start + ".");
	}

	/** The realm as code, its login theme and the examples. */
	public Path realm() {
		return this.root.resolve("keycloak-realm");
	}

	/** The class path of the Neo4j program. */
	List<String> neo4jClassPath() {
		Path libraries = built(this.root.resolve("backend/embedded/target/lib"));
		return List.of(neo4jProgram().toString(), libraries.resolve("*").toString());
	}

	/** The jar that starts Neo4j. */
	Path neo4jProgram() {
		return newest(built(this.root.resolve("backend/embedded/target")), "embedded-", ".jar");
	}

	/** Keycloak's distribution, as Maven delivered it. */
	Path keycloakArchive() {
		Path directory = built(this.root.resolve("backend/embedded/target/keycloak"));
		return newest(directory, "keycloak-", ".zip");
	}

	/** The portal as one executable jar. */
	public Path portal() {
		return newest(built(this.root.resolve("backend/app/target")), "app-", ".jar");
	}

	/**
	 * Checks that everything {@code njia up} needs is there.
	 * @throws ServerFailure naming what is not
	 */
	public void requireBuilt() {
		neo4jClassPath();
		keycloakArchive();
		portal();
	}

	private static Path newest(Path directory, String start, String end) {
		try (var files = Files.list(directory)) {
			return files.filter((file) -> file.getFileName().toString().startsWith(start))
				.filter((file) -> file.toString().endsWith(end))
				.max(Comparator.comparingLong((file) -> file.toFile().lastModified()))
				.orElseThrow(() -> missing(directory));
		}
		catch (IOException ex) {
			throw missing(directory);
		}
	}

	private static Path built(Path path) {
		if (Files.notExists(path)) {
			throw missing(path);
		}
		return path;
	}

	private static ServerFailure missing(Path path) {
		return new ServerFailure(path + " is not built. Run: mvn -DskipTests package");
	}

}
