package ke.njia.breaches;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom a breach concerns: of the cases of one's own organization, by what the record says
 * was looked at.
 */
@PortalTest
class AffectedIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String AFFECTED = """
			query A($account: ID, $organization: ID, $from: DateTime!, $until: DateTime!) {
			  affectedCases(account: $account, organization: $organization, from: $from, until: $until) {
			    affected { shortened cases { caseFileId reference ways firstAt lastAt } }
			    userErrors { code path facts { value } } } }""";

	@Autowired
	Portal portal;

	@Test
	void anAdministratorHasTheClockAndNoCase() {
		CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		JsonNode mine = this.portal.ask("administrator", "{ breachIncidents { id duties { overdue } } }");
		assertThat(mine.get("breachIncidents").isArray()).isTrue();
		assertThat(this.portal.ask("administrator", AFFECTED, window(null, null)).get("affectedCases").isNull())
			.isTrue();
		assertThat(this.portal.ask("auditor", AFFECTED, window(null, null)).at("/affectedCases/affected/cases"))
			.isNotEmpty();
	}

	@Test
	void anotherOrganizationKnowsNothingOfIt() {
		this.portal.servers().realm().addUser("affected-elsewhere", List.of("duty-lead"), "imlu");
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		assertThat(ids(this.portal.ask("affected-elsewhere", AFFECTED, window(null, null))))
			.doesNotContain(script.id());
		assertThat(ids(this.portal.ask("duty-lead", AFFECTED, window(null, null)))).contains(script.id());
	}

	/** What a partner's lost phone concerns: what it was asked, shown and listed. */
	@Test
	void whomABreachConcerns() {
		this.portal.servers().realm().addUser("breach-reader", List.of("coordinator"), "khrc");
		CaseScript told = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		CaseScript untold = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		String referral = told.referredTo(PARTNER).getFirst();
		this.portal.ask("partner-intake", "query D($id: ID!) { referral(id: $id) { disclosed { pseudonym } } }",
				Map.of("id", referral));
		this.portal.ask("partner-intake", "{ inbox(first: 1) { edges { cursor } } }");
		long began = System.nanoTime();
		JsonNode partner = this.portal.ask("duty-lead", AFFECTED, window(null, PARTNER));
		assertThat(Duration.ofNanos(System.nanoTime() - began)).as("seconds, not minutes")
			.isLessThan(Duration.ofSeconds(10));
		assertThat(ids(partner)).contains(told.id()).doesNotContain(untold.id());
		assertThat(ways(partner, told.id())).contains("CASE", "INBOX", "TOLD").doesNotContain("BOARD");
		JsonNode before = this.portal.ask("duty-lead", AFFECTED, window(null, PARTNER,
				Instant.now().minus(Duration.ofDays(9)), Instant.now().minus(Duration.ofDays(8))));
		assertThat(ids(before)).as("before it was told").doesNotContain(told.id());
		this.portal.ask("breach-reader", "query Q($id: ID!) { caseFile(id: $id) { reference } }",
				Map.of("id", untold.id()));
		String account = this.portal.ask("breach-reader", "{ me { subject } }").at("/me/subject").asString();
		JsonNode reader = this.portal.ask("duty-lead", AFFECTED, window(account, null));
		assertThat(ids(reader)).containsExactly(untold.id());
		assertThat(ways(reader, untold.id())).containsExactly("CASE");
		this.portal.ask("breach-reader", "{ caseFiles(first: 1) { edges { cursor } } }");
		JsonNode board = this.portal.ask("duty-lead", AFFECTED, window(account, null));
		assertThat(ids(board)).contains(told.id(), untold.id());
		assertThat(ways(board, told.id())).containsExactly("BOARD");
	}

	@Test
	void aTimeMustMakeSense() {
		Instant now = Instant.now();
		assertThat(fault(this.portal.ask("duty-lead", AFFECTED, window(null, null, now, now)).get("affectedCases")))
			.isEqualTo("until after-from");
		assertThat(
				fault(this.portal.ask("duty-lead", AFFECTED, window(null, null, now.minus(Duration.ofDays(367)), now))
					.get("affectedCases")))
			.isEqualTo("until at-most-366-days");
		assertThat(fault(
				this.portal.ask("duty-lead", AFFECTED, window("x".repeat(65), null, now.minus(Duration.ofDays(1)), now))
					.get("affectedCases")))
			.isEqualTo("account length-1-to-64");
	}

	private static Map<String, Object> window(String account, String organization) {
		return window(account, organization, Instant.now().minus(Duration.ofDays(1)),
				Instant.now().plus(Duration.ofMinutes(1)));
	}

	private static Map<String, Object> window(String account, String organization, Instant from, Instant until) {
		Map<String, Object> window = new HashMap<>();
		window.put("account", account);
		window.put("organization", organization);
		window.put("from", from.toString());
		window.put("until", until.toString());
		return window;
	}

	private static List<String> ids(JsonNode answer) {
		return answer.at("/affectedCases/affected/cases").findValuesAsString("caseFileId");
	}

	private static List<String> ways(JsonNode answer, String id) {
		return answer.at("/affectedCases/affected/cases")
			.valueStream()
			.filter((one) -> one.get("caseFileId").asString().equals(id))
			.flatMap((one) -> one.get("ways").valueStream())
			.map(JsonNode::asString)
			.toList();
	}

	private static String fault(JsonNode payload) {
		return payload.at("/userErrors/0/path/0").asString("") + " "
				+ payload.at("/userErrors/0/facts/0/value").asString("");
	}

}
