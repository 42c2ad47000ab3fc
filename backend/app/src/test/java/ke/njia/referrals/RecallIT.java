package ke.njia.referrals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A consent is taken back: what rests on it is called back at once, and what is already
 * out is listed.
 */
@PortalTest
class RecallIT {

	private static final String GARISSA_PARALEGALS = "garissa-paralegals-example";

	private static final int ROUNDS = 12;

	private static final String WITHDRAW = """
			mutation Withdraw($input: WithdrawConsentInput!) {
			  withdrawConsent(input: $input) {
			    caseFile { referrals { id status businessStatus } told { recipient { id } items covered } } userErrors { code } } }
			""";

	private static final String ACCEPT = """
			mutation Accept($input: AnswerReferralInput!) {
			  acceptReferral(input: $input) { referral { status } userErrors { code } } }
			""";

	private static final String READ = "query One($id: ID!) { referral(id: $id) { status disclosed { pseudonym } } }";

	private static final String TOLD = "query Told($id: ID!) { caseFile(id: $id) { told { recipient { id } items } } }";

	@Autowired
	Portal portal;

	@Test
	void aRequestThatWasSeenIsCalledBackAndWhatWasSeenIsListed() {
		Sent sent = sent();
		read("partner-intake", sent.referral);
		JsonNode caseFile = withdraw(sent.consent);
		assertThat(caseFile.at("/referrals/0/status").asString()).isEqualTo("CANCELLED");
		assertThat(caseFile.at("/referrals/0/businessStatus").asString()).isEqualTo("RECALLED");
		assertThat(caseFile.at("/told/0/recipient/id").asString()).isEqualTo(GARISSA_PARALEGALS);
		assertThat(items(caseFile.at("/told/0/items"))).containsExactly("NEEDS", "COUNTY", "WISHES");
		assertThat(caseFile.at("/told/0/covered").asBoolean()).isFalse();
		JsonNode after = read("partner-intake", sent.referral);
		assertThat(after.get("status").asString()).isEqualTo("CANCELLED");
		assertThat(after.get("disclosed").isNull()).isTrue();
	}

	@Test
	void helpThatWasTakenOnIsCalledBackToo() {
		Sent sent = sent();
		accept(sent.referral);
		read("partner-intake", sent.referral);
		JsonNode caseFile = withdraw(sent.consent);
		assertThat(caseFile.at("/referrals/0/status").asString()).isEqualTo("CANCELLED");
		assertThat(items(caseFile.at("/told/0/items"))).contains("VIOLATION");
		assertThat(read("partner-intake", sent.referral).get("disclosed").isNull()).isTrue();
		assertThat(accept(sent.referral).at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
	}

	@Test
	void whatAnotherConsentCoversGoesOn() {
		Sent sent = sent();
		sent.script.consent(Map.of("recipient", GARISSA_PARALEGALS));
		JsonNode caseFile = withdraw(sent.consent);
		assertThat(caseFile.at("/referrals/0/status").asString()).isEqualTo("REQUESTED");
		assertThat(accept(sent.referral).at("/referral/status").asString()).isEqualTo("ACCEPTED");
	}

	@Test
	void lookingAsTheLeadTellsNobody() {
		Sent sent = sent();
		read("coordinator", sent.referral);
		JsonNode told = this.portal.ask("coordinator", TOLD, Map.of("id", sent.script.id())).at("/caseFile/told");
		assertThat(told).isEmpty();
	}

	/** Whoever comes first, nobody holds on to what was called back. */
	@Test
	void acceptingWhileItIsCalledBackEndsCalledBack() throws Exception {
		List<Sent> all = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			all.add(sent());
		}
		int acceptedFirst = 0;
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Sent sent : all) {
				Callable<JsonNode> accepts = () -> accept(sent.referral);
				Future<JsonNode> accepted = people.submit(accepts);
				Future<JsonNode> withdrawn = people.submit(() -> withdraw(sent.consent));
				assertThat(withdrawn.get().at("/referrals/0/status").asString()).isEqualTo("CANCELLED");
				JsonNode errors = accepted.get().get("userErrors");
				acceptedFirst += errors.isEmpty() ? 1 : 0;
				assertThat(errors.findValuesAsString("code")).isSubsetOf("ALREADY_DECIDED", "CONSENT_MISSING");
				JsonNode after = read("partner-intake", sent.referral);
				assertThat(after.get("status").asString()).isEqualTo("CANCELLED");
				assertThat(after.get("disclosed").isNull()).isTrue();
			}
		}
		System.out.printf("%d rounds, accepted first in %d%n", all.size(), acceptedFirst);
		assertThat(all).hasSize(ROUNDS);
	}

	private Sent sent() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		String consent = script.consent(Map.of()).at("/consent/id").asString();
		return new Sent(script, consent, script.referredTo(GARISSA_PARALEGALS).getFirst());
	}

	private JsonNode withdraw(String consent) {
		return this.portal
			.ask("coordinator", WITHDRAW,
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "consent", consent)))
			.at("/withdrawConsent/caseFile");
	}

	private JsonNode accept(String referral) {
		return this.portal
			.ask("partner-intake", ACCEPT,
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)))
			.get("acceptReferral");
	}

	private JsonNode read(String username, String referral) {
		return this.portal.ask(username, READ, Map.of("id", referral)).get("referral");
	}

	private static List<String> items(JsonNode items) {
		return items.valueStream().map(JsonNode::asString).toList();
	}

	private record Sent(CaseScript script, String consent, String referral) {
	}

}
