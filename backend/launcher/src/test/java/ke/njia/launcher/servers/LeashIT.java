package ke.njia.launcher.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A launcher that dies without a word takes its servers with it.
 */
class LeashIT {

	@Test
	void leavesNoNeo4jBehindWhenTheLauncherIsKilled(@TempDir Path work) throws Exception {
		assertChildGoesWithItsParent(Parent.class, work);
	}

	@Test
	void leavesNoOtherProgramBehindWhenTheLauncherIsKilled(@TempDir Path work) throws Exception {
		assertChildGoesWithItsParent(SleepingParent.class, work);
	}

	private static void assertChildGoesWithItsParent(Class<?> program, Path work) throws Exception {
		Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), program.getName(), work.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = new BufferedReader(new InputStreamReader(parent.getInputStream()));
		ProcessHandle child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
		assertThat(child.isAlive()).isTrue();
		parent.destroyForcibly().waitFor();
		child.onExit().get(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS);
		assertThat(child.isAlive()).isFalse();
	}

	/** Starts a Neo4j, prints its process id, and waits for its own end. */
	static final class Parent {

		private Parent() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			Path work = Path.of(arguments[0]);
			Neo4jServer server = new Neo4jServer(Installation.find(), work.resolve("graph"), work.resolve("log"),
					Ports.free(), "a password of this test");
			server.start();
			server.awaitReady();
			System.out.println(server.pid());
			Thread.sleep(Duration.ofMinutes(5));
		}

	}

	/** Starts a program that would sleep for an hour, on the leash. */
	static final class SleepingParent {

		private SleepingParent() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			Child child = Child.start(
					new Program(List.of(), List.of(Program.leashClassPath(), System.getProperty("java.class.path")),
							List.of(Leash.class.getName(), Sleeper.class.getName()), java.util.Map.of(), null),
					Path.of(arguments[0], "log"));
			System.out.println(child.pid());
			Thread.sleep(Duration.ofMinutes(5));
		}

	}

	/** Sleeps for an hour, whatever happens. */
	public static final class Sleeper {

		private Sleeper() {
		}

		public static void main(String[] arguments) throws InterruptedException, IOException {
			Thread.sleep(Duration.ofHours(1));
		}

	}

}
