package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Agenda;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What brings a case to the duty leads' attention: by itself, once for each cause, until
 * one has seen it.
 */
@PortalTest
class EscalationIT {

	private static final String READ = """
			query E($id: ID!) { caseFile(id: $id) {
			  escalations { id rule { cause code name { en sw } } acknowledgedAt } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	private WorkDoor door;

	/**
	 * What other tests left waiting is none of ours; it would fill the list, which shows
	 * the oldest.
	 */
	@BeforeEach
	void nothingElseWaits() {
		this.door = new WorkDoor(this.portal, this.neo4j);
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
		this.neo4j.query("MATCH (e:Escalation) DETACH DELETE e").run();
	}

	@Test
	void intakeRaisesOnceWhateverTheRace() throws Exception {
		String id = told(Map.of("perpetrators", List.of("county-police", "politician")));
		assertThat(raised(id)).as("intake does not wait for it").isEmpty();
		Instant now = Instant.now();
		try (ExecutorService backends = Executors.newFixedThreadPool(3)) {
			List<Future<Integer>> all = new ArrayList<>();
			for (int number = 0; number < 3; number++) {
				all.add(backends.submit(() -> this.agenda.run(now.plusSeconds(1))));
			}
			for (Future<Integer> one : all) {
				one.get();
			}
		}
		assertThat(raised(id)).as("two rules, one cause; both thresholds are met")
			.containsExactlyInAnyOrder("POWERFUL_PERPETRATOR", "THREAT_TO_SAFETY");
		assertThat(this.door.leaves(EscalationClock.RAISED, id)).isEqualTo(2);
		assertThat(inClear(id)).containsExactlyInAnyOrder("id", "raisedAt", "sealed");
	}

	@Test
	void whatIsLearnedLaterRaisesToo() {
		String id = calm();
		Instant now = Instant.now();
		this.agenda.run(now.plusSeconds(1));
		assertThat(raised(id)).isEmpty();
		this.door.act("coordinator", "rectifyCase", "caseFile { id }",
				Map.of("caseFile", id, "reason", "LEARNED_SINCE", "violationType", "refoulement"));
		this.agenda.run(now.plusSeconds(60));
		assertThat(raised(id)).containsExactly("INTERNATIONAL_IMPACT");
		for (String code : List.of("SEVERITY", "IMMEDIACY")) {
			this.door.act("coordinator", "recordThreshold", "caseFile { id }",
					Map.of("caseFile", id, "threshold", Map.of("code", code, "answer", "YES", "reason", "Told again")));
		}
		this.agenda.run(now.plusSeconds(120));
		assertThat(raised(id)).containsExactlyInAnyOrder("INTERNATIONAL_IMPACT", "THREAT_TO_SAFETY");
		assertThat(this.door.leaves(EscalationClock.RAISED, id)).isEqualTo(2);
	}

	@Test
	void dutyLeadsAreToldUntilOneHasSeenIt() {
		String id = told(Map.of());
		Instant now = Instant.now();
		List<Long> told = new ArrayList<>();
		for (int minutes : new int[] { 1, 30, 62, 100, 124 }) {
			this.agenda.run(now.plus(Duration.ofMinutes(minutes)));
			told.add(this.door.leaves(EscalationClock.WAITS, id));
		}
		assertThat(told).containsExactly(0L, 0L, 1L, 1L, 2L);
		String escalation = read("coordinator", id).at("/0/id").asString();
		assertThat(open()).contains(escalation);
		assertThat(WorkDoor.code(seen("coordinator", escalation))).isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(seen("duty-lead", escalation).get("userErrors")).isEmpty();
		assertThat(WorkDoor.code(seen("duty-lead", escalation))).isEqualTo("ALREADY_DECIDED");
		assertThat(open()).doesNotContain(escalation);
		this.agenda.run(now.plus(Duration.ofHours(9)));
		assertThat(this.door.leaves(EscalationClock.WAITS, id)).isEqualTo(2);
	}

	private String told(Map<String, Object> more) {
		Map<String, Object> told = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		told.putAll(more);
		return CaseScript.told(this.portal, "coordinator", told).id();
	}

	/** No threshold is met, and nobody is powerful. */
	private String calm() {
		return told(Map.of("thresholds",
				List.of("SEVERITY", "IMMEDIACY", "FEASIBILITY")
					.stream()
					.map((code) -> Map.of("code", code, "answer", "PARTLY", "reason", "Told by the family"))
					.toList()));
	}

	private JsonNode seen(String username, String escalation) {
		return this.door.act(username, "acknowledgeEscalation", "escalation { id }", Map.of("escalation", escalation));
	}

	private List<String> raised(String id) {
		return read("duty-lead", id).findValuesAsString("cause").stream().filter((cause) -> !cause.isEmpty()).toList();
	}

	private JsonNode read(String username, String id) {
		return this.portal.ask(username, READ, Map.of("id", id)).at("/caseFile/escalations");
	}

	private List<String> open() {
		return this.portal.ask("duty-lead", "{ openEscalations { id } }").findValuesAsString("id");
	}

	private List<String> inClear(String id) {
		return List.copyOf(this.neo4j.query("""
				MATCH (e:Escalation)-[:FOR]->(:CaseFile {id: $id}) UNWIND keys(e) AS key RETURN DISTINCT key
				""").bind(id).to("id").fetchAs(String.class).all());
	}

}
