package ke.njia.consent;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code of a case for one recipient. Two recipients cannot tell from theirs that they
 * hold the same case.
 */
final class Pseudonym {

	/** Crockford's alphabet: no letter that is misread or misheard as a digit. */
	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 8;

	private static final int GROUP = 4;

	private static final int MASK = 31;

	private Pseudonym() {
	}

	static String of(String disclosureSalt, String recipientId) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(disclosureSalt.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return code(mac.doFinal(recipientId.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String code(byte[] hash) {
		StringBuilder code = new StringBuilder("NJ");
		for (int index = 0; index < LENGTH; index++) {
			code.append((index % GROUP == 0) ? "-" : "").append(ALPHABET.charAt(hash[index] & MASK));
		}
		return code.toString();
	}

}
