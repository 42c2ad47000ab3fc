package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Directories that are costly to make and always come out the same. Each is made once,
 * whichever of several processes asks first; one that was left half made is made again.
 */
final class Cache {

	private static final String COMPLETE = "complete";

	private final Path directory;

	Cache(Path directory) {
		this.directory = directory;
	}

	/**
	 * The directory of that name.
	 * @param name names the content: other content, other name
	 * @param recipe fills the empty directory
	 */
	synchronized Path get(String name, Consumer<Path> recipe) {
		Path entry = this.directory.resolve(name);
		if (Files.exists(entry.resolve(COMPLETE))) {
			return entry;
		}
		try (FileChannel lock = FileChannel.open(this.directory.resolve(name + ".lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			lock.lock();
			if (Files.notExists(entry.resolve(COMPLETE))) {
				make(entry, recipe);
			}
			return entry;
		}
		catch (IOException ex) {
			throw new ServerFailure("The cache " + this.directory + " cannot be written.", ex);
		}
	}

	private static void make(Path entry, Consumer<Path> recipe) throws IOException {
		Directories.remove(entry);
		Directories.closed(entry);
		recipe.accept(entry);
		Files.createFile(entry.resolve(COMPLETE));
	}

}
