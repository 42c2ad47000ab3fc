package ke.njia.routing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.routing.engine.Network;
import ke.njia.routing.engine.NetworkSnapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The network made ready for the engine, once per revision and hour, shared by all
 * requests. It is never older than the revision stored when it is asked for.
 */
@Component
class Networks {

	private final Directory directory;

	private volatile @Nullable Ready latest;

	Networks(Directory directory) {
		this.directory = directory;
	}

	Ready current(Instant now) {
		NetworkView view = this.directory.current();
		Instant hour = now.truncatedTo(ChronoUnit.HOURS);
		Ready ready = this.latest;
		if (ready == null || ready.view().revision() != view.revision() || !ready.hour().equals(hour)) {
			Network network = EngineNetwork.of(view, now);
			ready = new Ready(view, hour, network, NetworkSnapshot.of(network));
			this.latest = ready;
		}
		return ready;
	}

	/**
	 * One revision of the network in both forms.
	 *
	 * @param view as the directory shows it
	 * @param hour the hour its ages were counted in
	 * @param network as the engine names it
	 * @param snapshot ready for searching
	 */
	record Ready(NetworkView view, Instant hour, Network network, NetworkSnapshot snapshot) {
	}

}
