package ke.njia.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import ke.njia.evidence.cleaning.Cleaner;
import ke.njia.evidence.cleaning.Fault;

import org.springframework.stereotype.Component;

/**
 * Runs {@link Cleaner} as a process of its own: a file that breaks a decoder or wants all
 * memory ends that process and nothing else. The file goes through pipes and is never on
 * a disk.
 */
@Component
class CleaningProgram {

	/** What one file is given. Ours: the largest picture takes a few seconds. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** For the largest picture twice: as it was read, and as it is painted. */
	private static final String MEMORY = "-Xmx512m";

	/** One after the other, so that the machine's memory is asked for once. */
	private final Semaphore turn = new Semaphore(1, true);

	Cleaning clean(byte[] content) {
		this.turn.acquireUninterruptibly();
		try {
			return cleaned(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.turn.release();
		}
	}

	private static Cleaning cleaned(byte[] content) throws IOException {
		Process cleaner = start();
		CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS).execute(cleaner::destroyForcibly);
		give(cleaner, content);
		byte[] copy = cleaner.getInputStream().readAllBytes();
		int exit = cleaner.onExit().join().exitValue();
		Optional<EvidenceForm> form = (exit == 0) ? EvidenceForm.of(copy) : Optional.empty();
		return form.<Cleaning>map((known) -> new Cleaning.Cleaned(known, copy))
			.orElseGet(() -> new Cleaning.NotCleaned(Fault.of(exit)));
	}

	/** It may end before it has read everything: why, its exit value says. */
	private static void give(Process cleaner, byte[] content) {
		try (OutputStream in = cleaner.getOutputStream()) {
			in.write(content);
		}
		catch (IOException ex) {
			cleaner.destroy();
		}
	}

	/** What it says of failures may hold what is in the file: nobody reads it. */
	private static Process start() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash",
				"-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), Cleaner.class.getName()))
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		return builder.start();
	}

}
