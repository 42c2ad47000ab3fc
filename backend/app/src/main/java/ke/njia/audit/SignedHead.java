package ke.njia.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The tree's head as it leaves the database: whoever keeps one can show later whether the
 * record still begins with what it was then.
 *
 * @param size leaves under it
 * @param root hash of the tree over them, hexadecimal
 * @param at when it was signed
 * @param key the first 16 hexadecimal digits of the SHA-256 of the public key
 * @param signature Ed25519 (RFC 8032) over {@link #text(long, String, Instant)},
 * base64url
 */
public record SignedHead(long size, String root, Instant at, String key, String signature) {

	/** What is signed: four lines joined by line feeds, the first names the form. */
	static byte[] text(long size, String root, Instant at) {
		return String.join("\n", "njia-audit-head-1", Long.toString(size), root, at.toString())
			.getBytes(StandardCharsets.UTF_8);
	}

	/** What this head's signature must be of. */
	byte[] text() {
		return text(this.size, this.root, this.at);
	}

}
