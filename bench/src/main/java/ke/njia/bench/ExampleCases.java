package ke.njia.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases in many counties, each with six needs and a consent to tell any partner, opened
 * through the portal's own door.
 */
final class ExampleCases {

	private static final int CASES = 24;

	private static final List<String> NEEDS = List.of("legal-representation", "psychosocial-counselling",
			"emergency-medical", "food-and-shelter", "transport", "emergency-grant");

	private static final String OPEN = """
			mutation Open($input: OpenCaseInput!) { openCase(input: $input) {
			  caseFile { id needs { id serviceType { code } } } userErrors { code path } } }""";

	private static final String CONSENT = """
			mutation Consent($input: RecordConsentInput!) { recordConsent(input: $input) {
			  consent { id } userErrors { code path } } }""";

	private final URI portal;

	private final String token;

	private ExampleCases(URI portal, String token) {
		this.portal = portal;
		this.token = token;
	}

	/** A question for each need of each case, in a mixed order. */
	static List<RouteQuestion> open(URI portal, String token) throws IOException {
		ExampleCases cases = new ExampleCases(portal, token);
		List<RouteQuestion> questions = new ArrayList<>();
		for (int county : new Random(5).ints(1, 48).distinct().limit(CASES).toArray()) {
			questions.addAll(cases.one(county));
		}
		java.util.Collections.shuffle(questions, new Random(3));
		return questions;
	}

	/**
	 * No rule sets a clock for these needs after such a violation, so a week is allowed,
	 * as the raw query counts.
	 */
	private List<RouteQuestion> one(int county) throws IOException {
		JsonNode opened = ask(OPEN,
				Map.of("idempotencyKey", UUID.randomUUID().toString(), "violationType", "land-grabbing", "county",
						county, "occurredEarliest", Instant.now().minus(Duration.ofHours(2)).toString(), "harmWithin",
						"LATER", "needs", NEEDS, "basis", "VITAL_INTEREST", "thresholds",
						List.of(yes("SEVERITY"), yes("IMMEDIACY"), yes("FEASIBILITY"))))
			.at("/data/openCase/caseFile");
		String id = opened.get("id").asString();
		ask(CONSENT,
				Map.of("idempotencyKey", UUID.randomUUID().toString(), "caseFile", id, "purpose", "REFERRAL", "items",
						List.of("NEEDS", "COUNTY", "WISHES", "VIOLATION"), "form", "SPOKEN", "language", "swa", "until",
						Instant.now().plus(Duration.ofDays(30)).toString()));
		return opened.get("needs")
			.valueStream()
			.map((need) -> new RouteQuestion(id, need.get("id").asString(), county,
					need.at("/serviceType/code").asString()))
			.toList();
	}

	private static Map<String, String> yes(String threshold) {
		return Map.of("code", threshold, "answer", "YES", "reason", "Told on the phone (example)");
	}

	private JsonNode ask(String document, Map<String, ?> input) throws IOException {
		String body = JsonMapper.shared()
			.writeValueAsString(Map.of("query", document, "variables", Map.of("input", input)));
		try (Connection connection = new Connection(this.portal)) {
			JsonNode answer = JsonMapper.shared()
				.readTree(connection.ask(Connection.request(this.portal, this.token, body)));
			if (answer.has("errors") || !answer.get("data").iterator().next().get("userErrors").isEmpty()) {
				throw new IllegalStateException("Not taken: " + answer);
			}
			return answer;
		}
	}

}
