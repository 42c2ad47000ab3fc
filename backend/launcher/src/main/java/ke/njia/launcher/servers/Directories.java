package ke.njia.launcher.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/**
 * Directories that only their owner may enter, copied and removed as a whole.
 */
final class Directories {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private Directories() {
	}

	/** Creates the directory if needed and closes it to everybody but its owner. */
	static Path closed(Path directory) {
		try {
			Files.createDirectories(directory);
			if (POSIX) {
				Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
			}
			return directory;
		}
		catch (IOException ex) {
			throw new ServerFailure("The directory " + directory + " cannot be written.", ex);
		}
	}

	/** Makes the second directory equal to the first. */
	static void replace(Path from, Path to) {
		remove(to);
		copy(from, to);
	}

	private static void copy(Path from, Path to) {
		try (var paths = Files.walk(from)) {
			for (Path path : (Iterable<Path>) paths::iterator) {
				Path target = to.resolve(from.relativize(path).toString());
				if (Files.isDirectory(path)) {
					Files.createDirectories(target);
				}
				else {
					Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Removes the directory and what is in it; links are removed, never followed. */
	static void remove(Path directory) {
		if (Files.notExists(directory)) {
			return;
		}
		try {
			Files.walkFileTree(directory, new Removal());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Removal extends SimpleFileVisitor<Path> {

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			Files.delete(file);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException ex) throws IOException {
			Files.delete(directory);
			return FileVisitResult.CONTINUE;
		}

	}

}
