package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A running child process. Its output goes to a log file; closing its standard input asks
 * it to stop.
 */
final class Child {

	private static final int PATIENCE_SECONDS = 40;

	/**
	 * Settings of these programs in the caller's environment must not reach the child.
	 */
	private static final List<String> FOREIGN = List.of("KC_", "QUARKUS_", "KEYCLOAK_", "NEO4J_", "JAVA_TOOL_OPTIONS",
			"JDK_JAVA_OPTIONS", "NJIA_DEMO_PASSWORD", "NJIA_ORIGIN");

	private final Process process;

	private Child(Process process) {
		this.process = process;
	}

	static Child start(Program program, Path log) {
		try {
			LogFile.turn(log);
			ProcessBuilder builder = new ProcessBuilder(program.command()).redirectErrorStream(true)
				.redirectOutput(log.toFile());
			builder.environment().keySet().removeIf((name) -> FOREIGN.stream().anyMatch(name::startsWith));
			builder.environment().putAll(program.environment());
			Process process = builder.start();
			if (program.firstLine() != null) {
				process.getOutputStream().write((program.firstLine() + "\n").getBytes(StandardCharsets.UTF_8));
				process.getOutputStream().flush();
			}
			return new Child(process);
		}
		catch (IOException ex) {
			throw new ServerFailure("A program could not be started: " + ex.getMessage(), ex);
		}
	}

	long pid() {
		return this.process.pid();
	}

	boolean alive() {
		return this.process.isAlive();
	}

	/** Asks for an orderly stop, waits, and ends the process by force if it must. */
	void stop() {
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException ex) {
			// A pipe that is already broken says the same as a closed one.
		}
		if (!waitFor(PATIENCE_SECONDS)) {
			kill();
		}
	}

	void kill() {
		this.process.destroyForcibly();
		waitFor(PATIENCE_SECONDS);
	}

	/** Waits for a program that ends by itself and gives its exit status. */
	int awaitEnd() {
		try {
			return this.process.waitFor();
		}
		catch (InterruptedException ex) {
			kill();
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	private boolean waitFor(int seconds) {
		try {
			return this.process.waitFor(seconds, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
