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
 * It is decided about a case: by whom, at what time, and what becomes of it when nobody
 * does.
 */
@PortalTest
class DecisionIT {

	private static final int RACERS = 6;

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	private WorkDoor door;

	/** What other tests left waiting is none of ours. */
	@BeforeEach
	void nothingElseWaits() {
		this.door = new WorkDoor(this.portal, this.neo4j);
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
	}

	@Test
	void whoOpenedACaseNeverDecidesAboutIt() {
		String id = calm("coordinator");
		assertThat(this.door.read("coordinator", id).get("decisionRight").asString()).isEqualTo("NONE");
		assertThat(WorkDoor.code(approve("coordinator", id))).isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(WorkDoor.code(this.door.decide("duty-lead", id, "APPROVED", "OTHERS_ACT", ""))).isEqualTo("INVALID");
		String more = this.door.decide("duty-lead", id, "NEEDS_MORE", "FACTS_MISSING", "")
			.at("/decision/id")
			.asString();
		assertThat(clocks(id)).as("the clock runs on").contains("DECISION");
		assertThat(WorkDoor.code(approve("duty-lead", id))).as("not over a newer one unseen")
			.isEqualTo("ALREADY_DECIDED");
		JsonNode done = this.door.decide("duty-lead", id, "APPROVED", "THRESHOLDS_MET", more);
		assertThat(done.get("userErrors")).isEmpty();
		assertThat(done.at("/decision/reviewBy").isNull()).as("four eyes have seen it").isTrue();
		assertThat(clocks(id)).doesNotContain("DECISION", "TRIAGE");
		assertThat(this.door.read("coordinator", id).get("decisions").findValuesAsString("verdict"))
			.containsExactly("APPROVED", "NEEDS_MORE");
		assertThat(this.door.leaves("case-decided", id)).isEqualTo(2);
	}

	@Test
	void aLifeIsNotKeptWaitingAndASecondPersonLooks() {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		assertThat(this.door.read("coordinator", id).get("decisionRight").asString()).isEqualTo("FAST");
		assertThat(WorkDoor.code(this.door.decide("coordinator", id, "DECLINED", "OTHERS_ACT", "")))
			.as("fast is a yes alone")
			.isEqualTo("SECOND_PERSON_REQUIRED");
		JsonNode fast = this.door.decide("coordinator", id, "APPROVED", "LIFE_AT_RISK", "");
		assertThat(fast.at("/decision/reviewBy").isNull()).isFalse();
		String decision = fast.at("/decision/id").asString();
		assertThat(WorkDoor.code(review("coordinator", decision, true))).isEqualTo("SECOND_PERSON_REQUIRED");
		Instant now = Instant.now();
		this.agenda.run(now.plus(Duration.ofMinutes(239)));
		assertThat(this.door.leaves(DecisionClock.REVIEW_WAITS, id)).isZero();
		this.agenda.run(now.plus(Duration.ofMinutes(241)));
		assertThat(this.door.leaves(DecisionClock.REVIEW_WAITS, id)).as("nobody has looked").isEqualTo(1);
		assertThat(unreviewed("duty-lead")).contains(decision);
		assertThat(review("duty-lead", decision, false).at("/decision/upheld").asBoolean()).isFalse();
		assertThat(unreviewed("duty-lead")).doesNotContain(decision);
		assertThat(WorkDoor.code(review("duty-lead", decision, true))).isEqualTo("ALREADY_DECIDED");
		assertThat(WorkDoor.code(this.door.decide("coordinator", id, "APPROVED", "LIFE_AT_RISK", decision)))
			.as("whoever was found wrong does not do it again")
			.isEqualTo("SECOND_PERSON_REQUIRED");
		this.agenda.run(now.plus(Duration.ofHours(10)));
		assertThat(this.door.waiting(DecisionClock.KIND, id)).as("nothing is waited for").isZero();
	}

	@Test
	void dutyLeadsAreToldOnceAtEachShareOfTheTime() throws Exception {
		String id = calm("coordinator");
		Instant now = Instant.now();
		List<Long> told = new ArrayList<>();
		for (int minutes : new int[] { 16, 61, 121, 181, 241, 300, 482 }) {
			try (ExecutorService backends = Executors.newFixedThreadPool(2)) {
				Instant later = now.plus(Duration.ofMinutes(minutes));
				for (Future<Integer> one : List.of(backends.submit(() -> this.agenda.run(later)),
						backends.submit(() -> this.agenda.run(later)))) {
					one.get();
				}
			}
			told.add(this.door.leaves(DecisionClock.WAITS, id));
		}
		assertThat(told).as("triage was done at intake").containsExactly(0L, 0L, 1L, 2L, 3L, 3L, 4L);
		approve("duty-lead", id);
		this.agenda.run(now.plus(Duration.ofHours(20)));
		assertThat(this.door.leaves(DecisionClock.WAITS, id)).isEqualTo(4);
		assertThat(this.door.waiting(DecisionClock.KIND, id)).isZero();
	}

	@Test
	void ofManyWhoDecideAtOnceOneDoes() throws Exception {
		String id = calm("coordinator");
		this.door.person("decision-lead", "duty-lead");
		List<String> codes = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(RACERS)) {
			List<Future<JsonNode>> all = new ArrayList<>();
			for (int number = 0; number < RACERS; number++) {
				String who = (number % 2 == 0) ? "duty-lead" : "decision-lead";
				all.add(people.submit(() -> approve(who, id)));
			}
			for (Future<JsonNode> one : all) {
				codes.add(WorkDoor.code(one.get()));
			}
		}
		assertThat(codes).hasSize(RACERS).containsOnlyOnce("");
		assertThat(codes.stream().filter("ALREADY_DECIDED"::equals)).hasSize(RACERS - 1);
		assertThat(this.door.read("duty-lead", id).get("decisions")).hasSize(1);
	}

	@Test
	void aDeputyDecidesForATime() {
		String deputy = this.door.person("decision-deputy", "coordinator");
		String id = calm("coordinator");
		assertThat(WorkDoor.code(approve(deputy, id))).isEqualTo("SECOND_PERSON_REQUIRED");
		String offer = this.door.act(deputy, "offerDeputy", "deputy { id }", Map.of()).at("/deputy/id").asString();
		assertThat(this.door.act(deputy, "offerDeputy", "deputy { id }", Map.of()).at("/deputy/id").asString())
			.isEqualTo(offer);
		assertThat(WorkDoor.code(approve(deputy, id))).as("an offer is no right").isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(WorkDoor.code(name(offer, Duration.ofHours(73)))).isEqualTo("INVALID");
		assertThat(name(offer, Duration.ofHours(12)).at("/deputy/state").asString()).isEqualTo("STANDS");
		assertThat(WorkDoor.code(name(offer, Duration.ofHours(12)))).isEqualTo("ALREADY_DECIDED");
		assertThat(WorkDoor.code(approve(deputy, calm(deputy)))).as("not about their own")
			.isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(approve(deputy, id).get("userErrors")).isEmpty();
		this.door.act(deputy, "endDeputy", "deputy { state }", Map.of("deputy", offer));
		assertThat(WorkDoor.code(approve(deputy, calm("coordinator")))).as("no more")
			.isEqualTo("SECOND_PERSON_REQUIRED");
		assertThat(this.portal.ask("duty-lead", "{ deputies { id } }").findValuesAsString("id")).doesNotContain(offer);
	}

	/** Severe, but not today: nobody decides fast. */
	private String calm(String username) {
		Map<String, Object> told = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		told.put("harmWithin", "HOURS_72");
		return CaseScript.told(this.portal, username, told).id();
	}

	private JsonNode approve(String username, String id) {
		return this.door.decide(username, id, "APPROVED", "THRESHOLDS_MET", "");
	}

	private JsonNode review(String username, String decision, boolean upheld) {
		return this.door.act(username, "reviewDecision", "decision { upheld }",
				Map.of("decision", decision, "upheld", upheld));
	}

	private JsonNode name(String offer, Duration time) {
		return this.door.act("duty-lead", "nameDeputy", "deputy { state }",
				Map.of("deputy", offer, "until", Instant.now().plus(time).toString()));
	}

	private List<String> unreviewed(String username) {
		return this.portal.ask(username, "{ unreviewedDecisions { id } }").findValuesAsString("id");
	}

	private List<String> clocks(String id) {
		return this.door.read("duty-lead", id).get("clocks").findValuesAsString("code");
	}

}
