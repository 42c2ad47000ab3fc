package ke.njia.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.routing.engine.Network;
import ke.njia.routing.engine.NetworkSnapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The network made ready for the engine, once per revision and day, shared by all
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
		LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
		Ready ready = this.latest;
		if (ready == null || ready.view().revision() != view.revision() || !ready.day().equals(day)) {
			Network network = EngineNetwork.of(view, now);
			ready = new Ready(view, day, network, NetworkSnapshot.of(network));
			this.latest = ready;
		}
		return ready;
	}

	/**
	 * One revision of the network in both forms.
	 *
	 * @param view as the directory shows it
	 * @param day the day its ages were counted on, UTC
	 * @param network as the engine names it
	 * @param snapshot ready for searching
	 */
	record Ready(NetworkView view, LocalDate day, Network network, NetworkSnapshot snapshot) {
	}

}
