package ke.njia.launcher.servers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of an authenticator app, as RFC 6238 computes them: six digits, 30 seconds.
 */
final class Totp {

	private static final int PERIOD_SECONDS = 30;

	private Totp() {
	}

	static String code(String secret, Instant at) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
			byte[] hash = mac
				.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(at.getEpochSecond() / PERIOD_SECONDS).array());
			int offset = hash[hash.length - 1] & 0xf;
			int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
			return "%06d".formatted(number % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
