package ke.njia.launcher.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a Keycloak needs before its first quick start, made once and kept in the cache:
 * the unpacked and built program (about 20 s), and a database with our realm imported
 * (about 12 s). The realm has its own entry, so that an edit of the realm does not build
 * the program again.
 *
 * @param program the built program
 * @param realm the database with the realm and the secret of its administrator
 * @param name changes whenever the program or the realm file changes
 */
record KeycloakSeed(Path program, Path realm, String name) {

	/** The service account that manages a local Keycloak; never used elsewhere. */
	static final String ADMIN_CLIENT = "njia-launcher";

	static final String DATABASE = "keycloakdb.mv.db";

	/**
	 * Finds or makes both.
	 * @param progress is told, in a sentence, what takes time
	 */
	static KeycloakSeed prepare(Installation installation, NjiaHome home, Consumer<String> progress) {
		Path archive = installation.keycloakArchive();
		Path realmFile = installation.realm().resolve("njia-realm.json");
		String built = new Fingerprint().add(archive.getFileName().toString())
			.add(String.join(" ", KeycloakProgram.BUILD))
			.toString();
		String seeded = new Fingerprint().add(built).add(realmFile).toString();
		Cache cache = new Cache(home.cache());
		Path program = cache.get("keycloak-" + built, (entry) -> {
			progress.accept("Preparing Keycloak for its first start (about 20 seconds, once)");
			unpack(archive, entry);
			run(new KeycloakProgram(entry).build(), home.logs().resolve("keycloak-build.log"));
		});
		Path realm = cache.get("realm-" + seeded, (entry) -> {
			progress.accept("Importing the realm (about 12 seconds, once per change of the realm file)");
			seed(program, installation.realm(), entry, home.logs().resolve("keycloak-import.log"));
		});
		return new KeycloakSeed(program, realm, seeded);
	}

	/** Tells one making of this seed from another, as after the cache was deleted. */
	String birth() {
		return new Fingerprint().add(this.name).add(adminSecret()).toString();
	}

	String adminSecret() {
		return new Secrets(this.realm).get("admin");
	}

	/** The secret of the portal's own client, which asks whether tokens still stand. */
	String apiSecret() {
		return new Secrets(this.realm).get("api");
	}

	/** The secret of the client that keeps the people of partners. */
	String peopleSecret() {
		return new Secrets(this.realm).get("members");
	}

	private static void seed(Path program, Path realm, Path entry, Path log) {
		try {
			Path work = entry.resolve("work");
			new KeycloakHome(work).furnish(program, realm);
			Path imports = Files.createDirectories(work.resolve("data/import"));
			Files.writeString(imports.resolve("njia-realm.json"), LocalRealm.of(realm.resolve("njia-realm.json")));
			KeycloakServer server = KeycloakServer.seeding(work, log, new Secrets(entry).get("admin"),
					Map.of("NJIA_API_SECRET", new Secrets(entry).get("api"), "NJIA_PEOPLE_SECRET",
							new Secrets(entry).get("members")));
			server.start();
			server.awaitReady();
			server.stop();
			Files.move(work.resolve("data/h2").resolve(DATABASE), entry.resolve(DATABASE));
			Directories.remove(work);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void run(Program program, Path log) {
		Child child = Child.start(program, log);
		if (child.awaitEnd() != 0) {
			throw new ServerFailure("Keycloak could not be built: " + LogFile.lastWords(log) + " (see " + log + ")");
		}
	}

	/** Leaves out the first directory of the archive, which only names the version. */
	private static void unpack(Path archive, Path into) {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
				Path target = into.resolve(name).normalize();
				if (!target.startsWith(into)) {
					throw new ServerFailure("The archive of Keycloak is not to be trusted: " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(target);
				}
				else {
					Files.createDirectories(target.getParent());
					Files.copy(zip, target);
				}
			}
		}
		catch (IOException ex) {
			throw new ServerFailure("The archive of Keycloak cannot be unpacked: " + archive, ex);
		}
	}

}
