package ke.njia.referrals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A route's identifier comes from outside. Whatever it says, nobody is asked whom the
 * gates did not let through. That the true one is taken is the control.
 */
@PortalTest
class ForgedRouteIT {

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@ParameterizedTest
	@ValueSource(strings = { "%1$s\t%2$s", "%1$s\t%2$s\tkhrc", "%1$s\t%2$s\tkhrc\tcoast-lawyers-example",
			"%1$s\t%2$s\tkhrc\t%3$s\tcoast-lawyers-example", "%1$s\t%2$s\tcoast-lawyers-example\t%3$s",
			"%1$s\t%2$s\tkhrc\timlu\t%3$s", "%1$s\t%2$s\tkhrc\tno-such-organization", "%1$s\tno-such-place\tkhrc\t%3$s",
			"no-such-need\t%2$s\tkhrc\t%3$s", "%1$s\t%2$s\tkhrc\t%3$s\n%1$s\t%2$s\tkhrc\t%3$s",
			"%1$s\t%2$s\tkhrc\t%3$s\t%3$s" })
	void draftsNothing(String forged) {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String[] parts = decoded(arrest.routeTo("garissa-paralegals-example"));
		assertThat(parts).containsExactly(parts[0], parts[1], "khrc", "garissa-paralegals-example");
		long before = referrals();
		JsonNode refused = arrest.choose(encoded(forged.formatted(parts[0], parts[1], parts[3])), Portal.newKey());
		assertThat(refused.at("/userErrors/0/code").asString()).as(refused.toString())
			.isIn("INVALID", "ROUTE_NO_LONGER_VALID");
		assertThat(referrals()).isEqualTo(before);
		JsonNode chosen = arrest.choose(encoded(String.join("\t", List.of(parts))), Portal.newKey());
		assertThat(chosen.get("referrals")).hasSize(1);
	}

	@Test
	void aPlanOfNoNeedIsNone() {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented().id();
		String plan = "query P($id: ID!) { caseFile(id: $id) { id routePlan(needs: [\"no-such-need\"]) { feasible } } }";
		JsonNode answer = this.portal.ask("coordinator", plan, Map.of("id", id)).get("caseFile");
		assertThat(answer.get("id").asString()).isEqualTo(id);
		assertThat(answer.get("routePlan").isNull()).isTrue();
	}

	private long referrals() {
		return this.neo4j.query("MATCH (r:Referral) RETURN count(r)").fetchAs(Long.class).one().orElseThrow();
	}

	private static String[] decoded(String route) {
		return new String(Base64.getUrlDecoder().decode(route), StandardCharsets.UTF_8).split("\t");
	}

	private static String encoded(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
