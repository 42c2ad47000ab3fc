package ke.njia.advocacy;

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
 * Complaints from oversight to court: counted in bands from the next month on, with no
 * way from a count to a case, and shown with the case to those who hold it.
 */
@PortalTest
class AccountabilityIT {

	private static final String PIPELINE = "{ accountabilityPipeline { stage age cases { atLeast fewerThanFive } } }";

	private static final String AGED = "{ agedComplaints { id reference accountability { stage since } } }";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void complaintsAreToldInBandsAndFromTheNextMonthOn() {
		List<String> cases = IntStream.range(0, 6)
			.mapToObj((number) -> at("AWAITING_REGISTRATION", "2019-05-06"))
			.toList();
		assertThat(band("AWAITING_REGISTRATION", "TWO_YEARS_OR_MORE")).as("put down in this month").isZero();
		aged();
		assertThat(band("AWAITING_REGISTRATION", "TWO_YEARS_OR_MORE")).as("six are told as five").isEqualTo(5);
		assertThat(cells()).hasSize(20);
		assertThat(code(record(cases.getFirst(), "IN_COURT", "2019-06-01"))).isEmpty();
		assertThat(band("AWAITING_REGISTRATION", "TWO_YEARS_OR_MORE")).as("what was counted stays until the month ends")
			.isEqualTo(5);
		aged();
		assertThat(code(record(cases.get(1), "IN_COURT", "2019-06-01"))).isEmpty();
		aged();
		assertThat(band("AWAITING_REGISTRATION", "TWO_YEARS_OR_MORE")).as("four are left").isZero();
		assertThat(band("IN_COURT", "TWO_YEARS_OR_MORE")).as("two are too few").isZero();
	}

	@Test
	void whatHasStoodStillForAYearIsShownToThoseWhoHoldTheCase() {
		String old = at("AT_ODPP", "2020-01-02");
		String fresh = at("AT_ODPP", java.time.LocalDate.now(RecommendationDesk.NAIROBI).toString());
		String ended = at("ENDED", "2020-01-02");
		assertThat(agedFor("duty-lead")).contains(old).doesNotContain(fresh, ended);
		this.portal.servers().realm().addUser("aged-elsewhere", List.of("coordinator"), "coast-lawyers-example");
		assertThat(agedFor("aged-elsewhere")).doesNotContain(old);
		for (String other : List.of("lane-legal", "auditor", "partner-intake")) {
			assertThat(this.portal.ask(other, AGED, Map.of()).get("agedComplaints").isNull()).as(other).isTrue();
		}
		assertThat(number("MATCH (l:AuditLeaf {action: 'case-read', about: $id}) RETURN count(l)", old)).isPositive();
	}

	@Test
	void noEdgeOfTheGraphLeadsFromACountToACase() {
		String id = at("AT_IPOA", "2024-01-02");
		assertThat(number("""
				MATCH (m:AccountabilityMark), (c:CaseFile {id: $id})
				OPTIONAL MATCH path = shortestPath((m)-[*..6]-(c))
				RETURN count(path)
				""", id)).isZero();
		assertThat(number("MATCH (k:CaseAccountability)-[:FOR]->(:CaseFile {id: $id}) RETURN size(k.sealed)", id))
			.as("the control: it is stored, sealed")
			.isPositive();
		assertThat(this.neo4j.query("MATCH (k:CaseAccountability) UNWIND keys(k) AS key RETURN DISTINCT key")
			.fetchAs(String.class)
			.all()).as("nothing of it is in clear").containsExactlyInAnyOrder("id", "sealed");
	}

	@Test
	void aStageFollowsAStage() {
		String id = at("AT_IPOA", "2024-01-02");
		assertThat(code(record(id, "AT_IPOA", "2024-02-02"))).isEqualTo("ALREADY_DECIDED");
		assertThat(code(record(id, "AT_ODPP", "2024-01-01"))).isEqualTo("INVALID");
		assertThat(code(record(id, "AT_ODPP", "2999-01-01"))).isEqualTo("INVALID");
		assertThat(code(record(id, "AT_ODPP", "soon"))).isEqualTo("INVALID");
		assertThat(code(record(id, "AT_ODPP", "2024-01-02"))).isEmpty();
		assertThat(code(record(id, "AT_IPOA", "2024-03-02"))).as("sent back").isEmpty();
		assertThat(stages(id)).containsExactly("AT_IPOA", "AT_ODPP", "AT_IPOA");
		assertThat(number("MATCH (l:AuditLeaf {action: 'accountability-recorded', about: $id}) RETURN count(l)", id))
			.isEqualTo(3);
	}

	@Test
	void anErasedCaseIsNotCountedAnyMore() {
		long before = marks();
		String id = at("AT_IPOA", "2024-01-02");
		assertThat(marks()).isEqualTo(before + 1);
		script().act("coordinator", "requestErasure", "", Map.of("caseFile", id, "reason", "PERSON_ASKED"));
		this.portal.servers().realm().addUserWithApp("aged-lead", List.of("duty-lead"), "khrc");
		String body = this.portal.body(
				"mutation E($input: ApproveErasureInput!) { approveErasure(input: $input) { erased } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id)));
		assertThat(this.portal.post(this.portal.servers().realm().revealToken("aged-lead"), body).body())
			.contains("\"erased\":true");
		assertThat(marks()).isEqualTo(before);
		assertThat(number("MATCH (k:CaseAccountability) WHERE NOT (k)-[:FOR]->(:CaseFile) RETURN count(k)", id))
			.isZero();
	}

	private String at(String stage, String since) {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		assertThat(code(record(id, stage, since))).isEmpty();
		return id;
	}

	private JsonNode record(String id, String stage, String since) {
		return script().act("coordinator", "recordAccountability", "caseFile { id }",
				Map.of("caseFile", id, "stage", stage, "since", since));
	}

	/** As if everything had been put down long ago. */
	private void aged() {
		this.neo4j.query("MATCH (m:AccountabilityMark) SET m.told = [told IN m.told | 202001]").run();
	}

	private List<JsonNode> cells() {
		return this.portal.ask("lane-legal", PIPELINE, Map.of())
			.get("accountabilityPipeline")
			.values()
			.stream()
			.toList();
	}

	private int band(String stage, String age) {
		return cells().stream()
			.filter((cell) -> cell.get("stage").asString().equals(stage) && cell.get("age").asString().equals(age))
			.map((cell) -> cell.at("/cases/atLeast").asInt())
			.findFirst()
			.orElseThrow();
	}

	private List<String> agedFor(String username) {
		return this.portal.ask(username, AGED, Map.of())
			.get("agedComplaints")
			.values()
			.stream()
			.map((one) -> one.get("id").asString())
			.toList();
	}

	private List<String> stages(String id) {
		return this.portal
			.ask("duty-lead", "query A($id: ID!) { caseFile(id: $id) { accountability { stage } } }", Map.of("id", id))
			.at("/caseFile/accountability")
			.values()
			.stream()
			.map((one) -> one.get("stage").asString())
			.toList();
	}

	/** Empty when the act was done. */
	private static String code(JsonNode answer) {
		return answer.at("/userErrors/0/code").asString("");
	}

	private long marks() {
		return number("MATCH (m:AccountabilityMark) RETURN count(m)", "");
	}

	private long number(String cypher, String id) {
		return this.neo4j.query(cypher).bindAll(Map.of("id", id)).fetchAs(Long.class).one().orElseThrow();
	}

	private AdvocacyScript script() {
		return new AdvocacyScript(this.portal);
	}

}
