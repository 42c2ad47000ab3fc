package ke.njia;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who asks until there is an answer, always under the same key, as the portal's
 * own client does: only then is an act acknowledged.
 */
final class PatientClient {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Duration PAUSE = Duration.ofMillis(250);

	/** What says: not now. Anything else is an answer, and a wrong one. */
	private static final Set<String> LATER = Set.of("UNAVAILABLE", "TIMEOUT", "UNAUTHENTICATED");

	private final Portal portal;

	PatientClient(Portal portal) {
		this.portal = portal;
	}

	/** Does an act once, however often it must be asked for; what came of it. */
	JsonNode act(String username, String document, Map<String, ?> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.putIfAbsent("idempotencyKey", Portal.newKey());
		JsonNode payload = ask(username, document, Map.of("input", input)).iterator().next();
		if (!payload.path("userErrors").isEmpty()) {
			throw new AssertionError("Refused: " + payload + " to " + document);
		}
		return payload;
	}

	/** The {@code data} of the answer. */
	JsonNode ask(String username, String document, Map<String, ?> variables) {
		long until = System.nanoTime() + PATIENCE.toNanos();
		String last = "";
		while (System.nanoTime() < until) {
			try {
				JsonNode answer = this.portal.answer(username, document, variables);
				if (!answer.has("errors") && answer.has("data")) {
					return answer.get("data");
				}
				last = answer.toString();
				if (answer.has("errors") && !LATER.contains(answer.at("/errors/0/extensions/code").asString())) {
					throw new AssertionError("An answer that is none: " + last);
				}
			}
			catch (UncheckedIOException | JacksonException ex) {
				last = ex.toString();
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		throw new AssertionError("No answer within " + PATIENCE + ", at last: " + last);
	}

}
