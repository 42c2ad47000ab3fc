package ke.njia.consent;

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
 * Who agreed, and who asked, through the portal's own door; every rule is in
 * {@link ConsentCapacityTests}.
 */
@PortalTest
class GuardiansIT {

	private static final String RECORD = """
			mutation Consent($input: RecordConsentInput!) {
			  recordConsent(input: $input) {
			    consent { form channel askedBy mine guardian { relation tie } assentReason incapacity }
			    userErrors { code path facts { name value } } } }
			""";

	private static final String CONSENTS = """
			query Consents($id: ID!) { caseFile(id: $id) { ageBand consents { askedBy mine channel guardian { relation } } } }
			""";

	@Autowired
	Portal portal;

	@Test
	void aGuardianWhoIsThePerpetratorCannotAgreeAndNothingIsStored() {
		CaseScript child = aged(15);
		for (String tie : List.of("TIED", "ALLEGED_PERPETRATOR")) {
			JsonNode refused = record(child, guardian("PARENT", tie));
			assertThat(refused.get("consent").isNull()).isTrue();
			assertThat(refused.at("/userErrors/0/path/0").asString()).isEqualTo("guardian");
			assertThat(refused.at("/userErrors/0/facts/0/value").asString()).isEqualTo("guardian-is-tied");
		}
		assertThat(consents("coordinator", child).get("consents")).isEmpty();
		assertThat(child.plan().get("feasible").asBoolean()).isFalse();
	}

	@Test
	void aGuardianAgreesForAChildAndForNinetyDaysAtMost() {
		CaseScript child = aged(15);
		Map<String, Object> asked = guardian("GRANDPARENT", "NONE");
		asked.put("until", Instant.now().plus(Duration.ofDays(91)).toString());
		assertThat(record(child, asked).at("/userErrors/0/facts/0/value").asString()).isEqualTo("within-90-days");
		JsonNode given = record(child, guardian("GRANDPARENT", "NONE")).get("consent");
		assertThat(given.at("/guardian/relation").asString()).isEqualTo("GRANDPARENT");
		assertThat(child.plan().get("feasible").asBoolean()).isTrue();
	}

	@Test
	void aChildsOwnWordStandsWhereNoGuardianCanBeAsked() {
		CaseScript child = aged(15);
		assertThat(record(child, Map.of()).at("/userErrors/0/facts/0/value").asString())
			.isEqualTo("child-needs-guardian");
		JsonNode given = record(child, Map.of("assentReason", "GUARDIAN_IS_TIED")).get("consent");
		assertThat(given.get("assentReason").asString()).isEqualTo("GUARDIAN_IS_TIED");
	}

	@Test
	void forAnAdultNobodyElseAgreesWithoutAReason() {
		CaseScript adult = aged(34);
		assertThat(record(adult, guardian("SPOUSE", "NONE")).at("/userErrors/0/facts/0/value").asString())
			.isEqualTo("adult-decides");
		Map<String, Object> ill = guardian("SPOUSE", "NONE");
		ill.put("incapacity", "UNCONSCIOUS_OR_TOO_ILL");
		assertThat(record(adult, ill).at("/consent/incapacity").asString()).isEqualTo("UNCONSCIOUS_OR_TOO_ILL");
	}

	@Test
	void whoAskedIsKnownToTheOwnOrganization() {
		CaseScript adult = aged(34);
		JsonNode given = record(adult, Map.of("channel", "CALL")).get("consent");
		assertThat(given.get("mine").asBoolean()).isTrue();
		JsonNode seen = consents("duty-lead", adult);
		assertThat(seen.at("/consents/0/askedBy").asString()).isEqualTo(given.get("askedBy").asString()).isNotEmpty();
		assertThat(seen.at("/consents/0/mine").asBoolean()).isFalse();
		assertThat(seen.at("/consents/0/channel").asString()).isEqualTo("CALL");
		assertThat(seen.get("ageBand").asString()).isEqualTo("ADULT");
	}

	private CaseScript aged(int years) {
		Map<String, Object> intake = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		intake.put("age", years);
		return CaseScript.told(this.portal, "coordinator", intake);
	}

	private static Map<String, Object> guardian(String relation, String tie) {
		return new HashMap<>(Map.of("form", "GUARDIAN", "guardian", Map.of("relation", relation, "tie", tie)));
	}

	private JsonNode consents(String username, CaseScript script) {
		return this.portal.ask(username, CONSENTS, Map.of("id", script.id())).get("caseFile");
	}

	private JsonNode record(CaseScript script, Map<String, Object> other) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(),
				"purpose", "REFERRAL", "items", List.of("NEEDS", "COUNTY"), "form", "SPOKEN", "language", "som",
				"until", Instant.now().plus(Duration.ofDays(30)).toString()));
		input.putAll(other);
		return this.portal.ask("coordinator", RECORD, Map.of("input", input)).get("recordConsent");
	}

}
