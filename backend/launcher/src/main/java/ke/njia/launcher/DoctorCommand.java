package ke.njia.launcher;

import java.util.List;
import java.util.concurrent.Callable;

import ke.njia.launcher.servers.Installation;
import ke.njia.launcher.servers.LocalPorts;
import ke.njia.launcher.servers.NjiaHome;
import ke.njia.launcher.servers.ServerFailure;
import picocli.CommandLine.Command;

/**
 * {@code njia doctor}: says what {@code njia up} would find on this machine.
 */
@Command(name = "doctor", description = "Say what is missing before the portal can start.",
		mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

	private final Terminal terminal = new Terminal();

	@Override
	public Integer call() {
		NjiaHome home = NjiaHome.ofThisUser();
		this.terminal.say("Java       " + Runtime.version().feature() + " in " + System.getProperty("java.home"));
		this.terminal.say("Home       " + home.directory());
		boolean built = built();
		try (Instance instance = Instance.claim(home)) {
			if (!instance.mine()) {
				this.terminal.say("Portal     is running: " + instance.origin());
				return 0;
			}
		}
		List<String> taken = LocalPorts.of(System.getenv()).taken();
		this.terminal.say("Ports      " + (taken.isEmpty() ? "free" : String.join(System.lineSeparator(), taken)));
		boolean well = built && taken.isEmpty();
		this.terminal.say(well ? "Nothing is missing: ./njia up" : "Put this right first.");
		return well ? 0 : 1;
	}

	private boolean built() {
		try {
			Installation installation = Installation.find();
			installation.requireBuilt();
			this.terminal.say("Built      yes, in " + installation.root());
			return true;
		}
		catch (ServerFailure ex) {
			this.terminal.say("Built      no: " + ex.getMessage());
			return false;
		}
	}

}
