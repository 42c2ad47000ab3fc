package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Passwords of this machine's own servers, one file each, readable by their owner alone.
 * A secret is made once, with 180 bits of chance, and then kept.
 */
public final class Secrets {

	private static final int RANDOM_BYTES = 23;

	private static final FileAttribute<?>[] OWNER_ONLY = FileSystems.getDefault()
		.supportedFileAttributeViews()
		.contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];

	private final Path directory;

	public Secrets(Path directory) {
		this.directory = directory;
	}

	/** The secret of that name; made now if it is asked for the first time. */
	public String get(String name) {
		return get(name, Secrets::random);
	}

	/**
	 * As {@link #get(String)}.
	 * @param recipe makes the secret if it is asked for the first time
	 */
	public String get(String name, Supplier<String> recipe) {
		Directories.closed(this.directory);
		Path file = this.directory.resolve(name);
		try {
			write(file, recipe.get());
		}
		catch (FileAlreadyExistsException ex) {
			// Made earlier, perhaps by another process a moment ago: that one counts.
		}
		catch (IOException ex) {
			throw new ServerFailure("The secret " + file + " cannot be written.", ex);
		}
		return read(file);
	}

	private static void write(Path file, String secret) throws IOException {
		if (Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
		Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try (var channel = Files.newByteChannel(draft, options, OWNER_ONLY)) {
			channel.write(StandardCharsets.US_ASCII.encode(secret + "\n"));
		}
		try {
			Files.createLink(file, draft);
		}
		finally {
			Files.delete(draft);
		}
	}

	private static String read(Path file) {
		try {
			String secret = Files.readString(file).strip();
			if (secret.isEmpty()) {
				throw new ServerFailure("The secret " + file + " is empty. Delete the file and start again.");
			}
			return secret;
		}
		catch (IOException ex) {
			throw new ServerFailure("The secret " + file + " cannot be read.", ex);
		}
	}

	private static String random() {
		byte[] bytes = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
