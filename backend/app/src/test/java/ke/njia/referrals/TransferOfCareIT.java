package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Agenda;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The work for a need passes over when both sides have said that the person arrived, and
 * is the lead's again when the person says that the need is still there.
 */
@PortalTest
class TransferOfCareIT {

	private static final String PARTNER = "garissa-paralegals-example";

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void itPassesOverOnBothSidesWordAndComesBackWithTheNeed() {
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = script.choose(script.routeTo(PARTNER), Portal.newKey()).at("/referrals/0/id").asString();
		did("coordinator", "sendReferral", "SendReferralInput",
				Map.of("referral", referral, "intention", "TRANSFER_OF_CARE"));
		assertThat(read("partner-intake", referral).get("intention").asString()).as("said before the answer")
			.isEqualTo("TRANSFER_OF_CARE");
		did("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", referral));
		did("partner-intake", "moveReferral", "MoveReferralInput", Map.of("referral", referral, "progress", "ARRIVED"));
		assertThat(read("coordinator", referral).get("handedOverAt").isNull()).as("one side's word").isTrue();
		this.agenda.run(Instant.now().plus(Duration.ofMinutes(31)));
		assertThat(quiet(referral)).as("nobody waits a week for the other side").isEqualTo(1);
		did("coordinator", "followReferral", "FollowReferralInput",
				Map.of("referral", referral, "followUp", "ARRIVAL_CONFIRMED"));
		for (String username : List.of("coordinator", "partner-intake")) {
			assertThat(read(username, referral).get("handedOverAt").isNull()).as(username).isFalse();
		}
		this.agenda.run(Instant.now().plus(Duration.ofDays(6)));
		assertThat(quiet(referral)).as("help under way, and known whose it is").isEqualTo(1);
		did("partner-intake", "moveReferral", "MoveReferralInput",
				Map.of("referral", referral, "progress", "DELIVERED"));
		did("coordinator", "recordFeedback", "RecordFeedbackInput",
				Map.of("referral", referral, "outcome", "NOT_HELPED", "conduct", false, "unmetNeed", true));
		JsonNode after = read("coordinator", referral);
		assertThat(after.get("businessStatus").asString()).isEqualTo("UNMET_NEED");
		assertThat(after.get("handedOverAt").isNull()).as("the lead's again").isTrue();
		assertThat(script.choose(script.routeTo(PARTNER), Portal.newKey()).get("userErrors"))
			.as("the hop is open again")
			.isEmpty();
	}

	@Test
	void unlessItIsSaidTheLeadStaysResponsible() {
		String referral = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal")
			.consented()
			.referredTo(PARTNER)
			.getFirst();
		did("partner-intake", "acceptReferral", "AnswerReferralInput", Map.of("referral", referral));
		did("partner-intake", "moveReferral", "MoveReferralInput", Map.of("referral", referral, "progress", "ARRIVED"));
		did("coordinator", "followReferral", "FollowReferralInput",
				Map.of("referral", referral, "followUp", "ARRIVAL_CONFIRMED"));
		JsonNode read = read("coordinator", referral);
		assertThat(read.get("intention").asString()).isEqualTo("REFERRAL");
		assertThat(read.get("handedOverAt").isNull()).isTrue();
	}

	private long quiet(String referral) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: 'referral-quiet', subject: $id}) RETURN count(l)")
			.bind(referral)
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private JsonNode read(String username, String referral) {
		return this.portal
			.ask(username, "query R($id: ID!) { referral(id: $id) { status businessStatus intention handedOverAt } }",
					Map.of("id", referral))
			.get("referral");
	}

	private void did(String username, String act, String type, Map<String, ?> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		assertThat(
				this.portal
					.ask(username,
							"mutation M($input: %s!) { %s(input: $input) { userErrors { code } } }".formatted(type,
									act),
							Map.of("input", input))
					.get(act)
					.get("userErrors"))
			.as(act)
			.isEmpty();
	}

}
