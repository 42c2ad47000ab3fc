package ke.njia.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ke.njia.CampaignScript;
import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person may ask for: the clock of each request, everything held about them as one
 * file, and the end of keeping.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String CANARY = "canary-e55a aliyekamatwa karibu na mnara wa maji, Bulla Iftin ŋ 7713";

	private static final String REQUESTS = """
			query Q($id: ID!) { caseFile(id: $id) { rightsRequests { id kind receivedAt dueAt overdue closedAt refusal }
			  retention { rule source lastActivityAt until held } erasureRequest { reason yours } } }""";

	private static final String OPEN = "{ openRightsRequests { id kind overdue dueAt caseFileId reference } }";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	RetentionSweep sweep;

	private String reveal = "";

	@BeforeAll
	void proveOnceMore() {
		this.portal.servers().realm().addUserWithApp("rights-lead", List.of("duty-lead"), "khrc");
		this.reveal = this.portal.servers().realm().revealToken("rights-lead");
	}

	@Test
	void aRequestHasAClockAndAnEnd() {
		String id = arrest().id();
		Instant received = Instant.now().minus(Duration.ofDays(8));
		String late = record(id, "ACCESS", received).at("/request/id").asString();
		String fresh = record(id, "RESTRICTION", Instant.now()).at("/request/id").asString();
		JsonNode asked = read(id).get("rightsRequests");
		assertThat(asked.values()).extracting((one) -> one.get("kind").asString() + one.get("overdue").asBoolean())
			.containsExactly("RESTRICTIONfalse", "ACCESStrue");
		assertThat(Instant.parse(asked.get(1).get("dueAt").asString())).isEqualTo(received.plus(Duration.ofDays(7)));
		List<String> open = open();
		assertThat(open).contains(late, fresh);
		assertThat(open.indexOf(late)).as("what is due first comes first").isLessThan(open.indexOf(fresh));
		assertThat(close(late, null).at("/request/closedAt").isNull()).isFalse();
		assertThat(close(fresh, "IDENTITY_NOT_SHOWN").at("/request/refusal").asString())
			.isEqualTo("IDENTITY_NOT_SHOWN");
		assertThat(close(late, "ASKED_BEFORE").at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(open()).doesNotContain(late, fresh);
		assertThat(read(id).get("rightsRequests")).hasSize(2).allMatch((one) -> !one.get("overdue").asBoolean());
		assertThat(leaves(late)).containsExactlyInAnyOrder("rights-request-recorded", "rights-request-done");
		assertThat(leaves(fresh)).contains("rights-request-refused");
	}

	@Test
	void wrongInputIsNamed() {
		String id = arrest().id();
		assertThat(rule(record(id, "ERASURE", Instant.now()))).isEqualTo("ask-with-requestErasure");
		assertThat(rule(record(id, "ACCESS", Instant.now().plus(Duration.ofHours(1))))).isEqualTo("in-the-future");
		assertThat(rule(record(id, "ACCESS", Instant.now().minus(Duration.ofDays(400)))))
			.isEqualTo("more-than-a-year-ago");
		assertThat(read(id).get("rightsRequests")).as("nothing of it was stored").isEmpty();
	}

	@Test
	void anErasureAskedForIsARequestToo() {
		String id = arrest().id();
		act("coordinator", "requestErasure", "RequestErasureInput", "{ userErrors { code } }",
				Map.of("caseFile", id, "reason", "PERSON_ASKED"));
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.erasureRequestedAt = datetime() - duration('P8D')")
			.bind(id)
			.to("id")
			.run();
		assertThat(read(id).get("rightsRequests").values())
			.extracting((one) -> one.get("kind").asString() + one.get("overdue").asBoolean())
			.containsExactly("ERASUREtrue");
		assertThat(this.portal.ask("duty-lead", OPEN).toString()).contains(id);
		assertThat(this.neo4j.query("MATCH (q:RightsRequest)-[:MADE_ABOUT]->(:CaseFile {id: $id}) RETURN count(q)")
			.bind(id)
			.to("id")
			.fetchAs(Long.class)
			.one()).as("not stored twice").hasValue(0L);
	}

	/** Every kind of thing held is in the file; the list is counted. */
	@Test
	void everythingHeldIsInTheFile() {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		input.put("thresholds",
				List.of("SEVERITY", "IMMEDIACY", "FEASIBILITY")
					.stream()
					.map((code) -> Map.of("code", code, "answer", "YES", "reason", CANARY))
					.toList());
		input.putAll(Map.of("age", 34, "perpetrators", List.of("county-police"), "neverTell", List.of("imlu"),
				"safetyConcerns", List.of("SURVEILLANCE"), "channel", "FIELD_MONITOR", "reliability", "UNSURE"));
		CaseScript script = CaseScript.told(this.portal, "coordinator", input).consented();
		String referral = script.referredTo(PARTNER).getFirst();
		this.portal.ask("partner-intake", "query D($id: ID!) { referral(id: $id) { disclosed { pseudonym } } }",
				Map.of("id", referral));
		record(script.id(), "ACCESS", Instant.now());
		act("coordinator", "recordLegalBasis", "RecordLegalBasisInput", "{ userErrors { code } }", Map.of("caseFile",
				script.id(), "basis", "CONSENT", "purposes", List.of("ASSISTANCE"), "reason", "PERSON_AGREED"));
		JsonNode file = JsonMapper.shared().readTree(export(this.reveal, script.id()).get("document").asString());
		assertThat(file.get("format").asString()).isEqualTo("njia-case-record");
		assertThat(file.at("/thresholds/0/reason").asString()).isEqualTo(CANARY);
		assertThat(file.at("/told/violationType/sw").asString()).isNotEmpty();
		assertThat(file.at("/told/channel").asString()).isEqualTo("FIELD_MONITOR");
		assertThat(file.at("/told/reliability").asString()).isEqualTo("UNSURE");
		assertThat(file.at("/told/age").asInt()).isEqualTo(34);
		assertThat(file.at("/told/neverTell/0/id").asString()).isEqualTo("imlu");
		assertThat(file.at("/processing/basis").asString()).isEqualTo("CONSENT");
		assertThat(file.at("/earlierProcessing/0/was/basis").asString()).isEqualTo("VITAL_INTEREST");
		assertThat(file.at("/consents/0/purpose").asString()).isEqualTo("REFERRAL");
		assertThat(file.at("/tellings/0/recipient/id").asString()).isEqualTo(PARTNER);
		assertThat(file.at("/referrals/0/receiver/id").asString()).isEqualTo(PARTNER);
		assertThat(file.at("/referrals/0/intention").asString()).isEqualTo("REFERRAL");
		assertThat(file.get("openRequests")).isEmpty();
		assertThat(file.at("/requests/0/kind").asString()).isEqualTo("ACCESS");
		assertThat(file.at("/retention/rule").asString()).isEqualTo("ASSISTANCE");
		assertThat(file.at("/whoSaw").findValuesAsString("action")).contains("case-opened", "disclosure-made");
		assertThat(file.size()).isEqualTo(CaseExport.class.getRecordComponents().length);
		assertThat(file.toString()).as("no account of the staff")
			.doesNotContain(this.portal.ask("coordinator", "{ me { subject } }").at("/me/subject").asString());
		assertThat(leaves(script.id())).contains("case-exported");
		assertThat(this.neo4j.query(
				"MATCH (n) UNWIND keys(n) AS key WITH n, key WHERE toStringOrNull(n[key]) CONTAINS 'njia-case-record' RETURN count(n)")
			.fetchAs(Long.class)
			.one()).as("it is stored nowhere").hasValue(0L);
	}

	@Test
	void whereTheCaseWasToldOfInPublicIsInTheFile() {
		CaseScript script = arrest();
		CampaignScript.agreed(script);
		CampaignScript campaign = CampaignScript.started(this.portal);
		String asset = campaign.signed(CampaignScript.tellingOf(script));
		JsonNode written = stories(script.id());
		assertThat(written).hasSize(1);
		assertThat(written.at("/0/title").asString()).isEqualTo("Let them go home (example)");
		assertThat(written.at("/0/items").toString()).contains("COUNTY");
		assertThat(written.at("/0/released").isNull()).as("it was not let out").isTrue();
		campaign.onAsset("coordinator", "releaseCampaignAsset", Map.of("asset", asset, "version", 1));
		campaign.onAsset("coordinator", "distributeCampaignAsset",
				Map.of("asset", asset, "outlet", "The Example Times (example)", "opensAt", CampaignScript.day(-1)));
		campaign.onAsset("coordinator", "recallCampaignAsset", Map.of("asset", asset, "reason", "RISK"));
		JsonNode out = stories(script.id()).at("/0/released");
		assertThat(out.get("at").isNull()).isFalse();
		assertThat(out.at("/outlets/0/name").asString()).isEqualTo("The Example Times (example)");
		assertThat(out.at("/recall/reason").asString()).isEqualTo("RISK");
		assertThat(stories(arrest().id())).as("another case").isEmpty();
	}

	private JsonNode stories(String caseFile) {
		return JsonMapper.shared().readTree(export(this.reveal, caseFile).get("document").asString()).get("stories");
	}

	@Test
	void withoutTheSecondFactorOrTheCaseThereIsNoFile() {
		String id = arrest().id();
		JsonNode refused = export(this.portal.token("duty-lead"), id);
		assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("STEP_UP_REQUIRED");
		assertThat(refused.get("document").isNull()).isTrue();
		this.portal.servers().realm().addUserWithApp("rights-elsewhere", List.of("duty-lead"), "imlu");
		String foreigner = this.portal.servers().realm().revealToken("rights-elsewhere");
		assertThat(export(foreigner, id)).isEqualTo(export(foreigner, "no-such-case"));
		assertThat(export(foreigner, id).at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(leaves(id)).doesNotContain("case-exported");
		assertThat(export(this.reveal, id).get("document").isNull()).as("the control").isFalse();
	}

	/** Past its time, held by the law, worked on since, of another class, and fresh. */
	@Test
	void whatIsPastItsTimeIsProposedAndNeverErased() {
		List<String> ids = IntStream.range(0, 5).mapToObj((number) -> arrest().id()).toList();
		act("coordinator", "recordLegalBasis", "RecordLegalBasisInput", "{ userErrors { code } }", Map.of("caseFile",
				ids.get(3), "basis", "LEGAL_CLAIM", "purposes", List.of("ASSISTANCE"), "reason", "CLAIM_PREPARED"));
		ids.subList(0, 4).forEach((id) -> age(id, 3));
		act("duty-lead", "setLegalHold", "SetLegalHoldInput", "{ userErrors { code } }",
				Map.of("caseFile", ids.get(1), "hold", true));
		new CaseConsent(this.portal).record(ids.get(2));
		assertThat(read(ids.getFirst()).at("/retention/rule").asString()).isEqualTo("ASSISTANCE");
		assertThat(read(ids.get(1)).at("/retention/held").asBoolean()).isTrue();
		assertThat(read(ids.get(3)).at("/retention/rule").asString()).isEqualTo("LEGAL_REDRESS");
		this.sweep.propose();
		assertThat(ids.stream().map((id) -> read(id).at("/erasureRequest/reason").asString("")).toList())
			.containsExactly("RETENTION_ENDED", "", "", "", "");
		assertThat(this.sweep.propose()).as("once").isZero();
		assertThat(leaves(ids.getFirst())).containsOnlyOnce("erasure-requested");
		age(ids.get(3), 7);
		assertThat(this.sweep.propose()).as("the control: it goes by the class").isEqualTo(1);
		JsonNode approved = json(this.reveal,
				"mutation A($input: ApproveErasureInput!) { approveErasure(input: $input) { erased userErrors { code } } }",
				Map.of("idempotencyKey", Portal.newKey(), "caseFile", ids.getFirst()))
			.get("approveErasure");
		assertThat(approved.get("erased").asBoolean()).as("a duty lead decides").isTrue();
	}

	/** As if it had been opened, and everything had happened, so many years ago. */
	private void age(String id, int years) {
		this.neo4j.query("""
				MATCH (c:CaseFile {id: $id})
				SET c.openedAt = datetime() - duration({years: $years})
				WITH c MATCH (c)--(part) WHERE part.recordedAt IS NOT NULL
				SET part.recordedAt = datetime() - duration({years: $years})
				""").bindAll(Map.of("id", id, "years", years)).run();
	}

	private JsonNode record(String id, String kind, Instant received) {
		return act("coordinator", "recordRightsRequest", "RecordRightsRequestInput",
				"{ request { id dueAt } userErrors { code facts { value } } }",
				Map.of("caseFile", id, "kind", kind, "receivedAt", received.toString()));
	}

	private JsonNode close(String id, String refusal) {
		Map<String, Object> input = new HashMap<>(Map.of("request", id));
		input.put("refusal", refusal);
		return act("duty-lead", "closeRightsRequest", "CloseRightsRequestInput",
				"{ request { closedAt refusal } userErrors { code } }", input);
	}

	private JsonNode export(String token, String id) {
		return json(token,
				"mutation E($input: ExportCaseInput!) { exportCase(input: $input) { document userErrors { code } } }",
				Map.of("caseFile", id))
			.get("exportCase");
	}

	private JsonNode json(String token, String document, Map<String, Object> input) {
		return JsonMapper.shared()
			.readTree(this.portal.post(token, this.portal.body(document, Map.of("input", input))).body())
			.get("data");
	}

	private JsonNode act(String username, String mutation, String type, String selection, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		return this.portal
			.ask(username, "mutation M($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, selection),
					Map.of("input", input))
			.get(mutation);
	}

	private JsonNode read(String id) {
		return this.portal.ask("duty-lead", REQUESTS, Map.of("id", id)).get("caseFile");
	}

	private List<String> open() {
		return this.portal.ask("duty-lead", OPEN)
			.get("openRightsRequests")
			.valueStream()
			.map((one) -> one.get("id").asString())
			.toList();
	}

	private static String rule(JsonNode payload) {
		return payload.at("/userErrors/0/facts/0/value").asString("");
	}

	private List<String> leaves(String id) {
		return List.copyOf(this.neo4j.query("MATCH (l:AuditLeaf {subject: $id}) RETURN l.action")
			.bind(id)
			.to("id")
			.fetchAs(String.class)
			.all());
	}

	private CaseScript arrest() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
	}

	/** A consent recorded now, so that something has happened to the case. */
	private record CaseConsent(Portal portal) {

		void record(String id) {
			this.portal.ask("coordinator",
					"mutation C($input: RecordConsentInput!) { recordConsent(input: $input) { consent { id } } }",
					Map.of("input",
							Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "purpose", "REFERRAL", "items",
									List.of("NEEDS"), "form", "SPOKEN", "language", "som", "until",
									Instant.now().plus(Duration.ofDays(1)).toString())));
		}

	}

}
