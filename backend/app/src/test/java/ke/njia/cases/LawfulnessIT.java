package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.sealing.Seals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Why the law lets a case be recorded: said when it is opened, said anew with a reason,
 * and nothing can be added to a case of which nobody has said it.
 */
@PortalTest
class LawfulnessIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String RECORD = """
			mutation R($input: RecordLegalBasisInput!) {
			  recordLegalBasis(input: $input) { caseFile { processing { basis purposes } }
			                                    userErrors { code path facts { value } } } }""";

	private static final String READ = """
			query Q($id: ID!) { caseFile(id: $id) { processing { basis law purposes recordedAt }
			  earlierProcessing { processing { basis purposes } replacedAt reason } } }""";

	@Autowired
	Portal portal;

	@Autowired
	CaseFiles caseFiles;

	@Autowired
	Seals seals;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void aCaseIsNotOpenedWithoutABasis() {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		input.remove("basis");
		JsonNode answer = this.portal.answer("coordinator",
				"mutation O($input: OpenCaseInput!) { openCase(input: $input) { caseFile { id } } }",
				Map.of("input", input));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		input.put("basis", "LEGAL_CLAIM");
		input.put("purposes", List.of("ASSISTANCE", "ASSISTANCE"));
		assertThat(CaseScript.open(this.portal, "coordinator", input).at("/userErrors/0/facts/0/value").asString())
			.isEqualTo("twice");
		input.put("purposes", List.of("LEGAL_REDRESS", "ASSISTANCE"));
		input.put("idempotencyKey", Portal.newKey());
		String id = CaseScript.told(this.portal, "coordinator", input).id();
		JsonNode processing = read(id).get("processing");
		assertThat(processing.get("basis").asString()).isEqualTo("LEGAL_CLAIM");
		assertThat(processing.get("law").asString()).contains("45(c)(i)");
		assertThat(processing.get("purposes").values()).extracting(JsonNode::asString)
			.containsExactly("ASSISTANCE", "LEGAL_REDRESS");
	}

	@Test
	void whatHeldBeforeStaysOnRecord() {
		String id = arrest().id();
		assertThat(rule(record(id, "CONSENT", "NOT_RECORDED_BEFORE", "ASSISTANCE"))).isEqualTo("recorded-before");
		assertThat(rule(record(id, "VITAL_INTEREST", "RECORDED_WRONGLY", "ASSISTANCE"))).isEqualTo("the-same-as-now");
		assertThat(rule(record(id, "CONSENT", "PERSON_AGREED"))).isEqualTo("one-to-three");
		assertThat(read(id).get("earlierProcessing")).as("nothing refused was stored").isEmpty();
		String key = Portal.newKey();
		JsonNode done = recordUnder(key, id, "CONSENT", "PERSON_AGREED", "ASSISTANCE");
		assertThat(done.at("/caseFile/processing/basis").asString()).isEqualTo("CONSENT");
		recordUnder(key, id, "CONSENT", "PERSON_AGREED", "ASSISTANCE");
		record(id, "LEGAL_CLAIM", "CLAIM_PREPARED", "ASSISTANCE", "LEGAL_REDRESS");
		JsonNode read = read(id);
		assertThat(read.at("/processing/basis").asString()).isEqualTo("LEGAL_CLAIM");
		assertThat(read.get("earlierProcessing").values())
			.extracting((was) -> was.at("/processing/basis").asString() + " " + was.get("reason").asString())
			.containsExactly("CONSENT CLAIM_PREPARED", "VITAL_INTEREST PERSON_AGREED");
		assertThat(leaves(id)).as("once for one key").isEqualTo(2);
	}

	/** A case as it was stored before anybody was asked. */
	@Test
	void nothingIsAddedToACaseWithoutABasis() {
		CaseScript script = arrest().consented();
		String consent = script.consent(Map.of()).at("/consent/id").asString();
		String route = script.routeTo(PARTNER);
		CaseScript sending = arrest().consented();
		String draft = sending.choose(sending.routeTo(PARTNER), Portal.newKey()).at("/referrals/0/id").asString();
		this.portal.servers().realm().addUserWithApp("lawful-glass", List.of("coordinator"), "khrc");
		String reveal = this.portal.servers().realm().revealToken("lawful-glass");
		forgetBasis(script.id());
		forgetBasis(sending.id());
		Map<String, Map<String, Object>> acts = new LinkedHashMap<>();
		acts.put("recordThreshold RecordThresholdInput", Map.of("caseFile", script.id(), "threshold",
				Map.of("code", "SEVERITY", "answer", "YES", "reason", "Told by the family")));
		acts.put("recordConsent RecordConsentInput",
				Map.of("caseFile", script.id(), "purpose", "REFERRAL", "items", List.of("NEEDS"), "form", "SPOKEN",
						"language", "som", "until", Instant.now().plus(Duration.ofDays(1)).toString()));
		acts.put("rectifyCase RectifyCaseInput",
				Map.of("caseFile", script.id(), "reason", "PERSON_SAID_SO", "age", 30));
		acts.put("chooseRoute ChooseRouteInput", Map.of("caseFile", script.id(), "route", route));
		acts.put("sendReferral SendReferralInput", Map.of("referral", draft));
		acts.put("answerSafeguards AnswerSafeguardsInput",
				Map.of("caseFile", script.id(), "answers", List.of(Map.of("question", "not-noticed", "clear", true))));
		acts.put("assessRisk AssessRiskInput", Map.of("caseFile", script.id(), "risks",
				List.of(Map.of("whom", "PERSON", "level", "HIGH", "reason", "Threats (example)"))));
		acts.put("breakGlass BreakGlassInput", Map.of("caseFile", script.id(), "recipient", PARTNER, "items",
				List.of("NEEDS"), "reason", "LIFE_IN_DANGER"));
		acts.forEach((act, input) -> assertThat(code(act, input, reveal)).as(act).isEqualTo("LEGAL_BASIS_MISSING"));
		assertThat(acts).hasSize(8);
		assertThat(code("withdrawConsent WithdrawConsentInput", Map.of("consent", consent), reveal))
			.as("a no is always taken")
			.isEmpty();
		assertThat(code("requestErasure RequestErasureInput", Map.of("caseFile", script.id(), "reason", "PERSON_ASKED"),
				reveal))
			.isEmpty();
		assertThat(read(script.id()).get("processing").isNull()).isTrue();
		assertThat(rule(record(script.id(), "CONSENT", "PERSON_AGREED", "ASSISTANCE")))
			.isEqualTo("not-recorded-before");
		record(script.id(), "CONSENT", "NOT_RECORDED_BEFORE", "ASSISTANCE");
		record(sending.id(), "CONSENT", "NOT_RECORDED_BEFORE", "ASSISTANCE");
		acts.forEach((act, input) -> assertThat(code(act, input, reveal)).as("the control: %s", act).isEmpty());
	}

	private void forgetBasis(String id) {
		CaseFile told = this.caseFiles.find(id, "khrc").orElseThrow();
		byte[] sealed = StoredCase.of(told, this.seals)
			.told(new SealedCase.Told(told.account(), told.disclosureSalt(), null));
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.sealed = $sealed")
			.bindAll(Map.of("id", id, "sealed", sealed))
			.run();
	}

	/** The first refusal of an act, or nothing. */
	private String code(String act, Map<String, Object> given, String token) {
		String[] names = act.split(" ");
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		String body = this.portal.body(
				"mutation A($input: %s!) { %s(input: $input) { userErrors { code } } }".formatted(names[1], names[0]),
				Map.of("input", input));
		return JsonMapper.shared()
			.readTree(this.portal.post(token, body).body())
			.at("/data/" + names[0] + "/userErrors/0/code")
			.asString("");
	}

	private JsonNode record(String id, String basis, String reason, String... purposes) {
		return recordUnder(Portal.newKey(), id, basis, reason, purposes);
	}

	private JsonNode recordUnder(String key, String id, String basis, String reason, String... purposes) {
		return this.portal
			.ask("coordinator", RECORD, Map.of("input", Map.of("idempotencyKey", key, "caseFile", id, "basis", basis,
					"purposes", List.of(purposes), "reason", reason)))
			.get("recordLegalBasis");
	}

	private static String rule(JsonNode payload) {
		return payload.at("/userErrors/0/facts/0/value").asString("");
	}

	private JsonNode read(String id) {
		return this.portal.ask("coordinator", READ, Map.of("id", id)).get("caseFile");
	}

	private long leaves(String id) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: 'legal-basis-recorded', subject: $id}) RETURN count(l)")
			.bind(id)
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private CaseScript arrest() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
	}

}
