package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a running portal says of itself and of what it needs.
 */
public final class PortalHealth {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** A sealed portal waits for its keepers: that is no fault. */
	private static final Set<String> WELL = Set.of("UP", "SEALED");

	private PortalHealth() {
	}

	/** The parts that are not well; {@code origin} such as {@code https://host}. */
	public static List<Finding> of(String origin) {
		JsonNode answer = ask(origin);
		return answer.path("components")
			.propertyStream()
			.filter((part) -> !WELL.contains(part.getValue().path("status").asString("")))
			.map((part) -> new Finding("portal/" + part.getKey(), "UP", part.getValue().path("status").asString("")))
			.toList();
	}

	private static JsonNode ask(String origin) {
		try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
			HttpRequest question = HttpRequest.newBuilder(URI.create(origin + "/actuator/health"))
				.timeout(PATIENCE)
				.build();
			return JsonMapper.shared().readTree(http.send(question, HttpResponse.BodyHandlers.ofString()).body());
		}
		catch (IOException | JacksonException ex) {
			throw new ServerFailure("The portal at " + origin + " does not answer.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailure("Interrupted while asking the portal.", ex);
		}
	}

}
