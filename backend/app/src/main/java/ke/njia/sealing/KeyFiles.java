package ke.njia.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The wrapped keys: one small file for each, so that one can be erased without the
 * others, and copied apart from the database. What this returns from is on the disk. A
 * key that was destroyed leaves a tombstone, and is never made again.
 */
final class KeyFiles {

	private static final String KEY = ".key";

	private static final String TOMBSTONE = ".destroyed";

	/** Identifiers become file names: nothing else may. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}");

	/** A lock on a file is between processes: within one it would be refused. */
	private static final Lock IN_THIS_PROCESS = new ReentrantLock();

	private final Path root;

	KeyFiles(Path root) {
		this.root = root;
		for (KeyKind kind : KeyKind.values()) {
			DurableFile.closedDirectory(root.resolve(kind.directory()));
		}
	}

	/** The wrapped key, if it is there and was not destroyed. */
	Optional<byte[]> find(KeyKind kind, String id) {
		if (isDestroyed(kind, id)) {
			return Optional.empty();
		}
		try {
			return Optional.of(Files.readAllBytes(file(kind, id, KEY)));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Stores a new key.
	 * @return what is stored: this one, or the one that another backend stored first
	 * @throws SealFailure when a key of that name was destroyed
	 */
	byte[] create(KeyKind kind, String id, byte[] wrapped) {
		if (isDestroyed(kind, id)) {
			throw new SealFailure(SealFailure.Kind.ERASED);
		}
		try {
			DurableFile.create(file(kind, id, KEY), wrapped);
			return wrapped;
		}
		catch (FileAlreadyExistsException ex) {
			return find(kind, id).orElseThrow(() -> new SealFailure(SealFailure.Kind.KEY_MISSING));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Stores a key anew, wrapped otherwise; a key destroyed meanwhile stays so. */
	void replace(KeyKind kind, String id, byte[] wrapped) {
		try {
			DurableFile.replace(file(kind, id, KEY), wrapped);
			if (isDestroyed(kind, id)) {
				DurableFile.erase(file(kind, id, KEY));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Destroys a key for good: first the tombstone, so that a crash between the two
	 * leaves it destroyed. May be repeated.
	 */
	void destroy(KeyKind kind, String id) {
		try {
			DurableFile.replace(file(kind, id, TOMBSTONE), new byte[0]);
			DurableFile.erase(file(kind, id, KEY));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isDestroyed(KeyKind kind, String id) {
		return Files.exists(file(kind, id, TOMBSTONE));
	}

	/** Whether a key was destroyed and no copy of it has come back. */
	boolean isGone(KeyKind kind, String id) {
		return isDestroyed(kind, id) && Files.notExists(file(kind, id, KEY));
	}

	/** Identifiers of the keys stored. */
	List<String> list(KeyKind kind) {
		return list(kind, KEY);
	}

	/** Identifiers of the keys destroyed. */
	List<String> listDestroyed(KeyKind kind) {
		return list(kind, TOMBSTONE);
	}

	/** When a key was last stored; the distant past when it is not there. */
	Instant storedAt(KeyKind kind, String id) {
		try {
			return Files.getLastModifiedTime(file(kind, id, KEY)).toInstant();
		}
		catch (IOException ex) {
			return Instant.EPOCH;
		}
	}

	/**
	 * Does something to keys that no other thread or backend may do at the same time: two
	 * that add a key to the same set would each lose the other's.
	 */
	<T> T exclusively(Supplier<T> change) {
		IN_THIS_PROCESS.lock();
		try (FileChannel channel = FileChannel.open(this.root.resolve("rotation.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			return change.get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			IN_THIS_PROCESS.unlock();
		}
	}

	private List<String> list(KeyKind kind, String suffix) {
		try (Stream<Path> files = Files.list(this.root.resolve(kind.directory()))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(suffix))
				.map((name) -> name.substring(0, name.length() - suffix.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file(KeyKind kind, String id, String suffix) {
		if (!NAME.matcher(id).matches()) {
			throw new SealFailure(SealFailure.Kind.KEY_MISSING);
		}
		return this.root.resolve(kind.directory()).resolve(id + suffix);
	}

}
