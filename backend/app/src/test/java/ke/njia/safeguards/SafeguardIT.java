package ke.njia.safeguards;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.GraphInstant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What could do harm waits for a yes to each of its questions: asked once for a case and
 * an act, for a time; a no stops it, and all answers stay.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafeguardIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String COMMUNICATIONS = "safeguard-communications";

	private static final String READ = """
			query S($id: ID!) { caseFile(id: $id) { safeguards {
			  question { code act } standing { clear words mine until answeredAt } answers { id clear words answeredBy } } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@BeforeAll
	void people() {
		this.portal.servers().realm().addUser(COMMUNICATIONS, List.of("lane-communications"), "khrc");
	}

	@Test
	void nothingIsSentBeforeEachQuestionIsAnsweredWithAYes() {
		CaseScript script = drafted();
		String draft = draft(script);
		script.answerSafeguards(List.of(no("not-noticed", "His brother works there")));
		JsonNode refused = send(draft);
		assertThat(code(refused)).isEqualTo("DO_NO_HARM");
		assertThat(facts(refused)).isEqualTo(Map.of("act", "SEND_REFERRAL", "person-knows", "NOT_ANSWERED",
				"not-noticed", "NOT_CLEAR", "no-third-person", "NOT_ANSWERED"));
		assertThat(status(draft)).as("nothing left").isEqualTo("DRAFT");
		script.answerSafeguards(List.of(yes("person-knows"), yes("no-third-person")));
		assertThat(facts(send(draft))).as("the no stands")
			.isEqualTo(Map.of("act", "SEND_REFERRAL", "not-noticed", "NOT_CLEAR"));
		script.answerSafeguards(List.of(yes("not-noticed")));
		assertThat(send(draft).get("userErrors")).as("the control").isEmpty();
		assertThat(safeguard(script, "not-noticed").get("answers").values()).extracting((one) -> one.get("words"))
			.as("what was said before stays")
			.hasSize(2)
			.last()
			.hasToString("\"His brother works there\"");
		assertThat(leaves(script.id())).isEqualTo(3);
	}

	@Test
	void itIsAskedOnceAndNotAtEverySending() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal",
				"psychosocial-counselling");
		script.consented();
		List<String> sent = script.referredTo(PARTNER);
		assertThat(sent).hasSizeGreaterThan(0).allSatisfy((id) -> assertThat(status(id)).isNotEqualTo("DRAFT"));
		assertThat(leaves(script.id())).isEqualTo(1);
	}

	@Test
	void anAnswerStandsForItsTimeAndNotFromBeforeTheWorkBeganAnew() {
		CaseScript script = drafted().safe();
		String draft = draft(script);
		JsonNode standing = safeguard(script, "not-noticed").get("standing");
		assertThat(Duration.between(Instant.parse(standing.get("answeredAt").asString()),
				Instant.parse(standing.get("until").asString())))
			.isEqualTo(SafeguardAnswer.STANDS);
		age(script.id(), SafeguardAnswer.STANDS.plusMinutes(1));
		assertThat(safeguard(script, "not-noticed").get("standing").isNull()).isTrue();
		assertThat(facts(send(draft))).containsEntry("not-noticed", "NOT_ANSWERED");
		age(script.id(), SafeguardAnswer.STANDS.minusMinutes(5));
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.reopenedAt = datetime() - duration('PT1H')")
			.bind(script.id())
			.to("id")
			.run();
		assertThat(code(send(draft))).as("from before it was opened anew").isEqualTo("DO_NO_HARM");
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) REMOVE c.reopenedAt").bind(script.id()).to("id").run();
		assertThat(send(draft).get("userErrors")).as("the control: it still stands").isEmpty();
	}

	@Test
	void nothingIsPreparedForThePublicBeforeItIsAskedAbout() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		Map<String, Object> alert = Map.of("caseFile", script.id(), "kind", "urgent-alert");
		assertThat(facts(act("coordinator", "addTask", alert))).hasSize(5).containsEntry("act", "PUBLIC_ALERT");
		script.answerSafeguards(List.of(yes("public-agreed"), yes("public-not-worse"), yes("public-verified"),
				yes("public-no-third-person")));
		act("coordinator", "addTask", alert);
		String task = this.portal
			.ask("coordinator", "query T($id: ID!) { caseFile(id: $id) { tasks { id } } }", Map.of("id", script.id()))
			.at("/caseFile/tasks/0/id")
			.asString();
		assertThat(act(COMMUNICATIONS, "takeTask", Map.of("task", task)).get("userErrors")).isEmpty();
		script.answerSafeguards(List.of(no("public-not-worse", "Threats came since")));
		assertThat(facts(act(COMMUNICATIONS, "takeTask", Map.of("task", task)))).as("the next hour")
			.isEqualTo(Map.of("act", "PUBLIC_ALERT", "public-not-worse", "NOT_CLEAR"));
		assertThat(act("coordinator", "addTask", Map.of("caseFile", script.id(), "kind", "keep-silence"))
			.get("userErrors")).as("the control: silence harms nobody").isEmpty();
	}

	@Test
	void everyFaultIsNamedAndNothingIsStored() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		Map<List<Map<String, Object>>, String> wrong = Map.of(List.of(), "answers", List.of(yes("nothing")),
				"answers.0.question", List.of(yes("not-noticed"), yes("not-noticed")), "answers",
				List.of(no("not-noticed", "no")), "answers.0.words",
				List.of(Map.of("question", "not-noticed", "clear", true, "words", "x".repeat(501))), "answers.0.words");
		wrong.forEach((answers, path) -> assertThat(script.answerSafeguards(answers).at("/userErrors/0/path").values())
			.extracting(JsonNode::asString)
			.containsExactly(path.split("\\.")));
		assertThat(wrong).hasSize(5);
		assertThat(safeguard(script, "not-noticed").get("answers")).isEmpty();
	}

	@Test
	void erasingTheCaseTakesTheAnswersAlong() {
		CaseScript script = drafted().safe();
		assertThat(stored(script.id())).isEqualTo(3);
		for (Map.Entry<String, String> act : Map.of("requestErasure", "coordinator").entrySet()) {
			act(act.getValue(), act.getKey(), Map.of("caseFile", script.id(), "reason", "PERSON_ASKED"));
		}
		this.portal.servers().realm().addUserWithApp("safeguard-lead", List.of("duty-lead"), "khrc");
		String body = this.portal.body(
				"mutation E($input: ApproveErasureInput!) { approveErasure(input: $input) { erased } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id())));
		assertThat(this.portal.post(this.portal.servers().realm().revealToken("safeguard-lead"), body).body())
			.contains("\"erased\":true");
		assertThat(this.neo4j.query("MATCH (a:SafeguardAnswer) WHERE NOT (a)-[:FOR]->(:CaseFile) RETURN count(a)")
			.fetchAs(Long.class)
			.one()).hasValue(0L);
		assertThat(stored(script.id())).isZero();
	}

	/** A case with a consent and without an answer. */
	private CaseScript drafted() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		script.consent(Map.of());
		return script;
	}

	/** A draft, chosen by a request of its own: the script would answer first. */
	private String draft(CaseScript script) {
		return this.portal
			.ask("coordinator",
					"mutation C($input: ChooseRouteInput!) { chooseRoute(input: $input) { referrals { id } } }", Map
						.of("input",
								Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "route",
										script.routeTo(PARTNER))))
			.at("/chooseRoute/referrals/0/id")
			.asString();
	}

	private JsonNode send(String referral) {
		return act("coordinator", "sendReferral", Map.of("referral", referral));
	}

	private JsonNode act(String username, String act, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		return this.portal
			.ask(username,
					"mutation A($input: %s!) { %s(input: $input) { userErrors { code path facts { name value } } } }"
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act),
					Map.of("input", input))
			.get(act);
	}

	private JsonNode safeguard(CaseScript script, String question) {
		return this.portal.ask("coordinator", READ, Map.of("id", script.id()))
			.at("/caseFile/safeguards")
			.values()
			.stream()
			.filter((one) -> one.at("/question/code").asString().equals(question))
			.findFirst()
			.orElseThrow();
	}

	private String status(String referral) {
		return this.portal
			.ask("coordinator", "query R($id: ID!) { referral(id: $id) { status } }", Map.of("id", referral))
			.at("/referral/status")
			.asString();
	}

	/** As if all answers had been given so long ago. */
	private void age(String caseFile, Duration by) {
		this.neo4j.query("MATCH (a:SafeguardAnswer)-[:FOR]->(:CaseFile {id: $id}) SET a.answeredAt = $at")
			.bindAll(Map.of("id", caseFile, "at", Objects.requireNonNull(GraphInstant.stored(Instant.now().minus(by)))))
			.run();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.openedAt = c.openedAt - duration('P9D')")
			.bind(caseFile)
			.to("id")
			.run();
	}

	private long leaves(String caseFile) {
		return count("MATCH (l:AuditLeaf {action: 'safeguards-answered', subject: $id}) RETURN count(l)", caseFile);
	}

	private long stored(String caseFile) {
		return count("MATCH (a:SafeguardAnswer)-[:FOR]->(:CaseFile {id: $id}) RETURN count(a)", caseFile);
	}

	private long count(String cypher, String caseFile) {
		return this.neo4j.query(cypher).bind(caseFile).to("id").fetchAs(Long.class).one().orElseThrow();
	}

	private static String code(JsonNode payload) {
		return payload.at("/userErrors/0/code").asString("");
	}

	private static Map<String, String> facts(JsonNode payload) {
		return payload.at("/userErrors/0/facts")
			.values()
			.stream()
			.collect(Collectors.toMap((fact) -> fact.get("name").asString(), (fact) -> fact.get("value").asString()));
	}

	private static Map<String, Object> yes(String question) {
		return Map.of("question", question, "clear", true);
	}

	private static Map<String, Object> no(String question, String words) {
		return Map.of("question", question, "clear", false, "words", words);
	}

}
