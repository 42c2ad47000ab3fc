package ke.njia.audit;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import ke.njia.kernel.Sha256;

/**
 * Signs heads, and knows whose signature a head carries.
 *
 * @param own the pair that signs
 * @param known public keys by their {@link #id(PublicKey)}: the own one, and those of
 * keys that signed before it
 */
record HeadKey(KeyPair own, Map<String, PublicKey> known) {

	private static final String ALGORITHM = "Ed25519";

	private static final int ID_LENGTH = 16;

	HeadKey {
		known = Map.copyOf(known);
	}

	/** The key kept in that directory; made now when there is none. */
	static HeadKey in(Path directory) {
		return new HeadKeyFile(directory).open();
	}

	static String id(PublicKey key) {
		return Sha256.of(key.getEncoded()).substring(0, ID_LENGTH);
	}

	SignedHead sign(long size, String root, Instant at) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initSign(this.own.getPrivate());
			signature.update(SignedHead.text(size, root, at));
			return new SignedHead(size, root, at, id(this.own.getPublic()),
					Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The audit record's key cannot sign.", ex);
		}
	}

	/** Whether a key of ours signed exactly this head. */
	boolean signed(SignedHead head) {
		PublicKey key = this.known.get(head.key());
		if (key == null) {
			return false;
		}
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initVerify(key);
			signature.update(head.text());
			return signature.verify(Base64.getUrlDecoder().decode(head.signature()));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return false;
		}
	}

}
