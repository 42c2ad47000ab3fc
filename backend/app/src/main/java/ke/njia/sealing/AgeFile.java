package ke.njia.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A master key in a file that age has encrypted (age-encryption.org/v1). The program
 * itself opens it, so that the identity may be whatever age understands: a key on another
 * medium, an SSH key, a token by one of its plugins. The plain key passes through a pipe
 * and is never on a disk.
 */
final class AgeFile {

	/** A token wants to be touched. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** A master key is far less than a kilobyte a rotation. */
	private static final int LONGEST = 64 * 1024;

	private final Path file;

	private final Path identity;

	private final String program;

	/**
	 * @throws WrongMasterKey when the file or the identity is not there
	 */
	AgeFile(KeySettings settings) {
		Path file = settings.masterFile();
		Path identity = settings.ageIdentity();
		if (file == null || identity == null || Files.notExists(file) || Files.notExists(identity)) {
			throw WrongMasterKey.missing();
		}
		this.file = file;
		this.identity = identity;
		this.program = settings.ageProgram();
	}

	/**
	 * The master key.
	 * @throws WrongMasterKey when it does not open, or is none
	 */
	Keyset read() throws IOException {
		Process age = start();
		CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS).execute(age::destroyForcibly);
		byte[] text = age.getInputStream().readNBytes(LONGEST);
		try {
			if (age.onExit().join().exitValue() != 0) {
				throw WrongMasterKey.notForThisIdentity();
			}
			return MasterKeyText.parse(text);
		}
		finally {
			Arrays.fill(text, (byte) 0);
		}
	}

	/** What it says of failures may name files: nobody reads it. */
	private Process start() {
		ProcessBuilder builder = new ProcessBuilder(this.program, "--decrypt", "--identity", this.identity.toString(),
				this.file.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
		try {
			Process age = builder.start();
			age.getOutputStream().close();
			return age;
		}
		catch (IOException ex) {
			throw WrongMasterKey.noAge();
		}
	}

}
