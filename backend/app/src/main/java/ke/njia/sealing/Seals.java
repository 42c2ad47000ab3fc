package ke.njia.sealing;

import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * Seals what the record tells of a person, and opens it. What is sealed is a record
 * written as JSON: renaming one of its components changes what is stored.
 */
public final class Seals {

	/**
	 * Sealing keeps the length, and a length can give a code away. So every value is
	 * filled up with spaces, which JSON ignores, to a multiple of this many bytes.
	 */
	static final int BLOCK = 256;

	private static final byte FILLING = ' ';

	private final CaseKeys keys;

	private final JsonMapper json = JsonMapper.shared();

	Seals(CaseKeys keys) {
		this.keys = keys;
	}

	/**
	 * Makes the key of a case. It is on the disk when this returns, so it must be asked
	 * for before the case is stored: a key too many harms nobody, a case without a key
	 * cannot be read. May be repeated.
	 */
	public void prepare(String caseFileId, String organization) {
		this.keys.create(caseFileId, organization);
	}

	/** Seals a value for one place. */
	public byte[] seal(SealedPlace place, Object told) {
		return this.keys.get(place.caseFileId(), place.organization())
			.seal(filled(this.json.writeValueAsBytes(told)), place.associatedData());
	}

	/**
	 * Opens what was sealed for that place.
	 * @throws SealFailure when it is not that, when its key is missing or destroyed, or
	 * while the portal is sealed
	 */
	public <T> T open(SealedPlace place, byte[] sealed, Class<T> type) {
		return this.json.readValue(
				this.keys.get(place.caseFileId(), place.organization()).open(sealed, place.associatedData()), type);
	}

	/**
	 * Seals the bytes of a file, which is large enough not to be known by its length.
	 */
	public byte[] sealBytes(SealedPlace place, byte[] content) {
		return this.keys.get(place.caseFileId(), place.organization()).seal(content, place.associatedData());
	}

	/**
	 * Opens a file that was sealed for that place.
	 * @throws SealFailure as {@link #open} does
	 */
	public byte[] openBytes(SealedPlace place, byte[] sealed) {
		return this.keys.get(place.caseFileId(), place.organization()).open(sealed, place.associatedData());
	}

	/**
	 * Destroys the key of a case for good: everything sealed with it is gone, in every
	 * copy.
	 */
	public void destroy(String caseFileId) {
		this.keys.destroy(caseFileId);
	}

	/** Identifiers of the cases whose key was destroyed. */
	public List<String> listDestroyed() {
		return this.keys.listDestroyed();
	}

	private static byte[] filled(byte[] text) {
		byte[] filled = Arrays.copyOf(text, (text.length / BLOCK + 1) * BLOCK);
		Arrays.fill(filled, text.length, filled.length, FILLING);
		return filled;
	}

}
