package ke.njia.notifications;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs webhooks as Standard Webhooks 1.0 says: HMAC-SHA-256 over the identifier, the
 * moment and the body. Who receives one refuses a moment more than five minutes away, and
 * an identifier it has seen: then nothing can be played again.
 */
final class WebhookSignature {

	private static final String PREFIX = "whsec_";

	private static final int SECRET_BYTES = 32;

	private static final String ALGORITHM = "HmacSHA256";

	private static final SecureRandom RANDOM = new SecureRandom();

	private WebhookSignature() {
	}

	static String newSecret() {
		byte[] bytes = new byte[SECRET_BYTES];
		RANDOM.nextBytes(bytes);
		return PREFIX + Base64.getEncoder().encodeToString(bytes);
	}

	/** The value of the header {@code webhook-signature}. */
	static String of(String secret, String id, Instant at, String body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), ALGORITHM));
			String signed = "%s.%d.%s".formatted(id, at.getEpochSecond(), body);
			return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("HMAC-SHA-256 is not there", ex);
		}
	}

}
