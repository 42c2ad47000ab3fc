package ke.njia.advocacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import ke.njia.AdvocacyScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks through the portal's door: worded, put to missions when they are SMART, and traced
 * to what became of them.
 */
@PortalTest
class AskIT {

	private static final String ASKS = """
			{ asks { id theme { code } recommendation smart current { number words }
			  versions { number } findings { criterion passes reasons found source }
			  uptakes { mission { id } taken recommendation } } }
			""";

	private static final String MEETINGS = """
			{ missionMeetings { id mission { id } heldOn ours said left answers { ask version stance } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void aVagueAskIsKeptAndNotPutToAMission() {
		String id = started("Continue efforts against impunity");
		JsonNode ask = ask(id);
		assertThat(ask.get("smart").asBoolean()).isFalse();
		assertThat(ask.get("findings")).hasSize(5);
		assertThat(ask.at("/findings/0/reasons").toString()).contains("VAGUE_ACT");
		JsonNode refused = met(id, "WILL_TAKE_UP");
		assertThat(refused.at("/userErrors/0/facts/0/value").asString()).isEqualTo("ask-is-smart");
		assertThat(saved(id, 1, AdvocacyScript.SMART).get("userErrors")).isEmpty();
		assertThat(saved(id, 1, AdvocacyScript.SMART).at("/userErrors/0/code").asString())
			.as("the writer saw an older wording")
			.isEqualTo("ALREADY_DECIDED");
		assertThat(met(id, "WILL_TAKE_UP").get("userErrors")).isEmpty();
		JsonNode meeting = meetings("lane-legal").get(0);
		assertThat(meeting.at("/answers/0/version").asInt()).isEqualTo(2);
		assertThat(meeting.get("said").asString()).isEqualTo("They will raise it (example)");
	}

	@Test
	void whatAMissionSaidIsNotToBeReadInTheStore() {
		met(script().imported().ask(), "CONSIDERS");
		assertThat(this.neo4j.query(
				"MATCH (g:MissionMeeting) WHERE any(k IN keys(g) WHERE g[k] IS :: STRING AND g[k] CONTAINS 'raise it') RETURN count(g)")
			.fetchAs(Long.class)
			.one()).hasValue(0L);
	}

	@Test
	void whoeverReadsWhatMissionsSaidIsOnRecord() {
		long before = readings();
		meetings("lane-legal");
		assertThat(readings()).isEqualTo(before + 1);
	}

	@Test
	void whatAStateMadeOfItIsARecommendationOfThatState() {
		String id = script().imported().ask();
		assertThat(uptake(id, Map.of("taken", true, "recommendation", "EX-4-02")).at("/userErrors/0/path/0").asString())
			.as("Ghana made it")
			.isEqualTo("recommendation");
		assertThat(
				uptake(id, Map.of("taken", false, "recommendation", "EX-4-01")).at("/userErrors/0/path/0").asString())
			.isEqualTo("recommendation");
		assertThat(uptake(id, Map.of("taken", true, "recommendation", "nobody")).at("/userErrors/0/code").asString())
			.isEqualTo("NOT_FOUND");
		assertThat(uptake(id, Map.of("taken", true, "recommendation", "EX-4-01")).get("userErrors")).isEmpty();
		assertThat(ask(id).at("/uptakes/0/recommendation").asString()).isEqualTo("EX-4-01");
	}

	@Test
	void everyFaultIsNamed() {
		script().imported();
		assertThat(start("impunity", null, "short").at("/userErrors/0/path/0").asString()).isEqualTo("words");
		assertThat(start("impunity", null, "x".repeat(1_001)).at("/userErrors/0/path/0").asString()).isEqualTo("words");
		assertThat(start("nothing", null, AdvocacyScript.SMART).at("/userErrors/0/path/0").asString())
			.isEqualTo("theme");
		assertThat(start("impunity", "nobody", AdvocacyScript.SMART).at("/userErrors/0/code").asString())
			.isEqualTo("NOT_FOUND");
		assertThat(start("poverty", "EX-4-01", AdvocacyScript.SMART).at("/userErrors/0/path/0").asString())
			.isEqualTo("theme");
		String id = script().ask();
		Map<Map<String, Object>, String> wrong = Map.of(Map.of("heldOn", "soon"), "heldOn",
				Map.of("heldOn", "2999-01-01"), "heldOn", Map.of("ours", List.of()), "ours",
				Map.of("said", "x".repeat(2_001)), "said", Map.of("left", "x".repeat(2_001)), "left",
				Map.of("answers", List.of()), "answers", Map.of("mission", "nobody"), "mission");
		wrong.forEach((given, path) -> {
			Map<String, Object> input = new HashMap<>(AdvocacyScript.meeting(id, "CONSIDERS"));
			input.putAll(given);
			assertThat(script().act("coordinator", "recordMeeting", "meeting { id }", input)
				.at("/userErrors/0/path/0")
				.asString()).isEqualTo(path);
		});
		assertThat(wrong).hasSize(7);
	}

	@Test
	void ofManyWhoSaveAtOnceOneIsFirst() throws Exception {
		String id = script().imported().ask();
		int refused = 0;
		try (ExecutorService people = Executors.newFixedThreadPool(4)) {
			List<Future<JsonNode>> asked = IntStream.range(0, 4)
				.mapToObj((number) -> people.submit(() -> saved(id, 1, AdvocacyScript.SMART + " " + number)))
				.toList();
			for (Future<JsonNode> one : asked) {
				refused += one.get().get("userErrors").size();
			}
		}
		assertThat(refused).isEqualTo(3);
		assertThat(ask(id).get("versions")).hasSize(2);
	}

	@Test
	void anotherOrganizationsAsksAndMeetingsAreNotThere() {
		String id = script().imported().ask();
		this.portal.servers().realm().addUser("ask-elsewhere", List.of("coordinator"), "coast-lawyers-example");
		assertThat(this.portal.ask("ask-elsewhere", ASKS, Map.of()).get("asks")).isEmpty();
		assertThat(script()
			.act("ask-elsewhere", "saveAsk", "ask { id }", Map.of("ask", id, "version", 1, "words", "Another wording"))
			.at("/userErrors/0/code")
			.asString()).isEqualTo("NOT_FOUND");
		assertThat(script()
			.act("ask-elsewhere", "recordMeeting", "meeting { id }", AdvocacyScript.meeting(id, "CONSIDERS"))
			.at("/userErrors/0/code")
			.asString()).isEqualTo("NOT_FOUND");
	}

	@Test
	void thePlanNamesMissionsOfStatesThatHaveSpokenUntilTheyWereSeen() {
		String id = script().imported().ask();
		assertThat(planned(id)).contains("norway");
		met(id, "WILL_TAKE_UP");
		assertThat(planned(id)).doesNotContain("norway");
		saved(id, 1, AdvocacyScript.SMART + " of the law");
		assertThat(planned(id)).as("the new wording was not put there").contains("norway");
	}

	private long readings() {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: 'mission-meetings-read'}) RETURN count(l)")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private List<String> planned(String ask) {
		return this.portal
			.ask("lane-legal", "{ missionPlan { mission { id } ask { id } earlier cases { atLeast } } }", Map.of())
			.get("missionPlan")
			.values()
			.stream()
			.filter((one) -> one.at("/ask/id").asString().equals(ask))
			.map((one) -> one.at("/mission/id").asString())
			.toList();
	}

	private String started(String words) {
		script().imported();
		return start(AdvocacyScript.THEME, null, words).at("/ask/id").asString();
	}

	private JsonNode start(String theme, @org.jspecify.annotations.Nullable String recommendation, String words) {
		Map<String, Object> input = new HashMap<>(Map.of("theme", theme, "words", words));
		if (recommendation != null) {
			input.put("recommendation", recommendation);
		}
		return script().act("coordinator", "startAsk", "ask { id }", input);
	}

	private JsonNode saved(String id, int version, String words) {
		return script().act("duty-lead", "saveAsk", "ask { id }",
				Map.of("ask", id, "version", version, "words", words));
	}

	private JsonNode met(String id, String stance) {
		return script().act("coordinator", "recordMeeting", "meeting { id }", AdvocacyScript.meeting(id, stance));
	}

	private JsonNode uptake(String id, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.putAll(Map.of("ask", id, "mission", AdvocacyScript.MISSION));
		return script().act("coordinator", "recordUptake", "ask { id }", input);
	}

	private JsonNode ask(String id) {
		return this.portal.ask("coordinator", ASKS, Map.of())
			.get("asks")
			.values()
			.stream()
			.filter((one) -> one.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode meetings(String username) {
		return this.portal.ask(username, MEETINGS, Map.of()).get("missionMeetings");
	}

	private AdvocacyScript script() {
		return new AdvocacyScript(this.portal);
	}

}
