package ke.njia.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.GraphInstant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do to the network, asked as clients ask it.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkActsIT {

	private static final String PARTNER = "wajir-paralegals-example";

	private static final String PLACE = PARTNER + ".paralegal.wajir";

	private static final int WAJIR = 8;

	private static final String ADMIN = "wajir-admin";

	private static final String INTAKE = "wajir-intake";

	@Autowired
	Portal portal;

	@Autowired
	Directory directory;

	@Autowired
	ProbeClock probes;

	@Autowired
	Neo4jClient neo4j;

	/**
	 * Once: a person made anew has another identity, and the token of the first is not
	 * good any more.
	 */
	@BeforeAll
	void people() {
		this.portal.servers().realm().addUser(ADMIN, List.of("partner-admin"), PARTNER);
		this.portal.servers().realm().addUser(INTAKE, List.of("partner-intake"), PARTNER);
	}

	@Test
	void whatWasToldGrowsOldAndOneTapRenewsIt() {
		assertThat(act(INTAKE, "tellCapacity", Map.of("place", PLACE, "status", "CAPACITY", "available", 3))).isEmpty();
		Capacity told = this.directory.current().serviceAtLocation(PLACE).capacity();
		Instant asOf = Objects.requireNonNull(told.asOf());
		assertThat(told.at(asOf.plus(Duration.ofDays(3))).status()).isEqualTo(CapacityStatus.CAPACITY);
		assertThat(told.at(asOf.plus(Duration.ofDays(4))).status()).isEqualTo(CapacityStatus.UNKNOWN);
		assertThat(act(INTAKE, "confirmCapacity", Map.of("place", PLACE, "asOf", asOf.minusSeconds(1).toString())))
			.isEqualTo("ALREADY_DECIDED");
		assertThat(act(INTAKE, "confirmCapacity", Map.of("place", PLACE, "asOf", asOf.toString()))).isEmpty();
		Capacity renewed = this.directory.current().serviceAtLocation(PLACE).capacity();
		assertThat(renewed.available()).isEqualTo(3);
		assertThat(renewed.asOf()).isAfter(asOf);
		assertThat(act(INTAKE, "tellCapacity", Map.of("place", PLACE, "status", "NO_CAPACITY", "available", 3)))
			.isEqualTo("INVALID available none-when-full");
	}

	@Test
	void anEntryIsPutRightByItsOwnAndTheRegisterKeepsIt() {
		assertThat(act(ADMIN, "correctPlace", hours("08:00", "25:00")))
			.isEqualTo("INVALID schedules/0/closesAt closesAt");
		assertThat(act(ADMIN, "correctPlace", where(-1.28, 36.8))).isEqualTo("INVALID latitude in-another-county");
		assertThat(act(ADMIN, "correctPlace", where(40.0398, 1.7436))).isEqualTo("INVALID latitude outside-kenya");
		assertThat(act(ADMIN, "correctPlace", where(1.75, 40.05))).isEmpty();
		JsonNode place = this.portal.ask(ADMIN, """
				{ organization(id: "%s") { services { serviceAtLocations { id
				    schedules { days opensAt closesAt closedOnPublicHolidays } location { address latitude } } } } }
				""".formatted(PARTNER)).at("/organization/services");
		assertThat(place.toString()).contains("\"address\":\"Moi Avenue 5 (example)\"", "\"days\":[\"MO\",\"TU\"]");
		JsonNode changes = this.portal.ask(ADMIN, """
				{ organization(id: "%s") { changes(first: 50) { edges { node { type field from to } } } } }
				""".formatted(PARTNER)).at("/organization/changes/edges");
		assertThat(changes.toString())
			.contains("\"field\":\"schedules\"",
					"{\"type\":\"LOCATION\",\"field\":\"address\",\"from\":null,\"to\":null}")
			.doesNotContain("Moi Avenue")
			.doesNotContain("CONFLICT");
	}

	@Test
	void aCheckSaysWhoHowAndUntilWhen() {
		assertThat(act(ADMIN, "assureOrganization", Map.of("organization", PARTNER, "means", "VISIT")))
			.isEqualTo("INVALID means not-by-these-means");
		assertThat(act("coordinator", "assureOrganization", Map.of("organization", PARTNER, "means", "OWN_STATEMENT")))
			.isEqualTo("INVALID means not-by-these-means");
		assertThat(act("coordinator", "assureOrganization",
				Map.of("organization", PARTNER, "means", "PHONE_CALL", "days", 30)))
			.isEmpty();
		JsonNode seen = this.portal.ask("coordinator", """
				{ organization(id: "%s") { services { serviceAtLocations { assuredAt
				    assurance { means until by organization } } } } }
				""".formatted(PARTNER));
		assertThat(seen.toString()).contains("PHONE_CALL", "\"organization\":\"khrc\"");
		assertThat(this.directory.current().serviceAtLocation(PLACE).assuredAt())
			.isAfter(Instant.now().minus(Duration.ofMinutes(1)));
	}

	@Test
	void whoFellSilentIsAskedThenLeftOutUntilItSpeaks() {
		assertThat(act(INTAKE, "confirmPresence", Map.of("organization", PARTNER))).isEmpty();
		assertThat(this.probes.askTheSilent()).as("nobody is silent who has just spoken").isZero();
		set("heardAt", Instant.now().minus(Probes.SILENCE).minusSeconds(1));
		assertThat(this.probes.askTheSilent()).isOne();
		assertThat(this.probes.askTheSilent()).as("asked once").isZero();
		String asked = "{ organization(id: \"%s\") { presenceAskedAt } }".formatted(PARTNER);
		assertThat(this.portal.ask(INTAKE, asked).at("/organization/presenceAskedAt").isNull()).isFalse();
		assertThat(this.probes.leaveOutWhoDidNotAnswer()).as("it has time").isZero();
		set("probeEndsAt", Instant.now().minusSeconds(1));
		assertThat(this.probes.leaveOutWhoDidNotAnswer()).isOne();
		assertThat(this.probes.leaveOutWhoDidNotAnswer()).as("left out once").isZero();
		assertThat(this.directory.current().serviceAtLocation(PLACE).quarantined()).isTrue();
		CaseScript script = CaseScript.told(this.portal, "coordinator", inWajir()).consented();
		assertThat(refused(script)).as("no route leads there, and the reason is named").contains("ASSURANCE");
		assertThat(act("coordinator", "confirmPresence", Map.of("organization", PARTNER)))
			.isEqualTo("INVALID reason length-1-to-300");
		assertThat(act(INTAKE, "confirmPresence", Map.of("organization", PARTNER))).isEmpty();
		assertThat(this.directory.current().serviceAtLocation(PLACE).quarantined()).isFalse();
		assertThat(refused(script)).doesNotContain("ASSURANCE");
		assertThat(this.portal.ask(INTAKE, asked).at("/organization/presenceAskedAt").isNull()).isTrue();
	}

	@Test
	void agreementsAreShownToThoseWhoMayKnowBothSides() {
		Map<String, Object> terms = Map.of("kind", "REFERRAL", "trust", 2, "validFrom", "2026-01-01T00:00:00Z",
				"handoffMinutes", 15, "acceptPermille", 900, "source", "memorandum (example)");
		assertThat(act("coordinator", "addAgreement", Map.of("from", PARTNER, "to", PARTNER, "terms", terms)))
			.isEqualTo("INVALID to not-with-itself");
		assertThat(act("coordinator", "addAgreement",
				Map.of("from", PARTNER, "to", "refuge-amani-example", "terms", terms)))
			.isEmpty();
		assertThat(act("coordinator", "addAgreement",
				Map.of("from", PARTNER, "to", "refuge-bahari-example", "terms", terms)))
			.as("sealed: to a coordinator it does not exist")
			.isEqualTo("NOT_FOUND organization");
		String question = "{ organization(id: \"%s\") { agreements { id to { id } } changes { edges { node { entry } } } } }"
			.formatted(PARTNER);
		JsonNode known = this.portal.ask("coordinator", question).get("organization");
		assertThat(known.get("agreements").toString()).contains("refuge-amani-example");
		String agreement = known.get("agreements")
			.valueStream()
			.filter((each) -> each.toString().contains("refuge-amani-example"))
			.map((each) -> each.get("id").asString())
			.findFirst()
			.orElseThrow();
		assertThat(known.get("changes").toString()).contains(agreement);
		assertThat(this.portal.ask(ADMIN, question).toString()).doesNotContain("refuge-").doesNotContain(agreement);
		assertThat(this.portal.ask("partner-other", question).at("/organization/agreements").isEmpty()).isTrue();
		assertThat(act("coordinator", "endAgreement", Map.of("agreement", agreement))).isEmpty();
		assertThat(this.directory.current().agreements())
			.filteredOn((each) -> each.to().equals("refuge-amani-example") && each.from().equals(PARTNER))
			.noneMatch((each) -> each.inForceAt(Instant.now().plusSeconds(1)));
	}

	@Test
	void aTieIsToldWithItsEvidenceAndNotToWhomItIsAbout() {
		assertThat(act("coordinator", "addConflict", Map.of("organization", PARTNER, "institution", "county-police",
				"kind", "FUNDED_BY", "evidence", "County budget 2025")))
			.isEmpty();
		String question = "{ organization(id: \"%s\") { conflicts { kind evidence institution { code } } } }"
			.formatted(PARTNER);
		assertThat(this.portal.ask("coordinator", question).toString()).contains("County budget 2025");
		assertThat(this.portal.ask(ADMIN, question).at("/organization/conflicts").isNull()).isTrue();
		assertThat(act("coordinator", "endConflict", Map.of("conflict", PARTNER + ".county-police.funded-by")))
			.isEmpty();
		assertThat(this.directory.current().conflicts())
			.noneMatch((tie) -> tie.organizationId().equals(PARTNER) && tie.institution().equals("county-police"));
	}

	private static Map<String, Object> inWajir() {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		input.put("county", WAJIR);
		return input;
	}

	/** Why the place is in no route; empty when it is in one. */
	private List<String> refused(CaseScript script) {
		return this.portal.ask("coordinator", """
				query P($id: ID!) { caseFile(id: $id) { routePlan {
				  refusals { serviceAtLocation { id } codes } } } }""", Map.of("id", script.id()))
			.at("/caseFile/routePlan/refusals")
			.valueStream()
			.filter((refusal) -> refusal.at("/serviceAtLocation/id").asString().equals(PLACE))
			.flatMap((refusal) -> refusal.get("codes").valueStream())
			.map(JsonNode::asString)
			.toList();
	}

	private void set(String property, Instant at) {
		String statement = property.equals("heardAt") ? "MATCH (o:Organization {id: $id}) SET o.heardAt = $at"
				: "MATCH (o:Organization {id: $id}) SET o.probeEndsAt = $at";
		this.neo4j.query(statement)
			.bindAll(Map.of("id", PARTNER, "at", Objects.requireNonNull(GraphInstant.stored(at))))
			.run();
	}

	private static Map<String, Object> hours(String opensAt, String closesAt) {
		return Map.of("place", PLACE, "languages", List.of("som", "swa"), "schedules", List.of(Map.of("days",
				List.of("MO", "TU"), "opensAt", opensAt, "closesAt", closesAt, "closedOnPublicHolidays", true)));
	}

	private static Map<String, Object> where(double latitude, double longitude) {
		Map<String, Object> input = new HashMap<>(hours("08:00", "16:00"));
		input.put("where", Map.of("address", "Moi Avenue 5 (example)", "latitude", latitude, "longitude", longitude));
		return input;
	}

	/** Code, path and rule of the first refusal; empty when it was done. */
	private String act(String username, String mutation, Map<String, Object> input) {
		Map<String, Object> keyed = new HashMap<>(input);
		keyed.put("idempotencyKey", Portal.newKey());
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
		JsonNode errors = this.portal
			.ask(username,
					"mutation M($input: %s!) { %s(input: $input) { userErrors { code path facts { value } } } }"
						.formatted(type, mutation),
					Map.of("input", keyed))
			.get(mutation)
			.get("userErrors");
		if (errors.isEmpty()) {
			return "";
		}
		JsonNode first = errors.get(0);
		List<String> parts = List.of(first.get("code").asString(),
				String.join("/", first.get("path").valueStream().map(JsonNode::asString).toList()),
				first.get("code").asString().equals("INVALID") ? first.at("/facts/0/value").asString() : "");
		return String.join(" ", parts).strip();
	}

}
