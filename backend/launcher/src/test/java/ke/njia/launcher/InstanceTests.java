package ke.njia.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import ke.njia.launcher.servers.NjiaHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InstanceTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void isHeldByOneProcessAtATimeAndFreeAfterItsEnd() throws Exception {
		Process holder = holder();
		NjiaHome home = new NjiaHome(this.directory);
		try (Instance second = Instance.claim(home)) {
			assertThat(second.mine()).isFalse();
			assertThat(second.origin()).isEqualTo("http://localhost:12345");
		}
		assertThat(this.directory.resolve("run/running")).exists();
		holder.destroyForcibly().waitFor();
		try (Instance third = Instance.claim(home)) {
			assertThat(third.mine()).isTrue();
			third.announce("http://localhost:1");
		}
		assertThat(this.directory.resolve("run/running")).doesNotExist();
	}

	@Test
	void stopsTheProcessThatHoldsIt() throws Exception {
		Process holder = holder();
		try (Instance second = Instance.claim(new NjiaHome(this.directory))) {
			assertThat(second.stopOther(Duration.ofSeconds(30))).isTrue();
		}
		assertThat(holder.waitFor()).isNotZero();
	}

	@Test
	void explainsAWrongWordWithStatusTwo() {
		PrintStream original = System.err;
		try {
			System.setErr(new PrintStream(java.io.OutputStream.nullOutputStream()));
			assertThat(Njia.run("sideways")).isEqualTo(2);
			assertThat(Njia.run()).isEqualTo(2);
		}
		finally {
			System.setErr(original);
		}
	}

	private Process holder() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Holder.class.getName(), this.directory.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		assertThat(process.inputReader().readLine()).isEqualTo("held");
		assertThat(Files.exists(this.directory.resolve("run/lock"))).isTrue();
		return process;
	}

	/** Another process that runs the portal, as far as the lock can tell. */
	static final class Holder {

		private Holder() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			Instance instance = Instance.claim(new NjiaHome(Path.of(arguments[0])));
			instance.announce("http://localhost:12345");
			System.out.println("held");
			Thread.sleep(Duration.ofMinutes(5));
			instance.close();
		}

	}

}
