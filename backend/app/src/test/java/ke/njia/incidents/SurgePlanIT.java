package ke.njia.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A group incident from the plan over its cases to the referrals of its people.
 */
@PortalTest
class SurgePlanIT extends IncidentSteps {

	private static final String STRANGER = "incident-stranger";

	@Test
	void whoeverAgreedIsAskedForAndNobodyElse() {
		String id = opened();
		add(rows(id, row("Person A (example)", 0, "som"), row("Person B (example)", 0, null)));
		JsonNode plan = plan(id);
		assertThat(plan.get("persons").asInt()).isEqualTo(2);
		assertThat(plan.get("notAgreed").asInt()).isOne();
		JsonNode part = firstPart(plan);
		List<String> cases = cases(part);
		assertThat(cases).hasSize(1);
		assertThat(part.at("/stations/0").asInt()).isZero();
		List<String> both = everybody(id);
		JsonNode refused = confirm(confirmation(id, part, both));
		assertThat(refused.get("asked").isNull()).isTrue();
		if (part.get("places").asInt() > 1) {
			assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("CONSENT_MISSING");
			assertThat(refused.at("/userErrors/0/path/1").asString()).isEqualTo(both.get(1));
		}
		assertThat(sent(both)).as("nothing is left of it").isZero();
		Map<String, Object> share = confirmation(id, part, cases);
		assertThat(confirm(share).get("asked").asInt()).as("the control").isOne();
		assertThat(confirm(share).get("asked").asInt()).as("the same key").isOne();
		assertThat(sent(both)).isOne();
		assertThat(plan(id).get("persons").asInt()).as("who is asked for is left").isOne();
		assertThat(read(id).at("/persons/edges/0/node/referrals/0/status").asString()).isEqualTo("REQUESTED");
		assertThat(confirm(confirmation(id, part, cases)).at("/userErrors/0/code").asString())
			.isEqualTo("ALREADY_DECIDED");
	}

	@Test
	void tooManyForTooFewPlacesIsSaidAndNotAskedFor() {
		String id = opened();
		Map<String, Object>[] people = people(0, 40);
		add(rows(id, people));
		JsonNode plan = plan(id);
		int planned = plan.get("shares")
			.values()
			.stream()
			.flatMap((share) -> share.get("parts").values().stream())
			.mapToInt((part) -> part.get("caseFiles").size())
			.sum();
		int late = plan.get("missedClocks").asInt();
		assertThat(planned + late + plan.get("unassigned").asInt()).isEqualTo(40);
		assertThat(plan.get("unassigned").asInt() + late).as("more people than places in time").isPositive();
		assertThat(plan.at("/bottleneck/shortBy").asInt()).isPositive();
		assertThat(plan.at("/bottleneck/stations/0").asInt()).isZero();
		assertThat(plan.at("/bottleneck/before").isNull()).isFalse();
		JsonNode part = firstPart(plan);
		List<String> tooMany = everybody(id).subList(0, part.get("places").asInt() + 1);
		JsonNode refused = confirm(confirmation(id, part, tooMany));
		assertThat(refused.at("/userErrors/0/facts/0/value").asString()).isEqualTo("more-than-places");
		assertThat(sent(tooMany)).isZero();
	}

	/** First units: nobody of a station is forgotten while another has two. */
	@Test
	void whoArrivesLaterIsPlannedForTooAndNoStationIsForgotten() {
		String id = opened();
		add(rows(id, people(0, 30)));
		JsonNode before = plan(id);
		assertThat(before.get("stationsWithout")).isEmpty();
		add(rows(id, people(1, 1)));
		JsonNode after = plan(id);
		assertThat(after.get("persons").asInt()).isEqualTo(31);
		assertThat(after.get("stationsWithout")).as("the one at the other station has a place").isEmpty();
	}

	@Test
	void twoWhoConfirmTheSameShareAtOnceAskOnce() throws Exception {
		String id = opened();
		add(rows(id, people(0, 1)));
		JsonNode part = firstPart(plan(id));
		List<String> cases = cases(part);
		List<Callable<JsonNode>> both = List.of(() -> confirm(confirmation(id, part, cases)),
				() -> confirm(confirmation(id, part, cases)));
		List<JsonNode> answers = new ArrayList<>();
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			for (Future<JsonNode> answer : two.invokeAll(both)) {
				answers.add(answer.get());
			}
		}
		assertThat(answers).filteredOn((answer) -> !answer.get("asked").isNull()).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.get("asked").isNull())
			.extracting((answer) -> answer.at("/userErrors/0/code").asString())
			.containsExactly("ALREADY_DECIDED");
		assertThat(sent(cases)).isOne();
	}

	/** Asked once for everybody, and nobody is sent without it. */
	@Test
	void nobodyIsSentBeforeItIsAnsweredWhetherThatDoesHarm() {
		String id = opened();
		add(rows(id, people(0, 1)));
		JsonNode part = firstPart(plan(id));
		List<String> cases = cases(part);
		Map<String, Object> silent = new HashMap<>(confirmation(id, part, cases));
		silent.put("clear", List.of());
		JsonNode refused = confirm(silent);
		assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("DO_NO_HARM");
		assertThat(refused.at("/userErrors/0/path/1").asString()).as("of whom").isIn(cases);
		assertThat(sent(cases)).isZero();
		Map<String, Object> unknown = new HashMap<>(confirmation(id, part, cases));
		unknown.put("clear", List.of("nothing"));
		assertThat(confirm(unknown).at("/userErrors/0/code").asString()).isEqualTo("INVALID");
		assertThat(confirm(confirmation(id, part, cases)).get("asked").asInt()).as("the control")
			.isEqualTo(cases.size());
	}

	@Test
	void anotherOrganizationFindsNothing() {
		String id = opened();
		add(rows(id, people(0, 1)));
		JsonNode part = firstPart(plan(id));
		this.portal.servers().realm().addUser(STRANGER, List.of("coordinator"), "imlu");
		assertThat(this.portal.ask(STRANGER, READ, Map.of("id", id)).get("groupIncident").isNull()).isTrue();
		assertThat(this.portal.ask(STRANGER, PLAN, Map.of("id", id)).get("surgePlan").isNull()).isTrue();
		assertThat(this.portal.ask(STRANGER, ADD, Map.of("input", rows(id, row("Nobody", 0, null))))
			.at("/addGroupPersons/userErrors/0/code")
			.asString()).isEqualTo("NOT_FOUND");
		assertThat(this.portal.ask(STRANGER, CONFIRM, Map.of("input", confirmation(id, part, cases(part))))
			.at("/confirmSurge/userErrors/0/code")
			.asString()).isEqualTo("NOT_FOUND");
		assertThat(confirm(confirmation(opened(), part, cases(part))).at("/userErrors/0/code").asString())
			.as("a case of another incident")
			.isEqualTo("NOT_FOUND");
	}

	private static JsonNode firstPart(JsonNode plan) {
		return plan.get("shares")
			.values()
			.stream()
			.flatMap((share) -> share.get("parts").values().stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nobody takes anybody: " + plan));
	}

	private static List<String> cases(JsonNode part) {
		return part.get("caseFiles").values().stream().map(JsonNode::asString).toList();
	}

	private static Map<String, Object> confirmation(String id, JsonNode part, List<String> cases) {
		return Map.of("idempotencyKey", Portal.newKey(), "incident", id, "serviceType", "paralegal", "clear",
				CaseScript.BEFORE_SENDING, "parts",
				List.of(Map.of("serviceAtLocation", part.at("/serviceAtLocation/id").asString(), "caseFiles", cases)));
	}

	private JsonNode confirm(Map<String, Object> input) {
		return this.portal.ask("coordinator", CONFIRM, Map.of("input", input)).get("confirmSurge");
	}

	/** Referrals of these cases, whatever came of them. */
	private int sent(List<String> cases) {
		return this.neo4j.query("MATCH (r:Referral)--(c:CaseFile) WHERE c.id IN $cases RETURN count(DISTINCT r)")
			.bind(cases)
			.to("cases")
			.fetchAs(Long.class)
			.one()
			.orElseThrow()
			.intValue();
	}

}
