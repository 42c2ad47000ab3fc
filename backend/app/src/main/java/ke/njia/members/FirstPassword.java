package ke.njia.members;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password for the first sign-in: told once to whoever invites, and replaced by the
 * person at once. 20 signs of 31, about 99 bits, in groups that can be read out.
 */
final class FirstPassword {

	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int IN_A_GROUP = 5;

	private static final SecureRandom RANDOM = new SecureRandom();

	private FirstPassword() {
	}

	static String next() {
		return IntStream.range(0, GROUPS).mapToObj((group) -> group()).collect(Collectors.joining("-"));
	}

	private static String group() {
		return RANDOM.ints(IN_A_GROUP, 0, SIGNS.length())
			.mapToObj((index) -> SIGNS.substring(index, index + 1))
			.collect(Collectors.joining());
	}

}
