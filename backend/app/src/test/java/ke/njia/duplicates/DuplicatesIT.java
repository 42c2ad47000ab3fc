package ke.njia.duplicates;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pairs are found and decided once, and who is in use is kept.
 */
@PortalTest
class DuplicatesIT extends PlantedTwins {

	@Test
	void pairsAreListedWithReasonsAndNothingConfidential() {
		JsonNode pairs = pairs("coordinator");
		assertThat(pairs.get("totalCount").asInt()).isGreaterThanOrEqualTo(10);
		assertThat(pairs.toString()).contains("twin-a", "SAME_NAME", "SAME_COUNTY", "NEAR")
			.doesNotContain("twin-house")
			.doesNotContain("twin-hidden");
		assertThat(pairs("administrator").get("totalCount")).isEqualTo(pairs.get("totalCount"));
		assertThat(decide("coordinator", "twin-a", "twin-house", "DIFFERENT", null).at("/userErrors/0/code").asString())
			.isEqualTo(decide("coordinator", "twin-a", "nobody", "DIFFERENT", null).at("/userErrors/0/code").asString())
			.isEqualTo("NOT_FOUND");
	}

	@Test
	void differentIsNotAskedAgainUntilTakenBack() {
		String pair = "twin-a|twin-b";
		assertThat(pairs("coordinator").toString()).contains(pair);
		String decision = decide("coordinator", "twin-b", "twin-a", "DIFFERENT", null).at("/decision/id").asString();
		assertThat(pairs("coordinator").toString()).doesNotContain(pair);
		assertThat(decide("duty-lead", "twin-a", "twin-b", "SAME", "twin-a").at("/userErrors/0/code").asString())
			.isEqualTo("ALREADY_DECIDED");
		assertThat(undo(decision).at("/decision/undoneAt").isNull()).isFalse();
		assertThat(undo(decision).at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(pairs("coordinator").toString()).contains(pair);
	}

	@Test
	void askedTwiceUnderOneKeyItIsDoneOnce() {
		String key = Portal.newKey();
		String first = decide("coordinator", "twin-a", "twin-b", "SAME", "twin-a", key).at("/decision/id").asString();
		assertThat(decide("coordinator", "twin-a", "twin-b", "SAME", "twin-a", key).at("/decision/id").asString())
			.isEqualTo(first);
		assertThat(decide("coordinator", "twin-a", "twin-c", "SAME", "twin-a", key).at("/userErrors/0/code").asString())
			.isEqualTo("IDEMPOTENCY_KEY_REUSED");
	}

	@Test
	void whoeverIsInUseIsKept() {
		CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		JsonNode holder = decide("coordinator", "khrc", "twin-a", "SAME", "twin-a");
		assertThat(holder.at("/userErrors/0/facts/0/value").asString()).isEqualTo("who-holds-cases-is-kept");
		JsonNode partner = decide("coordinator", "garissa-paralegals-example", "twin-a", "SAME", "twin-a");
		assertThat(partner.at("/userErrors/0/facts/0/value").asString()).isEqualTo("partner-is-kept");
	}

	private JsonNode pairs(String username) {
		return this.portal
			.ask(username, "{ duplicatePairs(first: 50) { totalCount edges { node { id points first { id name partner "
					+ "places { name } serviceTypes { code } } second { id county { code } } reasons { code points "
					+ "facts { name value } } } } } }")
			.get("duplicatePairs");
	}

}
