package ke.njia;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the runner of the browser journeys said (TAP): how many were made, and which of
 * them failed.
 */
record JourneyReport(String told) {

	private static final Pattern FAILED = Pattern.compile("(?m)^not ok \\d+ - (.*?)(?: # .*)?$");

	boolean isGreen(int fewest) {
		return count("fail") == 0 && count("cancelled") == 0 && count("pass") >= fewest;
	}

	List<String> failed() {
		return FAILED.matcher(this.told).results().map((MatchResult match) -> match.group(1)).toList();
	}

	/** The failed ones and no others, as a pattern for the runner. */
	String patternOfFailed() {
		return failed().stream()
			.map((String name) -> name.replaceAll("[^\\p{L}\\p{N} ]", "."))
			.collect(Collectors.joining("|", "^(", ")$"));
	}

	private int count(String what) {
		return Pattern.compile("(?m)^\\W*" + what + " (\\d+)")
			.matcher(this.told)
			.results()
			.map((MatchResult match) -> Integer.parseInt(match.group(1)))
			.findFirst()
			.orElse(0);
	}

}
