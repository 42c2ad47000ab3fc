package ke.njia.sealing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Collects the shares of the master key while the portal is sealed, and opens it with the
 * last one needed. Shares that do not fit together, or give another key, are refused and
 * all of them forgotten: which one was wrong cannot be told.
 */
@Component
class Unsealing {

	private static final Logger log = LoggerFactory.getLogger(Unsealing.class);

	private final MasterKey master;

	private final Opening opening;

	private final Map<Integer, byte[]> collected = new HashMap<>();

	Unsealing(MasterKey master, Opening opening) {
		this.master = master;
		this.opening = opening;
	}

	/** Takes one share. */
	synchronized Answer present(String line) {
		if (this.opening.isDone()) {
			return new Answer(State.OPEN, 0);
		}
		Optional<Shares.Share> share = Shares.parse(line);
		if (share.isEmpty()) {
			return refused();
		}
		this.collected.put(share.get().number(), share.get().part());
		return (this.collected.size() < Shares.NEEDED) ? waiting() : open();
	}

	private Answer open() {
		byte[] text = new byte[0];
		try {
			text = Shares.join(this.collected);
			this.master.open(MasterKeyText.parse(text));
		}
		catch (WrongMasterKey | IllegalArgumentException ex) {
			return refused();
		}
		finally {
			Arrays.fill(text, (byte) 0);
		}
		forget();
		this.opening.run();
		log.info("The portal was opened with the shares of its master key.");
		return new Answer(State.OPEN, 0);
	}

	private Answer waiting() {
		return new Answer(State.SEALED, Shares.NEEDED - this.collected.size());
	}

	private Answer refused() {
		forget();
		log.warn("Shares of the master key were refused.");
		return new Answer(State.REFUSED, Shares.NEEDED);
	}

	private void forget() {
		this.collected.values().forEach((part) -> Arrays.fill(part, (byte) 0));
		this.collected.clear();
	}

	/**
	 * Whether the portal is open.
	 */
	enum State {

		SEALED, REFUSED, OPEN

	}

	/**
	 * What came of a share.
	 *
	 * @param state whether the portal is open now
	 * @param needed shares still needed
	 */
	record Answer(State state, int needed) {
	}

}
