package ke.njia.launcher.exchange;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code njia import recommendations}: a file of recommendations of the Universal
 * Periodic Review, taken whole or refused with everything that speaks against it. The
 * portal answers at once.
 */
final class RecommendationUpload {

	static final String KIND = "recommendations";

	private static final int TAKEN = 200;

	private static final List<String> COUNTS = List.of("added", "changed", "same", "otherStates");

	private final Consumer<String> say;

	RecommendationUpload(Consumer<String> say) {
		this.say = say;
	}

	/** The exit code: 0 when the file was taken, or would be. */
	int bring(RunningPortal portal, byte[] content, boolean dryRun) {
		HttpResponse<String> answer = portal.send("/advocacy/recommendations?dryRun=" + dryRun, content);
		return told(answer.statusCode(), answer.body());
	}

	int told(int status, String body) {
		JsonNode told = JsonMapper.shared().readTree(body.isEmpty() ? "{}" : body);
		return (status == TAKEN) ? taken(told) : refused(status, told);
	}

	private int taken(JsonNode told) {
		this.say.accept("taken%s, %d rows".formatted(
				told.path("dryRun").asBoolean(false) ? " (dry run, nothing stored)" : "", told.path("rows").asLong()));
		COUNTS.forEach((count) -> this.say.accept("  %-12s %d".formatted(count, told.path(count).asLong())));
		return 0;
	}

	private int refused(int status, JsonNode told) {
		if (told.path("faults").isEmpty()) {
			this.say.accept("Not taken: HTTP " + status);
		}
		told.path("faults").forEach((fault) -> this.say.accept("Not taken: " + place(fault)));
		return 1;
	}

	private static String place(JsonNode fault) {
		long line = fault.path("line").asLong(0);
		String column = fault.path("column").asString("");
		return fault.path("code").asString("") + ((line > 0) ? ", line " + line : "")
				+ (column.isEmpty() ? "" : ", column " + column);
	}

}
