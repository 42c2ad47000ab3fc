package ke.njia.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The master key in memory, or its absence: then the portal is sealed. That a key is the
 * right one is known by a word that only it can have sealed, kept beside the keys.
 */
final class MasterKey {

	private static final String WORD = "check";

	private static final byte[] PLACE = "1|portal|check".getBytes(StandardCharsets.UTF_8);

	private static final byte[] PLAIN = "njia".getBytes(StandardCharsets.UTF_8);

	private final KeyFiles files;

	private volatile @Nullable Keyset keyset;

	MasterKey(KeyFiles files) {
		this.files = files;
	}

	boolean isPresent() {
		return this.keyset != null;
	}

	/**
	 * The master keys.
	 * @throws SealFailure while the portal is sealed
	 */
	Keyset keyset() {
		Keyset present = this.keyset;
		if (present == null) {
			throw new SealFailure(SealFailure.Kind.SEALED);
		}
		return present;
	}

	/**
	 * Opens the portal.
	 * @throws WrongMasterKey when the keys stored were not wrapped by this one
	 */
	void open(Keyset master) {
		Optional<byte[]> word = this.files.find(KeyKind.PORTAL, WORD);
		if (word.isEmpty() && !this.files.list(KeyKind.ORGANIZATION).isEmpty()) {
			throw WrongMasterKey.unchecked();
		}
		byte[] stored = word.orElseGet(() -> this.files.create(KeyKind.PORTAL, WORD, master.seal(PLAIN, PLACE)));
		try {
			master.open(stored, PLACE);
		}
		catch (SealFailure ex) {
			throw WrongMasterKey.other();
		}
		this.keyset = master;
	}

	/** Wraps the word by the primary, when an older key has. */
	void rewrapWord() {
		Keyset master = keyset();
		this.files.find(KeyKind.PORTAL, WORD)
			.filter((word) -> !master.sealedByPrimary(word))
			.ifPresent((word) -> this.files.replace(KeyKind.PORTAL, WORD, master.seal(PLAIN, PLACE)));
	}

}
