package ke.njia.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

import ke.njia.kernel.RandomId;

/**
 * Files that are whole and on the disk when a call returns, and readable by their owner
 * alone: written beside, forced, put in place at once, and the directory forced too.
 */
public final class DurableFile {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private DurableFile() {
	}

	/** Makes a directory that only its owner may enter. */
	public static void closedDirectory(Path directory) {
		try {
			Files.createDirectories(directory);
			if (POSIX) {
				Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes a file that must not be there yet.
	 * @throws java.nio.file.FileAlreadyExistsException when it is
	 */
	public static void create(Path file, byte[] content) throws IOException {
		Path draft = draft(file, content);
		try {
			Files.createLink(file, draft);
		}
		finally {
			Files.delete(draft);
		}
		force(directoryOf(file));
	}

	/** Makes a file, or puts it in the place of the one that is there. */
	static void replace(Path file, byte[] content) throws IOException {
		Files.move(draft(file, content), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		force(directoryOf(file));
	}

	/** Overwrites a file and removes it; nothing happens when it is not there. */
	static void erase(Path file) throws IOException {
		if (Files.notExists(file)) {
			return;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.allocate(Math.toIntExact(channel.size())));
			channel.force(true);
		}
		Files.deleteIfExists(file);
		force(directoryOf(file));
	}

	private static Path draft(Path file, byte[] content) throws IOException {
		Path draft = file.resolveSibling(RandomId.next() + ".draft");
		try (FileChannel channel = FileChannel.open(draft,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
			channel.write(ByteBuffer.wrap(content));
			channel.force(true);
		}
		return draft;
	}

	private static FileAttribute<?>[] ownerOnly() {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/** The directory a file is in. */
	static Path directoryOf(Path file) {
		return Objects.requireNonNull(file.toAbsolutePath().getParent());
	}

	private static void force(Path directory) throws IOException {
		try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

}
