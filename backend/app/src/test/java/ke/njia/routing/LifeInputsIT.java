package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What life says reaches the plan, and leaves it again.
 */
@PortalTest
class LifeInputsIT {

	/** Isiolo: no other test plans there. */
	private static final int ISIOLO = 11;

	private static final String PLAN = """
			query P($id: ID!) { caseFile(id: $id) { routePlan { feasible
			  routes { steps { serviceAtLocation { id mode } } }
			  refusals { serviceAtLocation { id mode } codes } } } }""";

	private static final Duration REMEMBERED_AND_A_DAY = Duration.ofDays(366);

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void aClosedRoadTakesThePlacesBehindItOutOfThePlanUntilItIsEnded() {
		CaseScript script = CaseScript.told(this.portal, "coordinator", inIsiolo()).consented();
		List<String> before = offered(script);
		assertThat(before).as("somebody can be travelled to").isNotEmpty();
		String window = set(Map.of("county", ISIOLO, "kind", "ROAD_CLOSED", "from", Instant.now().toString(), "reason",
				"The bridge is under water (example)"));
		assertThat(offered(script)).isEmpty();
		assertThat(this.portal.ask("duty-lead", "{ travelWindows { id county { code } kind } }")
			.get("travelWindows")
			.findValuesAsString("id")).contains(window);
		end(window);
		assertThat(offered(script)).isEqualTo(before);
		assertThat(
				this.portal.ask("duty-lead", "{ travelWindows { id } }").get("travelWindows").findValuesAsString("id"))
			.doesNotContain(window);
	}

	@Test
	void whatIsWrongIsNamedAndStoresNothing() {
		String now = Instant.now().toString();
		Map<Map<String, Object>, String> wrong = Map.of(Map.of("county", 48), "unknown-code", Map.of("reason", "  "),
				"length-3-to-500", Map.of("dailyFrom", "19:00"), "both-or-neither",
				Map.of("dailyFrom", "7 pm", "dailyTo", "05:00"), "time-of-day",
				Map.of("dailyFrom", "05:00", "dailyTo", "05:00"), "not-the-whole-day", Map.of("until", now),
				"after-the-beginning", Map.of("from", Instant.now().plus(Duration.ofDays(400)).toString()),
				"within-366-days");
		wrong.forEach((part, rule) -> {
			Map<String, Object> input = new HashMap<>(
					Map.of("county", ISIOLO, "kind", "CURFEW", "from", now, "reason", "An example"));
			input.putAll(part);
			assertThat(put(input).at("/userErrors").findValuesAsString("value")).as(part.toString()).contains(rule);
		});
		assertThat(wrong).hasSize(7);
	}

	/**
	 * Track records are of the last full hour; of what happened since nothing is known.
	 */
	@Test
	void trackRecordsComeFromTheReferrals() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String receiver = "garissa-paralegals-example";
		script.referredTo(receiver);
		Instant later = Instant.now().plus(Duration.ofHours(2));
		ReferralHistory history = new ReferralHistory(this.neo4j, 1, Duration.ofDays(365));
		TrackRecord known = history.records(later).receivers().get(receiver);
		assertThat(known.waitedMinutes()).as("it has waited for an answer, or its time has run out").isPositive();
		assertThat(history.records(later.minus(REMEMBERED_AND_A_DAY)).receivers()).isEmpty();
		assertThat(history.records(later)).as("worked out once").isSameAs(history.records(later));
		assertThat(history.exposedEnough(Instant.now())).as("one in danger a day is enough for it").contains(receiver);
		assertThat(new ReferralHistory(this.neo4j, 1_000_000, Duration.ofDays(365)).exposedEnough(Instant.now()))
			.isEmpty();
	}

	private List<String> offered(CaseScript script) {
		JsonNode plan = this.portal.ask("coordinator", PLAN, Map.of("id", script.id())).at("/caseFile/routePlan");
		return plan.get("routes")
			.values()
			.stream()
			.flatMap((route) -> route.get("steps").values().stream())
			.map((step) -> step.get("serviceAtLocation"))
			.filter((place) -> place.get("mode").asString().equals("ON_SITE"))
			.map((place) -> place.get("id").asString())
			.distinct()
			.sorted()
			.toList();
	}

	private Map<String, Object> inIsiolo() {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "injury-documentation"));
		input.put("county", ISIOLO);
		return input;
	}

	private String set(Map<String, Object> input) {
		return put(input).at("/window/id").asString();
	}

	private JsonNode put(Map<String, Object> input) {
		Map<String, Object> keyed = new HashMap<>(input);
		keyed.put("idempotencyKey", Portal.newKey());
		return this.portal.ask("coordinator",
				"mutation S($input: SetTravelWindowInput!) { setTravelWindow(input: $input) { window { id } userErrors { code facts { value } } } }",
				Map.of("input", keyed))
			.get("setTravelWindow");
	}

	private void end(String window) {
		assertThat(this.portal.ask("coordinator",
				"mutation E($input: EndTravelWindowInput!) { endTravelWindow(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "window", window)))
			.at("/endTravelWindow/userErrors")).isEmpty();
	}

}
