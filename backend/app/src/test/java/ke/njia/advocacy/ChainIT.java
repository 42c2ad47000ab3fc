package ke.njia.advocacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ke.njia.AdvocacyScript;
import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From cases to outcomes, as the portal answers it: in bands, from the next month on, and
 * with no way from a count to a case.
 */
@PortalTest
class ChainIT {

	private static final String CHAIN = """
			{ advocacyChain { theme { code } cases { atLeast fewerThanFive }
			  recommendations asks missions promised takenUp implemented } }
			""";

	/** A theme that no other test ties a case to. */
	private static final String THEME = "enforced-disappearances";

	private static final int LAST_MONTH = 202001;

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void casesAreToldInBandsAndFromTheNextMonthOn() {
		String theme = "corruption";
		List<String> cases = IntStream.range(0, 4).mapToObj((number) -> tied(theme)).toList();
		assertThat(cases).hasSize(4);
		assertThat(band(theme)).as("tied in this month").isEqualTo(0);
		aged(theme);
		assertThat(band(theme)).as("four are fewer than five").isEqualTo(0);
		tied(theme);
		assertThat(band(theme)).as("the fifth is of this month").isEqualTo(0);
		aged(theme);
		assertThat(band(theme)).isEqualTo(5);
		tied(theme);
		aged(theme);
		assertThat(band(theme)).as("six are told as five").isEqualTo(5);
		assertThat(act("setCaseTheme", Map.of("caseFile", cases.getFirst(), "theme", theme, "tied", false))
			.get("userErrors")).isEmpty();
		assertThat(themes("coordinator", cases.getFirst())).isEmpty();
		assertThat(themes("coordinator", cases.get(1))).containsExactly(theme);
	}

	@Test
	void noEdgeOfTheGraphLeadsFromACountToACase() {
		String id = tied(THEME);
		long paths = number("""
				MATCH (m:CaseMark), (c:CaseFile {id: $id})
				OPTIONAL MATCH path = shortestPath((m)-[*..6]-(c))
				RETURN count(path)
				""", Map.of("id", id));
		assertThat(paths).isZero();
		assertThat(number("MATCH (:CaseMark)-[e:TOUCHES]->(:UprTheme) RETURN count(e)", Map.of()))
			.as("the control: there is something to lead from")
			.isPositive();
		assertThat(number("MATCH (k:CaseThemes)-[:FOR]->(:CaseFile {id: $id}) RETURN size(k.sealed)", Map.of("id", id)))
			.isPositive();
	}

	@Test
	void aCaseIsTiedOnceAndOnlyByWhoHoldsIt() {
		String id = tied(THEME);
		Map<String, Object> again = Map.of("caseFile", id, "theme", THEME, "tied", true);
		assertThat(act("setCaseTheme", again).at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(
				act("setCaseTheme", Map.of("caseFile", id, "theme", "nothing", "tied", true)).at("/userErrors/0/path/0")
					.asString())
			.isEqualTo("theme");
		this.portal.servers().realm().addUser("chain-elsewhere", List.of("coordinator"), "coast-lawyers-example");
		assertThat(script().act("chain-elsewhere", "setCaseTheme", "caseFile { id }", again)
			.at("/userErrors/0/code")
			.asString()).isEqualTo("NOT_FOUND");
		assertThat(this.portal.ask("chain-elsewhere", CHAIN, Map.of()).get("advocacyChain").values().stream())
			.as("the cases of others are not counted there")
			.allMatch((link) -> link.at("/cases/fewerThanFive").asBoolean());
		assertThat(
				number("MATCH (l:AuditLeaf {action: 'case-theme-tied', about: $id}) RETURN count(l)", Map.of("id", id)))
			.isOne();
	}

	@Test
	void whatFollowsTheCasesIsCounted() {
		script().imported();
		JsonNode before = link(AdvocacyScript.THEME);
		String ask = script().ask();
		script().act("coordinator", "recordMeeting", "meeting { id }", AdvocacyScript.meeting(ask, "WILL_TAKE_UP"));
		script().act("coordinator", "recordUptake", "ask { id }", Map.of("ask", ask, "mission", AdvocacyScript.MISSION,
				"taken", true, "recommendation", AdvocacyScript.RECOMMENDATION));
		Map<String, Object> status = new HashMap<>(AdvocacyScript.status("CIVIL_SOCIETY", "IMPLEMENTED"));
		status.put("statedOn", java.time.LocalDate.now(RecommendationDesk.NAIROBI).toString());
		script().act("coordinator", "recordRecommendationStatus", "recommendation { id }", status);
		JsonNode after = link(AdvocacyScript.THEME);
		assertThat(after.get("asks").asInt()).isEqualTo(before.get("asks").asInt() + 1);
		assertThat(after.get("takenUp").asInt()).isEqualTo(before.get("takenUp").asInt() + 1);
		assertThat(after.get("promised").asInt()).isOne();
		assertThat(after.get("missions").asInt()).isOne();
		assertThat(after.get("implemented").asInt()).isPositive();
		assertThat(this.portal.ask("auditor", CHAIN, Map.of()).get("advocacyChain")).isNotEmpty();
	}

	@Test
	void anErasedCaseIsNotCountedAnyMore() {
		String theme = "trafficking";
		String id = tied(theme);
		assertThat(marks(theme)).isOne();
		act("requestErasure", Map.of("caseFile", id, "reason", "PERSON_ASKED"));
		this.portal.servers().realm().addUserWithApp("chain-lead", List.of("duty-lead"), "khrc");
		String body = this.portal.body(
				"mutation E($input: ApproveErasureInput!) { approveErasure(input: $input) { erased } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id)));
		assertThat(this.portal.post(this.portal.servers().realm().revealToken("chain-lead"), body).body())
			.contains("\"erased\":true");
		assertThat(marks(theme)).isZero();
		assertThat(number("MATCH (k:CaseThemes) WHERE NOT (k)-[:FOR]->(:CaseFile) RETURN count(k)", Map.of())).isZero();
	}

	private String tied(String theme) {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		assertThat(act("setCaseTheme", Map.of("caseFile", id, "theme", theme, "tied", true)).get("userErrors"))
			.isEmpty();
		return id;
	}

	/** As if what was tied had been tied long ago. */
	private void aged(String theme) {
		this.neo4j.query("MATCH (:CaseMark)-[e:TOUCHES]->(:UprTheme {code: $theme}) SET e.month = $month")
			.bindAll(Map.of("theme", theme, "month", LAST_MONTH))
			.run();
	}

	private int band(String theme) {
		JsonNode cases = link(theme).get("cases");
		assertThat(cases.get("fewerThanFive").asBoolean()).isEqualTo(cases.get("atLeast").asInt() < 5);
		return cases.get("atLeast").asInt();
	}

	private JsonNode link(String theme) {
		return this.portal.ask("lane-legal", CHAIN, Map.of())
			.get("advocacyChain")
			.values()
			.stream()
			.filter((one) -> one.at("/theme/code").asString().equals(theme))
			.findFirst()
			.orElseThrow();
	}

	private List<String> themes(String username, String id) {
		return this.portal
			.ask(username, "query T($id: ID!) { caseFile(id: $id) { themes { code } } }", Map.of("id", id))
			.at("/caseFile/themes")
			.values()
			.stream()
			.map((one) -> one.get("code").asString())
			.toList();
	}

	private long marks(String theme) {
		return number("MATCH (m:CaseMark)-[:TOUCHES]->(:UprTheme {code: $theme}) RETURN count(m)",
				Map.of("theme", theme));
	}

	private long number(String cypher, Map<String, Object> values) {
		return this.neo4j.query(cypher).bindAll(values).fetchAs(Long.class).one().orElseThrow();
	}

	private JsonNode act(String act, Map<String, Object> input) {
		String made = act.startsWith("request") ? "" : "caseFile { id }";
		return script().act("coordinator", act, made, input);
	}

	private AdvocacyScript script() {
		return new AdvocacyScript(this.portal);
	}

}
