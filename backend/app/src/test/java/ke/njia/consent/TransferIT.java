package ke.njia.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.sealing.Seals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Leaving Kenya is a consent of its own: asked by itself, taken back by itself, and every
 * telling abroad stands in a register.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransferIT {

	/** In Ireland; khrc may refer to it. */
	private static final String ABROAD = "frontline";

	private static final String HERE = "garissa-paralegals-example";

	private static final String READER = "transfer-frontline";

	private static final String WITHDRAW = """
			mutation Withdraw($input: WithdrawConsentInput!) {
			  withdrawConsent(input: $input) {
			    caseFile { referrals { id status businessStatus receiver { id } } } userErrors { code } } }
			""";

	private static final String RECORD = """
			mutation Consent($input: RecordConsentInput!) {
			  recordConsent(input: $input) { consent { id kind risksExplained askedBy mine }
			    userErrors { code path facts { name value } } } }
			""";

	private static final String CONSENTS = """
			query Consents($id: ID!) { caseFile(id: $id) { consents { id kind withdrawnAt risksExplained items } } }
			""";

	private static final String REGISTER = """
			query Register($first: Int!, $after: String) { transferRegister(first: $first, after: $after) {
			  edges { cursor node { at recipient { id country } basis items } } pageInfo { hasNextPage endCursor } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Seals seals;

	@Autowired
	Consents consents;

	@BeforeAll
	void somebodyAbroad() {
		this.portal.servers().realm().addUser(READER, List.of("partner-intake"), ABROAD);
		this.portal.servers().realm().addUser("transfer-elsewhere", List.of("duty-lead"), "imlu");
	}

	@Test
	void withoutAConsentOfItsOwnNothingLeavesTheCountry() {
		CaseScript script = both();
		script.consent(Map.of());
		assertThat(reaches(script, ABROAD)).isFalse();
		transfer(script, Map.of());
		assertThat(reaches(script, ABROAD)).as("the control").isTrue();
	}

	@Test
	void takingBackTheTransferCallsBackOnlyWhatIsAbroad() {
		CaseScript script = both();
		script.consent(Map.of());
		String transfer = transfer(script, Map.of()).at("/consent/id").asString();
		assertThat(referredToBoth(script)).hasSize(2);
		JsonNode referrals = withdraw(transfer);
		assertThat(status(referrals, ABROAD)).isEqualTo("CANCELLED");
		assertThat(status(referrals, HERE)).isEqualTo("REQUESTED");
	}

	@Test
	void takingBackTheTellingCallsBackEverything() {
		CaseScript script = both();
		String told = script.consent(Map.of()).at("/consent/id").asString();
		transfer(script, Map.of());
		assertThat(referredToBoth(script)).hasSize(2);
		JsonNode referrals = withdraw(told);
		assertThat(status(referrals, ABROAD)).isEqualTo("CANCELLED");
		assertThat(status(referrals, HERE)).isEqualTo("CANCELLED");
	}

	@Test
	void itsRisksAreExplainedFirst() {
		CaseScript script = both();
		for (Map<String, Object> without : List.of(Map.<String, Object>of(),
				Map.<String, Object>of("risksExplained", false))) {
			JsonNode refused = record(script, with(Map.of("kind", "TRANSFER"), without));
			assertThat(refused.at("/userErrors/0/facts/0/value").asString()).isEqualTo("risks-not-explained");
		}
		assertThat(record(script, Map.of("risksExplained", true)).at("/userErrors/0/facts/0/value").asString())
			.isEqualTo("only-of-a-transfer");
		assertThat(record(script, Map.of("kind", "TRANSFER", "risksExplained", true, "recipient", HERE))
			.at("/userErrors/0/facts/0/value")
			.asString()).isEqualTo("recipient-is-in-kenya");
		assertThat(this.portal.ask("coordinator", CONSENTS, Map.of("id", script.id())).at("/caseFile/consents"))
			.as("nothing of it is stored")
			.isEmpty();
	}

	/** Version 0.1 kept both in one; each is taken back by itself. */
	@Test
	void anOlderConsentIsReadAsTwo() {
		CaseScript script = both();
		String id = script.consent(Map.of()).at("/consent/id").asString();
		SealedConsent older = new SealedConsent(null, ABROAD, Purpose.REFERRAL,
				List.of(DataItem.NEEDS, DataItem.COUNTY), true, ConsentForm.SPOKEN, "som", null, null, null, null, null,
				null);
		this.neo4j.query("MATCH (k:Consent {id: $id}) SET k.sealed = $sealed")
			.bindAll(Map.of("id", id, "sealed", this.seals.seal(Consents.place(id, script.id(), "khrc"), older)))
			.run();
		JsonNode listed = this.portal.ask("coordinator", CONSENTS, Map.of("id", script.id())).at("/caseFile/consents");
		assertThat(listed.findValuesAsString("kind")).containsExactly("DISCLOSURE", "TRANSFER");
		assertThat(listed.at("/1/risksExplained").isNull()).as("nobody knows").isTrue();
		script.consent(Map.of("recipient", HERE));
		assertThat(referredToBoth(script)).hasSize(2);
		JsonNode referrals = withdraw(listed.at("/1/id").asString());
		assertThat(status(referrals, ABROAD)).isEqualTo("CANCELLED");
		assertThat(status(referrals, HERE)).isEqualTo("REQUESTED");
		assertThat(this.consents.find(id).orElseThrow().withdrawnAt()).as("the rest of it stands").isNull();
		withdraw(id);
		assertThat(this.consents.find(id).orElseThrow().withdrawnAt()).isNotNull();
	}

	@Test
	void everyTellingAbroadStandsInTheRegisterOnceADay() {
		CaseScript script = both();
		script.consent(Map.of());
		transfer(script, Map.of());
		List<String> sent = referredToBoth(script);
		int before = register("duty-lead").size();
		read(READER, sent);
		read(READER, sent);
		read("partner-intake", sent);
		JsonNode lines = register("duty-lead");
		assertThat(lines.size()).as("one line for what was told twice").isEqualTo(before + 1);
		JsonNode line = lines.get(0).get("node");
		assertThat(line.at("/recipient/id").asString()).isEqualTo(ABROAD);
		assertThat(line.at("/recipient/country").asString()).isEqualTo("IE");
		assertThat(line.get("basis").asString()).isEqualTo("CONSENT");
		assertThat(line.get("items").valueStream().map(JsonNode::asString)).containsExactly("NEEDS", "COUNTY");
		assertThat(line.toString()).doesNotContain(script.id());
		assertThat(register("auditor")).isEqualTo(lines);
		assertThat(register("transfer-elsewhere")).as("another organization's").isEmpty();
		assertThat(this.portal.raw("coordinator", REGISTER, Map.of("first", 1)).body())
			.isEqualTo("{\"data\":{\"transferRegister\":null}}");
		assertThat(leaves("transfer-register-read")).isPositive();
	}

	@Test
	void theRegisterIsReadInPages() {
		for (int line = 0; line < 2; line++) {
			CaseScript script = both();
			script.consent(Map.of());
			transfer(script, Map.of());
			read(READER, referredToBoth(script));
		}
		JsonNode first = this.portal.ask("duty-lead", REGISTER, Map.of("first", 1)).get("transferRegister");
		assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
		JsonNode second = this.portal
			.ask("duty-lead", REGISTER, Map.of("first", 1, "after", first.at("/pageInfo/endCursor").asString()))
			.get("transferRegister");
		assertThat(second.at("/edges/0/cursor")).isNotEqualTo(first.at("/edges/0/cursor"));
	}

	private CaseScript both() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "relocation-abroad", "paralegal");
	}

	private boolean reaches(CaseScript script, String organization) {
		return script.plan().toString().contains("\"id\":\"" + organization + "\"");
	}

	/** Sends a route that asks both, one here and one abroad. */
	private static List<String> referredToBoth(CaseScript script) {
		for (JsonNode route : script.plan().get("routes")) {
			String steps = route.get("steps").toString();
			if (steps.contains("{\"id\":\"" + ABROAD + "\"}]") && steps.contains("{\"id\":\"" + HERE + "\"}]")) {
				List<String> drafts = script.choose(route.get("id").asString(), Portal.newKey())
					.get("referrals")
					.findValuesAsString("id")
					.stream()
					.filter((id) -> !id.equals(ABROAD) && !id.equals(HERE))
					.toList();
				drafts.forEach(script::send);
				return drafts;
			}
		}
		throw new AssertionError("No route asks both");
	}

	private JsonNode transfer(CaseScript script, Map<String, Object> other) {
		return record(script, with(Map.of("kind", "TRANSFER", "recipient", ABROAD, "risksExplained", true, "items",
				List.of("NEEDS", "COUNTY")), other));
	}

	private JsonNode record(CaseScript script, Map<String, Object> other) {
		Map<String, Object> usual = Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "purpose",
				"REFERRAL", "items", List.of("NEEDS"), "form", "SPOKEN", "language", "som", "until",
				Instant.now().plus(Duration.ofDays(30)).toString());
		return this.portal.ask("coordinator", RECORD, Map.of("input", with(usual, other))).get("recordConsent");
	}

	private JsonNode withdraw(String consent) {
		return this.portal
			.ask("coordinator", WITHDRAW,
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "consent", consent)))
			.at("/withdrawConsent/caseFile/referrals");
	}

	private static String status(JsonNode referrals, String receiver) {
		return referrals.valueStream()
			.filter((referral) -> referral.at("/receiver/id").asString().equals(receiver))
			.findFirst()
			.orElseThrow()
			.get("status")
			.asString();
	}

	private void read(String username, List<String> referrals) {
		referrals.forEach((id) -> this.portal.ask(username,
				"query One($id: ID!) { referral(id: $id) { disclosed { pseudonym } } }", Map.of("id", id)));
	}

	private JsonNode register(String username) {
		return this.portal.ask(username, REGISTER, Map.of("first", 50)).at("/transferRegister/edges");
	}

	private long leaves(String action) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action}) RETURN count(l)")
			.bind(action)
			.to("action")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> other) {
		Map<String, Object> all = new java.util.HashMap<>(usual);
		all.putAll(other);
		return all;
	}

}
