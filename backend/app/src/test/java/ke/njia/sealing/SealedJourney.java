package ke.njia.sealing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case with everything that can be told of one, and words in it that are found nowhere
 * else.
 */
final class SealedJourney {

	/** Long, short and not ASCII; none of them is a word of the network. */
	static final List<String> CANARIES = List.of(
			"canary-9d2e6a told by Amina at the blue gate by the water tower in Bulla Iftin", "q7Zx!",
			"Wanjikũ–ŋ aliyekamatwa kwenye kituo cha polisi cha mtaa wa buluu, amekaa siku mbili 5c1d");

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String ABROAD = "sealed-frontline";

	private final Portal portal;

	/** With somebody abroad, who can be told. */
	SealedJourney(Portal portal) {
		this.portal = portal;
		portal.servers().realm().addUser(ABROAD, List.of("partner-intake"), "frontline");
	}

	/**
	 * A referral of it was declined.
	 * @return the case
	 */
	String walk() {
		Map<String, Object> input = new HashMap<>(
				CaseScript.arrest(Portal.newKey(), "paralegal", "psychosocial-counselling", "relocation-abroad"));
		List<String> codes = List.of("SEVERITY", "IMMEDIACY", "FEASIBILITY");
		List<Map<String, String>> thresholds = new ArrayList<>();
		for (int index = 0; index < codes.size(); index++) {
			thresholds.add(Map.of("code", codes.get(index), "answer", "YES", "reason", CANARIES.get(index)));
		}
		input.putAll(Map.of("thresholds", thresholds, "age", 34, "workerGender", "FEMALE", "accessible", true,
				"safetyConcerns", List.of("SURVEILLANCE"), "perpetrators", List.of("county-police"), "neverTell",
				List.of("imlu"), "maxTravelKm", 80));
		CaseScript script = CaseScript.told(this.portal, "coordinator", input).consented();
		script.consent(Map.of("kind", "TRANSFER", "recipient", "frontline", "risksExplained", true));
		safeContact(script.id());
		List<String> sent = script.referredTo(PARTNER);
		assertThat(sent).filteredOn((id) -> reads(ABROAD, id)).hasSize(1);
		String referral = sent.stream().filter((id) -> reads("partner-intake", id)).findFirst().orElseThrow();
		this.portal.ask("partner-intake",
				"mutation R($input: RejectReferralInput!) { rejectReferral(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral, "reason",
						"CONFLICT_OF_INTEREST")));
		this.portal.ask("coordinator",
				"mutation L($input: RecordLegalBasisInput!) { recordLegalBasis(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "basis", "CONSENT",
						"purposes", List.of("ASSISTANCE", "LEGAL_REDRESS"), "reason", "PERSON_AGREED")));
		this.portal.ask("coordinator",
				"mutation R($input: RecordRightsRequestInput!) { recordRightsRequest(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "kind",
						"PORTABILITY", "receivedAt", Instant.now().toString())));
		worked(script.id());
		return script.id();
	}

	/** What was decided and done, and the money for it. */
	private void worked(String id) {
		this.portal.ask("coordinator",
				"mutation B($input: RecordAppealFactsInput!) { recordAppealFacts(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "nationalReport", "NOT_SAFE",
						"unsafeReason", CANARIES.get(1), "groups", List.of("ALBINISM"))));
		this.portal.ask("coordinator",
				"mutation T($input: SetCaseThemeInput!) { setCaseTheme(input: $input) { userErrors { code } } }",
				Map.of("input",
						Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "theme", "impunity", "tied", true)));
		this.portal.ask("coordinator",
				"mutation A($input: RecordAccountabilityInput!) { recordAccountability(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "stage", "AT_IPOA", "since",
						"2025-02-03")));
		this.portal.ask("coordinator",
				"mutation C($input: RecordClockOutcomeInput!) { recordClockOutcome(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "clock", "ARRAIGNMENT",
						"outcome", "NOT_POSSIBLE")));
		this.portal.ask("coordinator",
				"mutation S($input: AnswerSafeguardsInput!) { answerSafeguards(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "answers",
						List.of(Map.of("question", "public-not-worse", "clear", false, "words", CANARIES.get(1))))));
		this.portal.ask("coordinator",
				"mutation R($input: AssessRiskInput!) { assessRisk(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "risks",
						List.of(Map.of("whom", "RESPONDERS", "level", "MEDIUM", "reason", CANARIES.get(2))))));
		this.portal.ask("duty-lead",
				"mutation D($input: DecideCaseInput!) { decideCase(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "verdict", "APPROVED",
						"reason", "CLOCK_RUNS_OUT", "words", CANARIES.get(0))));
		String task = this.portal
			.ask("coordinator", "mutation A($input: AddTaskInput!) { addTask(input: $input) { task { id } } }",
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "kind",
							"habeas-corpus-petition", "words", CANARIES.get(2))))
			.at("/addTask/task/id")
			.asString();
		this.portal.ask("coordinator",
				"mutation F($input: RequestFundsInput!) { requestFunds(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "task", task, "amountKes", 4_000, "purpose",
						"COURT_FEES", "words", CANARIES.get(1))));
		this.portal.ask("coordinator",
				"mutation E($input: EndTaskInput!) { endTask(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "task", task, "outcome", "DONE_IN_PART",
						"words", CANARIES.get(0))));
	}

	private void safeContact(String id) {
		this.portal.ask("coordinator",
				"mutation S($input: SetSafeContactInput!) { setSafeContact(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "version", 0, "channels",
						List.of("CALL"), "contact", CANARIES.get(0), "codeWordAsked", CANARIES.get(1))));
	}

	private boolean reads(String username, String referral) {
		return !this.portal
			.ask(username, "query D($id: ID!) { referral(id: $id) { disclosed { pseudonym } } }",
					Map.of("id", referral))
			.get("referral")
			.isNull();
	}

}
