package ke.njia.launcher.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at the files that only their owner may touch: keys, heads of the audit record,
 * passwords of the servers. Looking repairs nothing.
 */
public final class ClosedFiles {

	private static final Set<PosixFilePermission> OWNERS = EnumSet.of(PosixFilePermission.OWNER_READ,
			PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

	/** The portal puts a head down every ten minutes, and when it stops. */
	private static final Duration HEAD_WITHIN = Duration.ofHours(1);

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private ClosedFiles() {
	}

	/** What is open to others, or missing, in a user's own directory. */
	public static List<Finding> of(NjiaHome home) {
		List<Finding> findings = new ArrayList<>();
		Path directory = home.directory();
		List.of("keys", "audit-heads", "secrets", "evidence")
			.forEach((name) -> open(directory.resolve(name), findings));
		if (Files.isDirectory(directory.resolve("keys/wrapped"))) {
			missing(directory.resolve("keys/master.json"), findings);
		}
		if (hasOldCase(directory.resolve("keys/wrapped/cases"))) {
			missing(directory.resolve("audit-heads/audit-heads.jsonl"), findings);
		}
		return findings;
	}

	/** A portal without a case may have nothing on record yet, and so no head. */
	private static boolean hasOldCase(Path cases) {
		if (Files.notExists(cases)) {
			return false;
		}
		Instant old = Instant.now().minus(HEAD_WITHIN);
		try (var keys = Files.list(cases)) {
			return keys.anyMatch((key) -> Instant.ofEpochMilli(key.toFile().lastModified()).isBefore(old));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void missing(Path file, List<Finding> findings) {
		if (Files.notExists(file)) {
			findings.add(new Finding(file.toString(), "a file", "nothing"));
		}
	}

	private static void open(Path directory, List<Finding> findings) {
		if (!POSIX || Files.notExists(directory)) {
			return;
		}
		try (var paths = Files.walk(directory)) {
			for (Path path : (Iterable<Path>) paths::iterator) {
				Set<PosixFilePermission> given = Files.getPosixFilePermissions(path);
				if (!OWNERS.containsAll(given) && isSecret(directory, path)) {
					findings.add(new Finding(path.toString(), "its owner alone to enter it",
							PosixFilePermissions.toString(given)));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The directory itself, keys and passwords; heads and public halves of keys may be
	 * seen.
	 */
	private static boolean isSecret(Path directory, Path path) {
		String name = path.getFileName().toString();
		return path.equals(directory) || name.endsWith(".key") || name.equals("master.json")
				|| directory.endsWith("secrets");
	}

}
