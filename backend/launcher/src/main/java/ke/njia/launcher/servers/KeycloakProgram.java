package ke.njia.launcher.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How Keycloak is run: straight by {@code java}, without its shell script, so that there
 * is one process to watch and to stop.
 *
 * @param home its directory
 */
record KeycloakProgram(Path home) {

	/** Protocols that nothing here uses, and the right to act as somebody else. */
	private static final String WITHOUT = String.join(",", "ciba", "device-flow", "docker", "kerberos",
			"identity-brokering-api", "impersonation", "twitter-broker", "instagram-broker", "token-exchange-standard");

	/**
	 * Fixed when the program is built; part of the name of its directory in the cache.
	 */
	static final List<String> BUILD = List.of("build", "--db=dev-file", "--health-enabled=true",
			"--features-disabled=" + WITHOUT);

	/** H2 otherwise keeps a commit in memory for half a second: too long for a kill. */
	private static final String WRITE_AT_ONCE = "--db-url-properties=;WRITE_DELAY=0";

	private static final List<String> OPTIONS = List.of("-Xmx512m",
			"-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
			"-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
			"--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
			"--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
			"-Duser.language=en", "-Duser.country=US");

	/** The augmentation that Keycloak does once per set of options. */
	Program build() {
		return program(List.of(), BUILD, Map.of());
	}

	/**
	 * The server on loopback.
	 * @param port its port
	 * @param management the port of its health page
	 * @param more further arguments
	 * @param environment further environment
	 */
	Program serve(int port, int management, List<String> more, Map<String, String> environment) {
		List<String> arguments = new ArrayList<>(List.of("start", "--optimized", "--cache=local", "--http-enabled=true",
				"--hostname=http://localhost:" + port, "--http-host=127.0.0.1", "--http-port=" + port,
				"--http-management-host=127.0.0.1", "--http-management-port=" + management,
				"--log-level=INFO,io.smallrye.health:WARN", WRITE_AT_ONCE));
		arguments.addAll(more);
		return program(List.of("-Dkc.config.built=true"), arguments, environment);
	}

	private Program program(List<String> more, List<String> arguments, Map<String, String> environment) {
		List<String> options = new ArrayList<>(OPTIONS);
		options.add("-Dkc.home.dir=" + this.home);
		options.add("-Djboss.server.config.dir=" + this.home.resolve("conf"));
		options.addAll(more);
		List<String> line = new ArrayList<>(
				List.of(Leash.class.getName(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
		line.addAll(arguments);
		return new Program(options,
				List.of(this.home.resolve("lib/quarkus-run.jar").toString(), Program.leashClassPath()), line,
				environment, null);
	}

}
