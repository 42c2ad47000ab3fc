package ke.njia.sealing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.codahale.shamir.Scheme;

/**
 * The master key cut into shares (Shamir), of which any {@link #NEEDED} give it back and
 * fewer tell nothing. A share is a line of text such as {@code njia-share-2-…}; the
 * number says which of them it is.
 */
final class Shares {

	/** Shares that are made. */
	static final int MADE = 5;

	/** Shares that are needed. */
	static final int NEEDED = 3;

	private static final int LONGEST = 4_000;

	private static final Pattern LINE = Pattern.compile("njia-share-([1-5])-([A-Za-z0-9_-]{16,4000})");

	private Shares() {
	}

	/** Cuts a master key into shares, one line of text each. */
	static List<String> of(byte[] masterKey) {
		return scheme().split(masterKey)
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((share) -> "njia-share-%d-%s".formatted(share.getKey(),
					Base64.getUrlEncoder().withoutPadding().encodeToString(share.getValue())))
			.toList();
	}

	/** A share as it was typed, if it has the form of one. */
	static Optional<Share> parse(String line) {
		if (line.length() > LONGEST) {
			return Optional.empty();
		}
		Matcher matcher = LINE.matcher(line.strip());
		try {
			return matcher.matches() ? Optional
				.of(new Share(Integer.parseInt(matcher.group(1)), Base64.getUrlDecoder().decode(matcher.group(2))))
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** What the shares give together; nonsense when one of them is wrong. */
	static byte[] join(Map<Integer, byte[]> shares) {
		return scheme().join(new TreeMap<>(shares));
	}

	private static Scheme scheme() {
		return new Scheme(new SecureRandom(), MADE, NEEDED);
	}

	/**
	 * One share.
	 *
	 * @param number which
	 * @param part its bytes
	 */
	record Share(int number, byte[] part) {

		/** Nothing of a share may be printed. */
		@Override
		public String toString() {
			return "share " + this.number;
		}

	}

}
