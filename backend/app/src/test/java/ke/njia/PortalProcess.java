package ke.njia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/**
 * A portal in a process of its own on the servers of this run, which can be killed
 * without warning and started again on the same port and keys.
 */
final class PortalProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Map<String, String> properties;

	private final Path log;

	private final int port = freePort();

	private @Nullable Process process;

	/**
	 * A portal that does not run yet.
	 * @param name names its log and its own audit key
	 * @param other properties beside or instead of the usual ones
	 */
	PortalProcess(String name, Map<String, String> other) {
		this.properties = new TreeMap<>(RunningServers.properties());
		this.properties.putAll(RunningServers.audit(name));
		this.properties.putAll(other);
		this.properties.put("server.port", Integer.toString(this.port));
		this.properties.put("spring.profiles.active", "local");
		this.log = Path.of("target", name + "-portal.log");
	}

	int port() {
		return this.port;
	}

	void start() {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-cp",
						System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
						"ke.njia.NjiaApplication"));
		this.properties.forEach((name, value) -> command.add("--" + name + "=" + value));
		try {
			this.process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As {@code kill -9} does. */
	void kill() {
		Process running = this.process;
		if (running != null) {
			running.destroyForcibly().onExit().join();
		}
	}

	/** Waits until it says of itself that it is well. */
	void awaitHealth() {
		HttpRequest health = HttpRequest
			.newBuilder(URI.create("http://localhost:%d/actuator/health".formatted(this.port)))
			.timeout(Duration.ofSeconds(10))
			.build();
		long until = System.nanoTime() + PATIENCE.toNanos();
		try (HttpClient http = HttpClient.newHttpClient()) {
			while (System.nanoTime() < until) {
				if (well(http, health)) {
					return;
				}
				LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
			}
		}
		throw new AssertionError("The portal did not start: see " + this.log.toAbsolutePath());
	}

	@Override
	public void close() {
		kill();
	}

	private static boolean well(HttpClient http, HttpRequest health) {
		try {
			return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
