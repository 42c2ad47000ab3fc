package ke.njia.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import ke.njia.kernel.InputDigest;
import org.jspecify.annotations.Nullable;

/**
 * HMAC-SHA-256 with a key of the portal's own, wrapped by the master key.
 */
final class KeyedDigest implements InputDigest {

	private static final String NAME = "digest";

	private static final byte[] PLACE = "1|portal|digest".getBytes(StandardCharsets.UTF_8);

	static {
		try {
			MacConfig.register();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private final KeyFiles files;

	private final MasterKey master;

	private volatile @Nullable Mac mac;

	KeyedDigest(KeyFiles files, MasterKey master) {
		this.files = files;
		this.master = master;
	}

	@Override
	public String of(String text) {
		try {
			return HexFormat.of().formatHex(mac().computeMac(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new SealFailure(SealFailure.Kind.KEY_MISSING);
		}
	}

	/** Wraps the key by the primary of the master keys, when an older one has. */
	void rewrap() {
		Keyset outer = this.master.keyset();
		this.files.find(KeyKind.PORTAL, NAME)
			.filter((wrapped) -> !outer.sealedByPrimary(wrapped))
			.ifPresent((wrapped) -> this.files.replace(KeyKind.PORTAL, NAME,
					outer.seal(outer.open(wrapped, PLACE), PLACE)));
	}

	private Mac mac() throws GeneralSecurityException {
		Mac ready = this.mac;
		if (ready == null) {
			ready = TinkProtoKeysetFormat
				.parseKeyset(this.master.keyset().open(wrapped(), PLACE), InsecureSecretKeyAccess.get())
				.getPrimitive(MacConfig2026.get(), Mac.class);
			this.mac = ready;
		}
		return ready;
	}

	private byte[] wrapped() throws GeneralSecurityException {
		byte[] random = TinkProtoKeysetFormat.serializeKeyset(
				KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG), InsecureSecretKeyAccess.get());
		return this.files.find(KeyKind.PORTAL, NAME)
			.orElseGet(() -> this.files.create(KeyKind.PORTAL, NAME, this.master.keyset().seal(random, PLACE)));
	}

}
