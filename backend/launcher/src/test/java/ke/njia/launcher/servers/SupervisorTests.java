package ke.njia.launcher.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SupervisorTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	private final List<String> said = new ArrayList<>();

	@Test
	void startsAServerAgainThatEndedAndLeavesTheOthersAlone() throws InterruptedException {
		Sleeper first = new Sleeper("First", 60);
		Sleeper second = new Sleeper("Second", 60);
		first.start();
		second.start();
		long untouched = second.pid();
		first.kill();
		new Supervisor(List.of(first, second), this.said::add).watch(() -> this.said.contains("First is back."));
		assertThat(this.said).containsExactly("First ended unexpectedly. The rest goes on; starting it again (1 of 3).",
				"First is back.");
		assertThat(first.alive()).isTrue();
		assertThat(second.pid()).isEqualTo(untouched);
		first.stop();
		second.stop();
	}

	@Test
	void givesUpOnAServerThatKeepsEnding() throws InterruptedException {
		Sleeper broken = new Sleeper("Broken", 0);
		broken.start();
		new Supervisor(List.of(broken), this.said::add).watch(() -> false);
		assertThat(this.said).filteredOn((line) -> line.contains("starting it again")).hasSize(3);
		assertThat(this.said.getLast()).startsWith("Broken keeps ending and is not started again.");
	}

	@Test
	void saysNothingWhenServersEndBecauseTheyAreStopped() throws InterruptedException {
		Sleeper server = new Sleeper("Stopped", 60);
		server.start();
		server.stop();
		new Supervisor(List.of(server), this.said::add).watch(() -> true);
		assertThat(this.said).isEmpty();
	}

	/** A server that only sleeps, and answers as soon as it is there. */
	private final class Sleeper extends Server {

		private final int seconds;

		Sleeper(String name, int seconds) {
			super(name, SupervisorTests.this.directory.resolve(name));
			this.seconds = seconds;
		}

		@Override
		Program program() {
			return new Program(List.of(), List.of(Program.leashClassPath(), System.getProperty("java.class.path")),
					List.of(Leash.class.getName(), Nap.class.getName(), Integer.toString(this.seconds)), Map.of(),
					null);
		}

		@Override
		boolean answers() {
			return alive();
		}

		@Override
		Duration patience() {
			return Duration.ofSeconds(30);
		}

	}

	/** Sleeps for as many seconds as its argument says. */
	public static final class Nap {

		private Nap() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			Thread.sleep(Duration.ofSeconds(Long.parseLong(arguments[0])));
		}

	}

}
