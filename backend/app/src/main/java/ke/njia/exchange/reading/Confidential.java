package ke.njia.exchange.reading;

import java.util.regex.Pattern;

/**
 * Tells by its words what could be a safe house. It rather takes a hospital called
 * Shelter of Hope for one, which costs a point on the map, than the other way round,
 * which could cost a life.
 */
final class Confidential {

	private static final Pattern WORDS = Pattern
		.compile("safe[\\s-]*(house|home|haven)|shelter|refuge\\b|rescue\\s+(cent|home|house)|nyumba\\s+(ya\\s+)?salama"
				+ "|women'?s?\\s+(house|home)|transitional\\s+hous|witness\\s+protection|sanctuary|hifadhi|makimbilio",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Confidential() {
	}

	static boolean reads(String... texts) {
		return WORDS.matcher(String.join(" \n ", texts)).find();
	}

	/** Kinds of help that are given in places nobody may know. */
	static boolean is(String serviceType) {
		return switch (serviceType) {
			case "safe-house", "witness-protection", "relocation" -> true;
			default -> false;
		};
	}

}
