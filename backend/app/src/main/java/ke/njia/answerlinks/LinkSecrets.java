package ke.njia.answerlinks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ke.njia.kernel.InputDigest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The secrets of links. Only digests under the portal's own key are kept: who reads the
 * database can use none, and who writes to it can make none. A PIN's digest also takes
 * the address, of which nothing is kept, so that eight digits cannot be tried out even by
 * who has the key.
 */
@Component
class LinkSecrets {

	private static final int TOKEN_BYTES = 32;

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final int PIN_DIGITS = 8;

	private static final Pattern PIN = Pattern.compile("[0-9]{8}");

	private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

	/** Without signs that are taken for others. */
	private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

	private static final int RECEIPT_SIGNS = 8;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final InputDigest digest;

	LinkSecrets(InputDigest digest) {
		this.digest = digest;
	}

	/** 256 random bits, 43 characters that an address may hold. */
	String token() {
		byte[] bytes = new byte[TOKEN_BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Eight digits. */
	String pin() {
		return RANDOM.ints(PIN_DIGITS, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
	}

	/** A code that can be read out, and says nothing. */
	String receipt() {
		return RANDOM.ints(RECEIPT_SIGNS, 0, SIGNS.length())
			.mapToObj((index) -> SIGNS.substring(index, index + 1))
			.collect(Collectors.joining());
	}

	/** Whether it has the form of a token. */
	static boolean isToken(String text) {
		return TOKEN.matcher(text).matches();
	}

	/** The digits of a PIN as somebody typed it; null when it is none. */
	static @Nullable String pinOf(String typed) {
		String digits = BETWEEN.matcher(typed).replaceAll("");
		return PIN.matcher(digits).matches() ? digits : null;
	}

	String digestOfToken(String token) {
		return this.digest.of("answer-link|" + token);
	}

	String digestOfPin(String token, String pin) {
		return this.digest.of("answer-pin|" + token + "|" + pin);
	}

	String digestOfForm(String token, String form) {
		return this.digest.of("answer-form|" + token + "|" + form);
	}

	/** Compares in the same time wherever they differ. */
	static boolean same(@Nullable String kept, String given) {
		return kept != null && MessageDigest.isEqual(kept.getBytes(StandardCharsets.US_ASCII),
				given.getBytes(StandardCharsets.US_ASCII));
	}

}
