package ke.njia.cases;

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
import ke.njia.ChangeStream;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.sealing.SealedPlace;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules of clocks are put down once in any race and tried before; what passes is told of
 * once, by whichever backend looks first.
 */
@PortalTest
class ClocksIT {

	private static final int AT_ONCE = 8;

	private static final String CLOCKS = """
			query Q($id: ID!) { caseFile(id: $id) { clockAlerts { code percent dueAt }
			  clocks { code dueAt closesAt bestUntil phase alert verifiedBy zone } } }""";

	@Autowired
	Portal portal;

	@Autowired
	ClockWatch watch;

	@Autowired
	ClockRules rules;

	@Autowired
	CaseFiles caseFiles;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void aShareOfAClocksTimeIsToldOfOnce() throws Exception {
		this.watch.look();
		String id = killed(Duration.ofHours(30));
		try (ChangeStream stream = ChangeStream.open(this.portal, "duty-lead").listening(this.neo4j, "khrc")) {
			List<Future<Integer>> looks = new ArrayList<>();
			try (ExecutorService backends = Executors.newFixedThreadPool(AT_ONCE)) {
				for (int backend = 0; backend < AT_ONCE; backend++) {
					looks.add(backends.submit(this.watch::look));
				}
			}
			int told = 0;
			for (Future<Integer> look : looks) {
				told += look.get();
			}
			assertThat(told).isEqualTo(1);
			assertThat(stream.next(Duration.ofSeconds(10)).orElseThrow().at("/data/changes/caseFile/id").asString())
				.isEqualTo(id);
		}
		assertThat(this.neo4j.query("MATCH (a:ClockAlert) UNWIND keys(a) AS key RETURN DISTINCT key")
			.fetchAs(String.class)
			.all()).containsExactlyInAnyOrder("id", "recordedAt", SealedPlace.PROPERTY);
		JsonNode alerts = caseFile(id).get("clockAlerts");
		assertThat(alerts).hasSize(1);
		assertThat(alerts.at("/0/code").asString()).isEqualTo("CCTV_PRESERVATION");
		assertThat(alerts.at("/0/percent").asInt()).isEqualTo(50);
		assertThat(this.watch.look()).as("the control: nothing new has passed").isZero();
		assertThat(leaves("clock-alert", id)).isOne();
	}

	/** Two backends know nothing of each other: the case is held, then looked at. */
	@Test
	void anotherBackendTellsNothingTwice() {
		String id = killed(Duration.ofHours(40));
		CaseFile caseFile = this.caseFiles.find(id, "khrc").orElseThrow();
		assertThat(ClockWatch.due(caseFile, Instant.now())).extracting(ClockWatch.Due::code)
			.containsExactly(ClockCode.CCTV_PRESERVATION);
		assertThat(this.watch.look()).isPositive();
		this.watch.forget();
		this.watch.look();
		assertThat(this.watch.listFor(caseFile)).hasSize(1);
		assertThat(leaves("clock-alert", id)).isOne();
	}

	/** It happened between 80 and 60 hours ago. */
	@Test
	void theWindowsOfACaseAreShown() {
		String id = told("rape", Duration.ofHours(80), Duration.ofHours(60));
		Map<String, JsonNode> clocks = new HashMap<>();
		caseFile(id).get("clocks").forEach((clock) -> clocks.put(clock.get("code").asString(), clock));
		assertThat(clocks.get("HIV_PEP").get("phase").asString()).isEqualTo("PERHAPS_CLOSED");
		assertThat(clocks.get("EMERGENCY_CONTRACEPTION").get("phase").asString()).isEqualTo("OPEN");
		assertThat(clocks.get("EMERGENCY_CONTRACEPTION").get("alert").asInt()).isEqualTo(50);
		assertThat(Instant.parse(clocks.get("HIV_PEP").get("closesAt").asString()))
			.isEqualTo(Instant.parse(clocks.get("HIV_PEP").get("dueAt").asString()).plus(Duration.ofHours(20)));
		assertThat(clocks.get("HIV_PEP").get("verifiedBy").isNull()).as("no clinician has confirmed it").isTrue();
		assertThat(clocks).containsKeys("PRC_FORM", "P3_FORM").doesNotContainKey("ARRAIGNMENT");
	}

	/**
	 * Of many administrators who have seen the same version exactly one puts the next
	 * down.
	 */
	@Test
	void ofManyVersionsAtOnceOneFollows() throws Exception {
		Map<String, Object> proposal = proposal("INJURY_DOCUMENTATION", 1);
		JsonNode trial = trial(proposal);
		assertThat(trial.at("/trial/looked").asInt()).isPositive();
		List<Future<JsonNode>> answers = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			for (int person = 0; person < AT_ONCE; person++) {
				answers.add(people.submit(() -> change(proposal, Portal.newKey())));
			}
		}
		int done = 0;
		for (Future<JsonNode> answer : answers) {
			JsonNode payload = answer.get();
			done += payload.get("userErrors").isEmpty() ? 1 : 0;
			assertThat(payload.get("userErrors").findValuesAsString("code")).isSubsetOf("ALREADY_DECIDED", "TRY_AGAIN");
		}
		assertThat(done).isOne();
		JsonNode rules = this.portal.ask("coordinator", "{ clockRules { code version inForce validFrom } }")
			.get("clockRules");
		assertThat(rules.values()
			.stream()
			.filter((rule) -> rule.get("code").asString().equals("INJURY_DOCUMENTATION"))
			.map((rule) -> rule.get("version").asInt() + " " + rule.get("inForce").asBoolean()))
			.containsExactly("2 false", "1 true");
		assertThat(this.rules.read().inForce(Instant.now().plus(Duration.ofDays(3)))).extracting(ClockRule::version)
			.as("it comes into force by itself")
			.contains(2);
	}

	@Test
	void theSameKeyTwicePutsOneVersionDown() {
		String key = Portal.newKey();
		Map<String, Object> proposal = proposal("POST_MORTEM", 1);
		assertThat(change(proposal, key).at("/rule/version").asInt()).isEqualTo(2);
		assertThat(change(proposal, key).at("/rule/version").asInt()).isEqualTo(2);
		assertThat(leaves("clock-rule-changed", "POST_MORTEM.2")).isOne();
	}

	@Test
	void whatTheLawSaysOfBreachesIsNotSetHere() {
		for (String code : List.of("BREACH_NOTICE", "ANSWER_CRITICAL", "HARM")) {
			assertThat(change(proposal(code, 1), Portal.newKey()).at("/userErrors/0/facts/0/value").asString()).as(code)
				.isEqualTo("set-by-law-or-elsewhere");
		}
	}

	private String killed(Duration ago) {
		return told("extrajudicial-killing", ago, ago);
	}

	private String told(String violationType, Duration earliest, Duration latest) {
		Instant now = Instant.now();
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		input.putAll(Map.of("violationType", violationType, "occurredEarliest", now.minus(earliest).toString(),
				"occurredLatest", now.minus(latest).toString(), "harmWithin", "LATER"));
		return CaseScript.told(this.portal, "coordinator", input).id();
	}

	private Map<String, Object> proposal(String code, int after) {
		return Map.of("code", code, "after", after, "validFrom", Instant.now().plus(Duration.ofDays(2)).toString(),
				"kind", "SOFT", "minutes", 90, "source", "A source of an example");
	}

	private JsonNode trial(Map<String, Object> proposal) {
		return this.portal.ask("administrator",
				"query T($p: ClockProposalInput!) { clockRuleTrial(proposal: $p) { trial { looked changed } userErrors { code } } }",
				Map.of("p", proposal))
			.get("clockRuleTrial");
	}

	private JsonNode change(Map<String, Object> proposal, String key) {
		return this.portal.ask("administrator",
				"mutation C($input: ChangeClockRuleInput!) { changeClockRule(input: $input) { rule { version } userErrors { code facts { value } } } }",
				Map.of("input", Map.of("idempotencyKey", key, "proposal", proposal)))
			.get("changeClockRule");
	}

	private JsonNode caseFile(String id) {
		return this.portal.ask("coordinator", CLOCKS, Map.of("id", id)).get("caseFile");
	}

	private long leaves(String action, String subject) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action, subject: $subject}) RETURN count(l)")
			.bindAll(Map.of("action", action, "subject", subject))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
