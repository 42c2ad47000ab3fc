package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.ChangeStream;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was told is put right: once, in any race, with what it said before on record, and
 * with those named who still go by what was wrong.
 */
@PortalTest
class RectificationIT {

	private static final String PARTNER = "garissa-paralegals-example";

	/** Corrections of one case at once. */
	private static final int AT_ONCE = 12;

	private static final String READ = """
			query Q($id: ID!) { caseFile(id: $id) { county { code } violationType { code } occurredEarliest
			  languages { code } safetyConcerns channel reliability needs { id serviceType { code } } clocks { code }
			  rectifications { at reason fields toldBefore { recipient { id } items } } } }""";

	@Autowired
	Portal portal;

	@Autowired
	CaseFiles caseFiles;

	@Autowired
	RectificationDesk desk;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void everythingThatCanBeWrongCanBePutRight() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		String kept = read(script.id()).at("/needs/0/id").asString();
		Instant earlier = Instant.now().minus(Duration.ofHours(9));
		Map<String, Map<String, Object>> right = new LinkedHashMap<>();
		right.put("VIOLATION_TYPE", Map.of("violationType", "torture"));
		right.put("COUNTY", Map.of("county", 30));
		right.put("TIME", Map.of("occurredEarliest", earlier.toString(), "occurredLatest", earlier.toString()));
		right.put("LANGUAGES", Map.of("languages", List.of("swa", "swa")));
		right.put("AGE", Map.of("age", 17));
		right.put("SAFETY_CONCERNS", Map.of("safetyConcerns", List.of("UNSAFE_PHONE")));
		right.put("NEEDS", Map.of("needs", List.of("paralegal", "psychosocial-counselling")));
		right.put("SOURCE", Map.of("channel", "PARTNER", "reliability", "LIKELY_RELIABLE"));
		right.forEach((field, part) -> assertThat(rectify(script.id(), part).get("userErrors")).as(field).isEmpty());
		assertThat(right).hasSize(RectifiedField.values().length);
		JsonNode read = read(script.id());
		assertThat(read.at("/county/code").asInt()).isEqualTo(30);
		assertThat(read.at("/violationType/code").asString()).isEqualTo("torture");
		assertThat(Instant.parse(read.get("occurredEarliest").asString())).isEqualTo(earlier);
		assertThat(read.get("channel").asString()).isEqualTo("PARTNER");
		assertThat(read.get("reliability").asString()).isEqualTo("LIKELY_RELIABLE");
		assertThat(read.at("/languages").findValuesAsString("code")).containsExactly("swa");
		assertThat(read.at("/needs/0/id").asString()).as("a need that stays keeps its identifier").isEqualTo(kept);
		assertThat(read.at("/needs").findValuesAsString("code")).containsExactly("paralegal",
				"psychosocial-counselling");
		assertThat(read.at("/clocks").findValuesAsString("code")).as("other clocks run now")
			.contains("INJURY_DOCUMENTATION")
			.doesNotContain("ARRAIGNMENT");
		assertThat(read.get("rectifications").values()).extracting((one) -> one.at("/fields/0").asString())
			.containsExactly(List.copyOf(right.keySet()).reversed().toArray(String[]::new));
		List<Rectification.Done> done = this.desk.listFor(this.caseFiles.find(script.id(), "khrc").orElseThrow());
		assertThat(done.getLast().was().violationType()).as("as it was at first").isEqualTo("arbitrary-arrest");
		assertThat(done.getLast().was().county()).isEqualTo(CaseScript.GARISSA);
		assertThat(done.getFirst().was().source()).isEqualTo(AccountSource.UNKNOWN);
		assertThat(done.get(1).needs()).containsExactly("paralegal");
		rectify(script.id(), Map.of("ageNotKnown", true));
		assertThat(this.caseFiles.find(script.id(), "khrc").orElseThrow().account().age()).isNull();
	}

	@Test
	void wrongInputIsNamedAndStoresNothing() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		Map<Map<String, Object>, String> wrong = Map.of(Map.of("county", 48), "unknown-code",
				Map.of("violationType", "nothing"), "unknown-code", Map.of("age", 131), "0-to-130",
				Map.of("languages", List.of("xxx")), "unknown-code", Map.of("needs", List.of()), "one-to-eight",
				Map.of("occurredEarliest", Instant.now().plus(Duration.ofDays(1)).toString()), "in-the-future",
				Map.of("county", CaseScript.GARISSA), "the-same-as-now", Map.of(), "the-same-as-now");
		wrong.forEach((part, rule) -> assertThat(rules(rectify(script.id(), part))).as(part.toString()).contains(rule));
		assertThat(wrong).hasSize(8);
		script.referredTo(PARTNER);
		assertThat(rules(rectify(script.id(), Map.of("needs", List.of("psychosocial-counselling")))))
			.containsExactly("somebody-is-asked");
		assertThat(read(script.id()).get("rectifications")).isEmpty();
		assertThat(rectify(script.id(), Map.of("needs", List.of("paralegal", "psychosocial-counselling")))
			.get("userErrors")).as("the control: adding one is no harm").isEmpty();
	}

	@Test
	void whoGoesByWhatIsWrongIsNamedUntilTheyLookAgain() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = script.referredTo(PARTNER).getFirst();
		look(referral);
		rectify(script.id(), Map.of("age", 30));
		assertThat(toldBefore(script.id())).as("the age was never shown").isEmpty();
		rectify(script.id(), Map.of("county", 30));
		assertThat(toldBefore(script.id())).containsExactly(PARTNER);
		look(referral);
		assertThat(toldBefore(script.id())).isEmpty();
	}

	@Test
	void thePeopleOfTheCaseHearOfIt() {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		try (ChangeStream stream = ChangeStream.open(this.portal, "duty-lead").listening(this.neo4j, "khrc")) {
			rectify(id, Map.of("county", 30));
			assertThat(stream.next(Duration.ofSeconds(10)).orElseThrow().at("/data/changes/caseFile/id").asString())
				.isEqualTo(id);
		}
	}

	/** Each of them sees what the one before it left: no correction is lost. */
	@Test
	void ofManyAtOnceNoneIsLost() throws Exception {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		String key = Portal.newKey();
		List<Future<JsonNode>> answers = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			for (int number = 0; number < AT_ONCE; number++) {
				int age = 20 + number;
				answers.add(people.submit(() -> rectify(Portal.newKey(), id, Map.of("age", age))));
				answers.add(people.submit(() -> rectify(key, id, Map.of("county", 30))));
			}
			for (Future<JsonNode> answer : answers) {
				assertThat(answer.get().get("userErrors")).isEmpty();
			}
		}
		CaseFile caseFile = this.caseFiles.find(id, "khrc").orElseThrow();
		List<Rectification.Done> done = this.desk.listFor(caseFile);
		assertThat(done).hasSize(AT_ONCE + 1);
		assertThat(done.stream().filter((one) -> one.fields().contains(RectifiedField.COUNTY))).as("once for one key")
			.hasSize(1);
		assertThat(done.stream()
			.filter((one) -> one.fields().contains(RectifiedField.AGE))
			.map((one) -> String.valueOf(one.was().age()))).as("a chain: each was once what stood")
			.doesNotHaveDuplicates()
			.contains("null")
			.doesNotContain(String.valueOf(caseFile.account().age()));
		assertThat(this.neo4j.query("MATCH (l:AuditLeaf {action: 'case-rectified', subject: $id}) RETURN count(l)")
			.bind(id)
			.to("id")
			.fetchAs(Long.class)
			.one()).hasValue(AT_ONCE + 1L);
	}

	private List<String> toldBefore(String id) {
		return read(id).at("/rectifications/0/toldBefore").findValuesAsString("id");
	}

	private void look(String referral) {
		this.portal.ask("partner-intake", "query D($id: ID!) { referral(id: $id) { disclosed { pseudonym } } }",
				Map.of("id", referral));
	}

	private JsonNode rectify(String id, Map<String, Object> part) {
		return rectify(Portal.newKey(), id, part);
	}

	private JsonNode rectify(String key, String id, Map<String, Object> part) {
		Map<String, Object> input = new HashMap<>(part);
		input.putAll(Map.of("idempotencyKey", key, "caseFile", id, "reason", "PERSON_SAID_SO"));
		return this.portal.ask("coordinator",
				"mutation R($input: RectifyCaseInput!) { rectifyCase(input: $input) { userErrors { code path facts { value } } } }",
				Map.of("input", input))
			.get("rectifyCase");
	}

	private static List<String> rules(JsonNode payload) {
		return payload.get("userErrors").findValuesAsString("value");
	}

	private JsonNode read(String id) {
		return this.portal.ask("coordinator", READ, Map.of("id", id)).get("caseFile");
	}

}
