package ke.njia.launcher.servers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Watches running servers. One that ends by itself is said so and started again, three
 * times at most; the others go on meanwhile.
 */
public final class Supervisor {

	private static final int MOST_RESTARTS = 3;

	private static final long PERIOD_MILLIS = 500;

	private final List<Server> servers;

	private final Consumer<String> say;

	private final Map<Server, Integer> restarts = new HashMap<>();

	public Supervisor(List<Server> servers, Consumer<String> say) {
		this.servers = servers;
		this.say = say;
	}

	/** Returns when the portal is being stopped, or when no server is left. */
	public void watch(BooleanSupplier stopping) throws InterruptedException {
		while (!stopping.getAsBoolean() && this.servers.stream().anyMatch(this::hasFuture)) {
			Thread.sleep(PERIOD_MILLIS);
			for (Server server : this.servers) {
				if (!server.alive() && hasFuture(server)) {
					Thread.sleep(PERIOD_MILLIS);
					if (!stopping.getAsBoolean()) {
						restart(server);
					}
				}
			}
		}
	}

	private boolean hasFuture(Server server) {
		return server.alive() || this.restarts.getOrDefault(server, 0) <= MOST_RESTARTS;
	}

	private void restart(Server server) {
		int count = this.restarts.merge(server, 1, Integer::sum);
		if (count > MOST_RESTARTS) {
			this.say.accept(server.name() + " keeps ending and is not started again. The rest goes on without it. See "
					+ server.log());
			return;
		}
		this.say.accept(server.name() + " ended unexpectedly. The rest goes on; starting it again (" + count + " of "
				+ MOST_RESTARTS + ").");
		try {
			server.start();
			server.awaitReady();
			this.say.accept(server.name() + " is back.");
		}
		catch (ServerFailure ex) {
			this.say.accept(ex.getMessage());
		}
	}

}
