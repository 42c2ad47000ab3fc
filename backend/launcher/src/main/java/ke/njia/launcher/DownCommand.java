package ke.njia.launcher;

import java.time.Duration;
import java.util.concurrent.Callable;

import ke.njia.launcher.servers.NjiaHome;
import picocli.CommandLine.Command;

/**
 * {@code njia down}: stops the portal that runs in another terminal.
 */
@Command(name = "down", description = "Stop the portal that runs on this machine.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Terminal terminal = new Terminal();

	@Override
	public Integer call() {
		try (Instance instance = Instance.claim(NjiaHome.ofThisUser())) {
			if (instance.mine()) {
				this.terminal.say("Njia is not running.");
				return 0;
			}
			boolean ended = instance.stopOther(PATIENCE);
			this.terminal.say(ended ? "Njia is stopped; the data stays."
					: "Njia did not stop. End it with Ctrl-C where it was started.");
			return ended ? 0 : 1;
		}
	}

}
