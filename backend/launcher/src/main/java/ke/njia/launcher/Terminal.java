package ke.njia.launcher;

import java.io.PrintStream;
import java.time.Duration;

import ke.njia.launcher.servers.ExampleUsers;
import ke.njia.launcher.servers.LocalPortal;

/**
 * What the person at the keyboard reads.
 */
final class Terminal {

	private final PrintStream out = System.out;

	private final long started = System.nanoTime();

	/** Since this command began. */
	Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - this.started);
	}

	synchronized void say(String sentence) {
		this.out.println(sentence);
		this.out.flush();
	}

	/** Where to go and whom to sign in as. */
	synchronized void welcome(LocalPortal portal) {
		this.out.printf("%nNjia is ready: %s%n%nSign in as%n", portal.origin());
		for (ExampleUsers.User user : portal.examples().users()) {
			this.out.printf("  %-15s %-28s %s%n", user.username(), user.organization(),
					String.join(", ", user.roles()));
		}
		this.out.printf("Password of all of them: %s%n%nCtrl-C stops everything.%n", portal.password());
		this.out.flush();
	}

}
