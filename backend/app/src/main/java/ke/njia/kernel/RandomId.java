package ke.njia.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Identifiers that say nothing: 128 random bits, safe in an address.
 */
public final class RandomId {

	private static final int BYTES = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private RandomId() {
	}

	/** A new identifier, 22 characters. */
	public static String next() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
