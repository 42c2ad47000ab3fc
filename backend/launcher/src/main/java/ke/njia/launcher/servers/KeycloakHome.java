package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The directory of one running Keycloak: links to the program, which is shared, and its
 * own data, themes and temporary files.
 */
final class KeycloakHome {

	private static final List<String> SHARED = List.of("lib", "conf", "providers", "version.txt");

	private final Path directory;

	KeycloakHome(Path directory) {
		this.directory = directory;
	}

	/**
	 * Makes the directory ready for a start. A database that grew from another realm file
	 * is set aside, never deleted.
	 */
	void prepare(KeycloakSeed seed, Path realm) {
		furnish(seed.program(), realm);
		try {
			database(seed);
		}
		catch (IOException ex) {
			throw new ServerFailure("The directory " + this.directory + " cannot be written.", ex);
		}
	}

	/** Everything but a database: the program, the themes, the refused passwords. */
	void furnish(Path program, Path realm) {
		Directories.closed(this.directory);
		Directories.closed(this.directory.resolve("data"));
		try {
			link(program);
		}
		catch (IOException ex) {
			throw new ServerFailure("The directory " + this.directory + " cannot be written.", ex);
		}
		Directories.replace(realm.resolve("themes"), this.directory.resolve("themes"));
		Directories.replace(realm.resolve("password-blacklists"), this.directory.resolve("data/password-blacklists"));
	}

	private void link(Path program) throws IOException {
		for (String name : SHARED) {
			Path link = this.directory.resolve(name);
			Files.deleteIfExists(link);
			Files.createSymbolicLink(link, program.resolve(name));
		}
	}

	/** Whether the database came from another realm file than the seed's. */
	boolean outdated(KeycloakSeed seed) {
		return Files.exists(database()) && Files.notExists(mark(seed));
	}

	private void database(KeycloakSeed seed) throws IOException {
		Directories.closed(databases());
		if (outdated(seed)) {
			Files.move(database(), database().resolveSibling("set-aside.mv.db"), StandardCopyOption.REPLACE_EXISTING);
			forgetMarks();
		}
		if (Files.notExists(database())) {
			Files.copy(seed.realm().resolve(KeycloakSeed.DATABASE), database());
			Files.writeString(mark(seed), "");
		}
	}

	private void forgetMarks() throws IOException {
		try (DirectoryStream<Path> marks = Files.newDirectoryStream(databases(), "seed-*")) {
			for (Path mark : marks) {
				Files.delete(mark);
			}
		}
	}

	private Path databases() {
		return this.directory.resolve("data/h2");
	}

	private Path database() {
		return databases().resolve(KeycloakSeed.DATABASE);
	}

	private Path mark(KeycloakSeed seed) {
		return databases().resolve("seed-" + seed.birth());
	}

}
