package ke.njia.launcher.servers;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A server that runs as a child process. {@link #start} returns at once, so that several
 * can start side by side; {@link #awaitReady} waits until it answers.
 */
public abstract class Server implements AutoCloseable {

	private static final Duration POLL = Duration.ofMillis(50);

	private final String name;

	private final Path log;

	private @Nullable Child child;

	Server(String name, Path log) {
		this.name = name;
		this.log = log;
	}

	/** What to run; called again for each start. */
	abstract Program program();

	/** Whether the started server answers requests. */
	abstract boolean answers();

	/** How long a start may take on a slow machine. */
	abstract Duration patience();

	/** The name that a person knows it by. */
	public final String name() {
		return this.name;
	}

	/** The file that receives what the server prints. */
	public final Path log() {
		return this.log;
	}

	public final synchronized void start() {
		if (alive()) {
			throw new IllegalStateException(this.name + " is already running");
		}
		this.child = Child.start(program(), this.log);
	}

	/**
	 * Waits until the server answers.
	 * @throws ServerFailure if it ends or stays silent
	 */
	public final void awaitReady() {
		long deadline = System.nanoTime() + patience().toNanos();
		while (!answers()) {
			if (!alive()) {
				throw new ServerFailure(this.name + " ended while starting: " + LogFile.lastWords(this.log) + " (see "
						+ this.log + ")");
			}
			if (System.nanoTime() > deadline) {
				throw new ServerFailure(this.name + " did not answer within " + patience().toSeconds()
						+ " seconds (see " + this.log + ")");
			}
			pause();
		}
	}

	public final synchronized boolean alive() {
		return this.child != null && this.child.alive();
	}

	/** The process id, while running. */
	public final synchronized long pid() {
		if (this.child == null) {
			throw new IllegalStateException(this.name + " was never started");
		}
		return this.child.pid();
	}

	/** An orderly stop; nothing happens if the server is not running. */
	public final synchronized void stop() {
		if (this.child != null) {
			this.child.stop();
		}
	}

	/** Ends the process without warning, as a power cut or {@code kill -9} would. */
	public final synchronized void kill() {
		if (this.child != null) {
			this.child.kill();
		}
	}

	/** Stops, starts on the same data and port, and waits until it answers. */
	public final void restart() {
		stop();
		start();
		awaitReady();
	}

	@Override
	public final void close() {
		stop();
	}

	private static void pause() {
		try {
			Thread.sleep(POLL);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailure("Interrupted while waiting for a server.", ex);
		}
	}

}
