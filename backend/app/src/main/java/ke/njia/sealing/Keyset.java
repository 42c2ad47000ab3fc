package ke.njia.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/**
 * Keys for sealing (AES-256-GCM by Tink), one of them the primary that seals; the others
 * still open what they sealed. A sealed value names its key in its first five bytes.
 *
 * @param handle Tink's own form of it
 */
record Keyset(KeysetHandle handle) {

	/** Tink's mark for "the key's number follows". */
	private static final byte NUMBERED = 1;

	static {
		try {
			AeadConfig.register();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Keyset random() {
		try {
			return new Keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same keys and a new one that seals from now on. */
	Keyset rotated() {
		try {
			return new Keyset(KeysetHandle.newBuilder(this.handle)
				.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
					.withRandomId()
					.makePrimary())
				.build());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The primary alone: what the others sealed does not open any more. */
	Keyset primaryOnly() {
		KeysetHandle.Builder builder = KeysetHandle.newBuilder();
		builder.addEntry(KeysetHandle.importKey(this.handle.getPrimary().getKey())
			.withFixedId(this.handle.getPrimary().getId())
			.makePrimary());
		try {
			return new Keyset(builder.build());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	int size() {
		return this.handle.size();
	}

	byte[] seal(byte[] plain, byte[] associatedData) {
		try {
			return aead().encrypt(plain, associatedData);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Opens what one of these keys sealed at that place.
	 * @throws SealFailure when it was altered, moved or sealed by another key
	 */
	byte[] open(byte[] sealed, byte[] associatedData) {
		try {
			return aead().decrypt(sealed, associatedData);
		}
		catch (GeneralSecurityException ex) {
			throw new SealFailure(SealFailure.Kind.ALTERED);
		}
	}

	/** Whether the primary sealed it, by the number it names. */
	boolean sealedByPrimary(byte[] sealed) {
		return names(sealed, this.handle.getPrimary().getId());
	}

	/** Whether one of these keys sealed it, by the number it names. */
	boolean sealedByAny(byte[] sealed) {
		return IntStream.range(0, this.handle.size())
			.anyMatch((index) -> names(sealed, this.handle.getAt(index).getId()));
	}

	private static boolean names(byte[] sealed, int key) {
		return sealed.length > Integer.BYTES && sealed[0] == NUMBERED
				&& ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt() == key;
	}

	/** Wraps these keys by others. */
	byte[] wrappedBy(Keyset outer, byte[] associatedData) {
		try {
			return outer.seal(TinkProtoKeysetFormat.serializeKeyset(this.handle, InsecureSecretKeyAccess.get()),
					associatedData);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The keys that others wrapped.
	 * @throws SealFailure when those others did not
	 */
	static Keyset unwrapped(byte[] wrapped, Keyset outer, byte[] associatedData) {
		byte[] plain = outer.open(wrapped, associatedData);
		try {
			return new Keyset(TinkProtoKeysetFormat.parseKeyset(plain, InsecureSecretKeyAccess.get()));
		}
		catch (GeneralSecurityException ex) {
			throw new SealFailure(SealFailure.Kind.ALTERED);
		}
	}

	/** Nothing of a key may be printed. */
	@Override
	public String toString() {
		return "keyset";
	}

	private Aead aead() throws GeneralSecurityException {
		return this.handle.getPrimitive(AeadConfig2026.get(), Aead.class);
	}

}
