package ke.njia.launcher.servers;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The password that all example people share. The variable {@code NJIA_DEMO_PASSWORD}
 * sets it; otherwise it is made once, easy to type and about 57 bits strong.
 */
final class DemoPassword {

	private static final String VARIABLE = "NJIA_DEMO_PASSWORD";

	private static final int SHORTEST = 14;

	private static final String CONSONANTS = "bdfghjklmnprstwyz";

	private static final String VOWELS = "aeiou";

	private static final SecureRandom CHANCE = new SecureRandom();

	private DemoPassword() {
	}

	static String of(Map<String, String> environment, Secrets secrets) {
		String chosen = Objects.requireNonNullElse(environment.get(VARIABLE), "");
		if (chosen.isEmpty()) {
			return secrets.get("demo-password", DemoPassword::random);
		}
		if (chosen.length() < SHORTEST) {
			throw new ServerFailure(
					VARIABLE + " must have at least " + SHORTEST + " characters, as every password of the realm.");
		}
		return chosen;
	}

	private static String random() {
		return IntStream.range(0, 3).mapToObj((word) -> word()).collect(Collectors.joining("-"));
	}

	private static String word() {
		return IntStream.range(0, 3)
			.mapToObj((syllable) -> "" + letter(CONSONANTS) + letter(VOWELS))
			.collect(Collectors.joining());
	}

	private static char letter(String letters) {
		return letters.charAt(CHANCE.nextInt(letters.length()));
	}

}
