package ke.njia.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import ke.njia.launcher.servers.NjiaHome;
import ke.njia.launcher.servers.ServerFailure;
import org.jspecify.annotations.Nullable;

/**
 * The one portal that may run on a home directory. A lock says that it runs, and the
 * operating system takes the lock away from a process that has died; the note beside it
 * only says which process and which address.
 */
final class Instance implements AutoCloseable {

	private final Path note;

	private final FileChannel channel;

	private final @Nullable FileLock lock;

	private Instance(Path note, FileChannel channel, @Nullable FileLock lock) {
		this.note = note;
		this.channel = channel;
		this.lock = lock;
	}

	/** Tries to become the one. */
	static Instance claim(NjiaHome home) {
		Path directory = home.run();
		try {
			FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			return new Instance(directory.resolve("running"), channel, channel.tryLock());
		}
		catch (IOException ex) {
			throw new ServerFailure("The directory " + directory + " cannot be written.", ex);
		}
	}

	/** Whether this process is the one. */
	boolean mine() {
		return this.lock != null;
	}

	/** Tells other terminals where the portal will be. */
	void announce(String origin) {
		try {
			Files.writeString(this.note, ProcessHandle.current().pid() + " " + origin);
		}
		catch (IOException ex) {
			throw new ServerFailure("The file " + this.note + " cannot be written.", ex);
		}
	}

	/** The address of the portal that runs, if it has said so. */
	String origin() {
		return word(1).orElse("an address that it has not announced yet");
	}

	/**
	 * Asks the process that runs the portal to stop, and waits for it.
	 * @return whether it has ended
	 */
	boolean stopOther(Duration patience) {
		Optional<ProcessHandle> process = word(0).map(Long::valueOf).flatMap(ProcessHandle::of);
		process.ifPresent(ProcessHandle::destroy);
		return process.map((other) -> ended(other, patience)).orElse(false);
	}

	private static boolean ended(ProcessHandle process, Duration patience) {
		try {
			process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (ExecutionException | TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private Optional<String> word(int position) {
		try {
			String[] words = Files.readString(this.note).split(" ");
			return (position < words.length) ? Optional.of(words[position]) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	@Override
	public void close() {
		try {
			if (this.lock != null) {
				Files.deleteIfExists(this.note);
			}
			this.channel.close();
		}
		catch (IOException ex) {
			throw new ServerFailure("The file " + this.note + " cannot be removed.", ex);
		}
	}

}
