package ke.njia.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of texts, hexadecimal.
 */
public final class Sha256 {

	private Sha256() {
	}

	/** The hash of the lines joined by line feeds. */
	public static String of(String... lines) {
		return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	/** The hash of bytes. */
	public static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
