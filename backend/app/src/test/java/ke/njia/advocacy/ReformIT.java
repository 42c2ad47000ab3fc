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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reforms followed from stage to stage through the portal's door; nothing that was put
 * down is lost.
 */
@PortalTest
class ReformIT {

	private static final String LIST = """
			{ reforms { id kind title leadName themes { code } recommendations { id } revision
			  current { stage since source } steps { stage } next { words on } } }
			""";

	@Autowired
	Portal portal;

	@Test
	void aReformGoesFromStageToStageWithItsHistory() {
		String id = started(Map.of("recommendations", List.of(AdvocacyScript.RECOMMENDATION)));
		Map<String, Object> second = new HashMap<>(AdvocacyScript.reformStep("FIRST_READING"));
		second.putAll(Map.of("since", "2026-03-04", "nextWords", "Memorandum (example)", "nextOn", "2999-01-01"));
		assertThat(step(id, 1, second).get("userErrors")).isEmpty();
		for (String reader : List.of("partner-intake", "auditor", "lane-legal", "coordinator")) {
			JsonNode one = read(reader, id);
			assertThat(one.at("/current/stage").asString()).as(reader).isEqualTo("FIRST_READING");
			assertThat(one.get("steps")).hasSize(2);
			assertThat(one.at("/steps/0/stage").asString()).isEqualTo("PROPOSED");
			assertThat(one.at("/next/on").asString()).isEqualTo("2999-01-01");
			assertThat(one.get("leadName").asString()).isNotEqualTo("khrc");
			assertThat(one.at("/recommendations/0/id").asString()).isEqualTo(AdvocacyScript.RECOMMENDATION);
		}
		Map<String, Object> third = new HashMap<>(AdvocacyScript.reformStep("FIRST_READING"));
		third.put("since", "2026-03-05");
		assertThat(step(id, 2, third).get("userErrors")).as("something was learned where it is").isEmpty();
		assertThat(read("coordinator", id).get("next").isNull()).as("nothing is planned any more").isTrue();
	}

	@Test
	void whatIsWrongIsToldAndNothingIsStored() {
		String id = started(Map.of());
		assertThat(rule(step(id, 1, AdvocacyScript.reformStep("ADOPTED")))).isEqualTo("stage-of-that-kind");
		Map<String, Object> early = new HashMap<>(AdvocacyScript.reformStep("DRAFTED"));
		early.put("since", "2026-01-31");
		assertThat(rule(step(id, 1, early))).isEqualTo("not-before-the-last-stage");
		assertThat(step("nothing-of-that-name", 1, AdvocacyScript.reformStep("DRAFTED")).at("/userErrors/0/code")
			.asString()).isEqualTo("NOT_FOUND");
		for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("themes", List.of("no-theme")),
				Map.of("recommendations", List.of("nobody")), Map.of("lead", "nobody"))) {
			JsonNode refused = start(wrong);
			assertThat(rule(refused)).isEqualTo("unknown-code");
			assertThat(refused.at("/userErrors/0/path/0").asString()).isEqualTo(wrong.keySet().iterator().next());
		}
		assertThat(read("coordinator", id).get("steps")).hasSize(1);
	}

	@Test
	void ofManyWhoMoveItAtOnceOneDoes() throws Exception {
		String id = started(Map.of());
		int done = 0;
		try (ExecutorService people = Executors.newFixedThreadPool(4)) {
			List<Future<JsonNode>> asked = IntStream.range(0, 4)
				.mapToObj((number) -> people.submit(() -> step(id, 1, AdvocacyScript.reformStep("DRAFTED"))))
				.toList();
			for (Future<JsonNode> one : asked) {
				done += one.get().get("userErrors").isEmpty() ? 1 : 0;
			}
		}
		assertThat(done).isOne();
		assertThat(read("coordinator", id).get("steps")).hasSize(2);
	}

	private String started(Map<String, Object> other) {
		JsonNode started = start(other);
		assertThat(started.get("userErrors")).isEmpty();
		return started.at("/reform/id").asString();
	}

	private JsonNode start(Map<String, Object> other) {
		Map<String, Object> input = new HashMap<>(AdvocacyScript.reform());
		input.putAll(other);
		return script().act("coordinator", "startReform", "reform { id }", input);
	}

	private JsonNode step(String id, int revision, Map<String, Object> step) {
		return script().act("duty-lead", "recordReformStage", "reform { id }",
				Map.of("reform", id, "revision", revision, "step", step));
	}

	private JsonNode read(String username, String id) {
		return this.portal.ask(username, LIST, Map.of())
			.get("reforms")
			.values()
			.stream()
			.filter((one) -> one.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static String rule(JsonNode answer) {
		return answer.at("/userErrors/0/facts/0/value").asString();
	}

	private AdvocacyScript script() {
		return new AdvocacyScript(this.portal).imported();
	}

}
