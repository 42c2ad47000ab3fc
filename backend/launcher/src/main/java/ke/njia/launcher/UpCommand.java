package ke.njia.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import ke.njia.launcher.servers.Installation;
import ke.njia.launcher.servers.LocalPortal;
import ke.njia.launcher.servers.LocalPorts;
import ke.njia.launcher.servers.NjiaHome;
import ke.njia.launcher.servers.Server;
import ke.njia.launcher.servers.Supervisor;
import picocli.CommandLine.Command;

/**
 * {@code njia up}: starts everything and stays until it is told to stop.
 */
@Command(name = "up", description = "Start the whole portal on this machine and stay until Ctrl-C.",
		mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

	private final AtomicBoolean stopping = new AtomicBoolean();

	private final Terminal terminal = new Terminal();

	@Override
	public Integer call() throws InterruptedException {
		NjiaHome home = NjiaHome.ofThisUser();
		Instance instance = Instance.claim(home);
		if (!instance.mine()) {
			this.terminal.say("Njia is already running: " + instance.origin() + "  (stop it with ./njia down)");
			instance.close();
			return 0;
		}
		List<String> taken = LocalPorts.of(System.getenv()).taken();
		if (!taken.isEmpty()) {
			taken.forEach(this.terminal::say);
			instance.close();
			return 1;
		}
		return run(instance, home);
	}

	private int run(Instance instance, NjiaHome home) throws InterruptedException {
		LocalPortal portal = LocalPortal.prepare(Installation.find(), home, System.getenv(), this.terminal::say);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(instance, portal), "stop"));
		instance.announce(portal.origin());
		this.terminal.say("Starting Neo4j, Keycloak and the portal. Logs: " + home.logs());
		portal.start(this::ready);
		this.terminal.welcome(portal);
		new Supervisor(portal.servers(), this.terminal::say).watch(this.stopping::get);
		return this.stopping.get() ? 0 : 1;
	}

	private void ready(Server server) {
		this.terminal.say(String.format("%-9s ready after %.1f s", server.name(), seconds()));
	}

	private double seconds() {
		return this.terminal.elapsed().toMillis() / (double) Duration.ofSeconds(1).toMillis();
	}

	private void stop(Instance instance, LocalPortal portal) {
		this.stopping.set(true);
		this.terminal.say("Stopping.");
		portal.stop();
		instance.close();
		this.terminal.say("Stopped. No process is left; the data stays.");
	}

}
