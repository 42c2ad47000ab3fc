package ke.njia.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every status by every act, through the portal's own door: done, or refused with the
 * right word and nothing changed.
 */
@PortalTest
class TransitionsIT {

	private static final String PARTNER = "garissa-paralegals-example";

	/**
	 * For each status what becomes of sendReferral, cancelReferral, acceptReferral and
	 * rejectReferral. A draft is nothing to its receiver.
	 */
	private static final Map<ReferralStatus, List<String>> EXPECTED = Map.ofEntries(
			row("DRAFT", "REQUESTED", "CANCELLED", "NOT_FOUND", "NOT_FOUND"),
			row("REQUESTED", "ILLEGAL_TRANSITION", "CANCELLED", "ACCEPTED", "REJECTED"),
			row("RECEIVED", "ILLEGAL_TRANSITION", "CANCELLED", "ACCEPTED", "REJECTED"), ended("ACCEPTED"),
			ended("REJECTED"), ended("CANCELLED"), ended("IN_PROGRESS"), ended("ON_HOLD"), ended("FAILED"),
			ended("COMPLETED"), ended("ENTERED_IN_ERROR"));

	private static final List<Act> ACTS = List.of(new Act("sendReferral", "SendReferralInput", "coordinator"),
			new Act("cancelReferral", "CancelReferralInput", "coordinator"),
			new Act("acceptReferral", "AnswerReferralInput", "partner-intake"),
			new Act("rejectReferral", "RejectReferralInput", "partner-intake"));

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void everyStatusByEveryAct() {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = arrest.choose(arrest.routeTo(PARTNER), Portal.newKey()).at("/referrals/0/id").asString();
		int cells = 0;
		for (ReferralStatus status : ReferralStatus.values()) {
			for (Act act : ACTS) {
				put(referral, status);
				JsonNode payload = this.portal.ask(act.username(), act.document(), Map.of("input", act.input(referral)))
					.get(act.mutation());
				String expected = EXPECTED.get(status).get(ACTS.indexOf(act));
				assertThat(outcome(payload)).as("%s of %s", act.mutation(), status).isEqualTo(expected);
				assertThat(status(referral)).as("%s of %s", act.mutation(), status)
					.isEqualTo(payload.get("userErrors").isEmpty() ? expected : status.name());
				cells++;
			}
		}
		assertThat(cells).isEqualTo(EXPECTED.size() * ACTS.size()).isEqualTo(44);
	}

	private static String outcome(JsonNode payload) {
		return payload.get("userErrors").isEmpty() ? payload.at("/referral/status").asString()
				: payload.at("/userErrors/0/code").asString();
	}

	private void put(String referral, ReferralStatus status) {
		this.neo4j.query("""
				MATCH (r:Referral {id: $id})
				OPTIONAL MATCH (a:Acceptance {referral: $id})
				DETACH DELETE a
				SET r.status = $status, r.sentAt = CASE $status WHEN 'DRAFT' THEN null ELSE datetime() END
				""").bindAll(Map.of("id", referral, "status", status.name())).run();
	}

	private String status(String referral) {
		return this.neo4j.query("MATCH (r:Referral {id: $id}) RETURN r.status")
			.bind(referral)
			.to("id")
			.fetchAs(String.class)
			.one()
			.orElseThrow();
	}

	private static Map.Entry<ReferralStatus, List<String>> row(String status, String... outcomes) {
		return Map.entry(ReferralStatus.valueOf(status), List.of(outcomes));
	}

	private static Map.Entry<ReferralStatus, List<String>> ended(String status) {
		return row(status, "ALREADY_DECIDED", "ALREADY_DECIDED", "ALREADY_DECIDED", "ALREADY_DECIDED");
	}

	private record Act(String mutation, String type, String username) {

		String document() {
			return "mutation Act($input: %s!) { %s(input: $input) { referral { status } userErrors { code } } }"
				.formatted(this.type, this.mutation);
		}

		Map<String, String> input(String referral) {
			Map<String, String> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "referral", referral));
			if (this.mutation.equals("rejectReferral")) {
				input.put("reason", "OTHER");
			}
			return input;
		}

	}

}
