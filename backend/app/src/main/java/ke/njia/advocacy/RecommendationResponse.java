package ke.njia.advocacy;

import java.util.Locale;
import java.util.Map;

/**
 * What Kenya answered to a recommendation; the schema explains each.
 */
public enum RecommendationResponse {

	SUPPORTED, NOTED, UNKNOWN;

	private static final Map<String, RecommendationResponse> PRINTED = Map.of("accepted", SUPPORTED, "supported",
			SUPPORTED, "support", SUPPORTED, "noted", NOTED, "rejected", NOTED, "not supported", NOTED, "not accepted",
			NOTED);

	/** What a printed answer comes to; words that decide nothing are unknown. */
	static RecommendationResponse of(String printed) {
		return PRINTED.getOrDefault(printed.strip().toLowerCase(Locale.ROOT), UNKNOWN);
	}

}
