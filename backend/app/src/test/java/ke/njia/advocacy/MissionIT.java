package ke.njia.advocacy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
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
 * Permanent missions through the portal's door: added, corrected and ended by people,
 * beside the rows of the reference file.
 */
@PortalTest
class MissionIT {

	private static final String LIST = "{ missions { id state name place contact source revision open } }";

	/** A row of the reference file that no other test names. */
	private static final String ROW = "japan";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void aMissionIsAddedCorrectedEndedAndOpenedAgain() {
		Map<String, Object> told = AdvocacyScript.mission();
		String id = added(told);
		assertThat(of("lane-legal", id).get("place")).isEqualTo(of("coordinator", id).get("place"));
		assertThat(changed(id, 1, told, Map.of("contact", " other@missions.example ")).get("userErrors")).isEmpty();
		assertThat(of("coordinator", id).get("contact").asString()).isEqualTo("other@missions.example");
		assertThat(of("coordinator", id).get("revision").asInt()).isEqualTo(2);
		assertThat(changed(id, 2, told, Map.of("open", false)).get("userErrors")).isEmpty();
		assertThat(of("coordinator", id).get("open").asBoolean()).isFalse();
		String successor = added(told);
		assertThat(rule(changed(id, 3, told, Map.of()))).as("another one is there")
			.isEqualTo("one-open-mission-at-a-place");
		assertThat(changed(successor, 1, told, Map.of("open", false)).get("userErrors")).isEmpty();
		assertThat(changed(id, 3, told, Map.of()).get("userErrors")).isEmpty();
		assertThat(of("coordinator", id).get("open").asBoolean()).isTrue();
		assertThat(onRecord(id, "mission-saved")).isEqualTo(3);
		assertThat(onRecord(id, "mission-ended")).isOne();
	}

	@Test
	void aRowOfTheReferenceFileIsWhatSomebodyMadeOfIt() {
		JsonNode row = of("coordinator", ROW);
		assertThat(row.get("revision").asInt()).isZero();
		Map<String, Object> told = told(row);
		assertThat(changed(ROW, 0, told, Map.of("source", "Page of the mission (example)")).get("userErrors"))
			.isEmpty();
		assertThat(of("coordinator", ROW).get("source").asString()).isEqualTo("Page of the mission (example)");
		assertThat(missions("coordinator").stream().filter((one) -> one.get("id").asString().equals(ROW))).hasSize(1);
		Map<String, Object> second = new HashMap<>(told);
		second.put("place", row.get("place").asString().toUpperCase(Locale.ROOT));
		assertThat(rule(save("coordinator", second))).isEqualTo("one-open-mission-at-a-place");
	}

	@Test
	void ofManyWhoSaveAtOnceOneIsFirst() throws Exception {
		Map<String, Object> told = AdvocacyScript.mission();
		assertThat(done((number) -> save("coordinator", told))).as("one is added").isOne();
		String id = missions("coordinator").stream()
			.filter((one) -> one.get("place").asString().equals(told.get("place")))
			.map((one) -> one.get("id").asString())
			.toList()
			.getFirst();
		assertThat(done((number) -> changed(id, 1, told, Map.of("contact", "number " + number)))).isOne();
		assertThat(changed(id, 1, told, Map.of()).at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(of("coordinator", id).get("revision").asInt()).isEqualTo(2);
	}

	@Test
	void theSameKeyDoesItOnce() {
		Map<String, Object> told = new HashMap<>(AdvocacyScript.mission());
		told.put("idempotencyKey", Portal.newKey());
		assertThat(added(told)).isEqualTo(added(told));
	}

	@Test
	void everyFaultIsNamedAndNothingIsStored() {
		Map<String, Object> told = AdvocacyScript.mission();
		String id = added(told);
		Map<Map<String, Object>, String> wrong = Map.of(Map.of("name", " "), "name", Map.of("name", "x".repeat(201)),
				"name", Map.of("place", "x".repeat(121)), "place", Map.of("contact", ""), "contact",
				Map.of("contact", "x".repeat(201)), "contact", Map.of("source", "x".repeat(301)), "source",
				Map.of("source", "  "), "source", Map.of("state", "Atlantis"), "state", Map.of("state", ""), "state",
				Map.of("open", false), "open");
		int before = missions("coordinator").size();
		wrong.forEach((given, path) -> {
			Map<String, Object> input = new HashMap<>(AdvocacyScript.mission());
			input.putAll(given);
			assertThat(save("coordinator", input).at("/userErrors/0/path/0").asString()).isEqualTo(path);
		});
		assertThat(wrong).hasSize(10);
		assertThat(rule(changed(id, 1, told, Map.of("state", "Ghana")))).isEqualTo("the-state-stays");
		assertThat(changed("nobody", 0, told, Map.of()).at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(missions("coordinator")).hasSize(before);
		assertThat(of("coordinator", id).get("revision").asInt()).isOne();
	}

	@Test
	void othersKeepNone() {
		for (String reader : List.of("lane-legal", "partner-intake", "partner-admin", "auditor", "administrator")) {
			assertThat(save(reader, AdvocacyScript.mission()).isNull()).as(reader).isTrue();
		}
		assertThat(missions("lane-legal")).isNotEmpty();
	}

	@Test
	void whatNamesOneThatHasEndedStaysAndItIsOfferedNoMore() {
		String ask = new AdvocacyScript(this.portal).imported().ask();
		Map<String, Object> told = new HashMap<>(AdvocacyScript.mission());
		told.put("state", "Norway");
		String id = added(told);
		assertThat(planned(ask)).contains(id);
		assertThat(met(ask, id).get("userErrors")).isEmpty();
		assertThat(uptake(ask, id).get("userErrors")).isEmpty();
		assertThat(changed(id, 1, told, Map.of("open", false)).get("userErrors")).isEmpty();
		String other = new AdvocacyScript(this.portal).ask();
		assertThat(planned(other)).contains(AdvocacyScript.MISSION).doesNotContain(id);
		assertThat(rule(met(other, id))).isEqualTo("open-mission");
		assertThat(rule(uptake(other, id))).isEqualTo("open-mission");
		JsonNode named = this.portal.ask("lane-legal",
				"{ missionMeetings { mission { id name open } } asks { id uptakes { mission { id name } } } }",
				Map.of());
		assertThat(named.get("missionMeetings").values()).extracting((one) -> one.at("/mission/id").asString())
			.contains(id);
		assertThat(named.get("missionMeetings").values())
			.filteredOn((one) -> one.at("/mission/id").asString().equals(id))
			.allMatch((one) -> one.at("/mission/name").asString().equals(told.get("name"))
					&& !one.at("/mission/open").asBoolean());
		assertThat(named.get("asks").values()).filteredOn((one) -> one.get("id").asString().equals(ask))
			.extracting((one) -> one.at("/uptakes/0/mission/name").asString())
			.containsExactly(told.get("name").toString());
	}

	private int done(IntFunction<JsonNode> act) throws Exception {
		int done = 0;
		try (ExecutorService people = Executors.newFixedThreadPool(4)) {
			List<Future<JsonNode>> asked = IntStream.range(0, 4)
				.mapToObj((number) -> people.submit(() -> act.apply(number)))
				.toList();
			for (Future<JsonNode> one : asked) {
				done += one.get().get("userErrors").isEmpty() ? 1 : 0;
			}
		}
		return done;
	}

	private String added(Map<String, Object> told) {
		JsonNode answer = save("coordinator", told);
		assertThat(answer.get("userErrors")).isEmpty();
		return answer.at("/mission/id").asString();
	}

	private JsonNode changed(String id, int revision, Map<String, Object> told, Map<String, Object> other) {
		Map<String, Object> input = new HashMap<>(told);
		input.putAll(other);
		input.putAll(Map.of("mission", id, "revision", revision));
		return save("duty-lead", input);
	}

	private JsonNode save(String username, Map<String, Object> told) {
		return new AdvocacyScript(this.portal).act(username, "saveMission", "mission { id }", told);
	}

	private JsonNode met(String ask, String mission) {
		Map<String, Object> input = new HashMap<>(AdvocacyScript.meeting(ask, "CONSIDERS"));
		input.put("mission", mission);
		return new AdvocacyScript(this.portal).act("coordinator", "recordMeeting", "meeting { id }", input);
	}

	private JsonNode uptake(String ask, String mission) {
		return new AdvocacyScript(this.portal).act("coordinator", "recordUptake", "ask { id }",
				Map.of("ask", ask, "mission", mission, "taken", false));
	}

	private List<String> planned(String ask) {
		return this.portal.ask("lane-legal", "{ missionPlan { mission { id } ask { id } } }", Map.of())
			.get("missionPlan")
			.values()
			.stream()
			.filter((one) -> one.at("/ask/id").asString().equals(ask))
			.map((one) -> one.at("/mission/id").asString())
			.toList();
	}

	private List<JsonNode> missions(String username) {
		return List.copyOf(this.portal.ask(username, LIST, Map.of()).get("missions").values());
	}

	private JsonNode of(String username, String id) {
		return missions(username).stream()
			.filter((one) -> one.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private long onRecord(String id, String action) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action, subject: $id}) RETURN count(l)")
			.bindAll(Map.of("action", action, "id", id))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private static Map<String, Object> told(JsonNode mission) {
		Map<String, Object> told = new HashMap<>();
		List.of("state", "name", "place", "contact", "source")
			.forEach((field) -> told.put(field, mission.get(field).asString()));
		return told;
	}

	private static String rule(JsonNode answer) {
		return answer.at("/userErrors/0/facts/0/value").asString();
	}

}
