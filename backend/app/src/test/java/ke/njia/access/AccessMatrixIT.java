package ke.njia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.CaseScript;
import ke.njia.ChangeStream;
import ke.njia.HouseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.access.MatrixPeople.Person;
import ke.njia.access.RootFields.RootField;
import ke.njia.launcher.servers.TestRealm;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every root field by every kind of person, made from the schema itself. The arguments
 * are such that the act succeeds for those who may do it, so that a refusal is one of
 * access and nothing else.
 */
@PortalTest
class AccessMatrixIT {

	private static final String STORED = """
			MATCH (n) WITH count(n) AS nodes
			MATCH (a:AuditHead {id: 'head'}), (o:OutboxHead {id: 'head'})
			RETURN nodes + '/' + a.size + '/' + o.position
			""";

	private static final Set<String> OF_ONE_ORGANIZATION = Set.of("caseFile", "referral", "accessReport",
			"professional", "defenderContact", "networkStrength", "strengthWithout");

	/** Acts that need the second factor once more, which these people have not given. */
	private static final Set<String> STEP_UP = Set.of("breakGlass", "approveErasure", "setWayToHouse",
			"removeWayToHouse", "approveReveal", "revealAddress", "exportCase", "inviteMember", "renewFirstPassword",
			"giveMemberRole", "takeMemberRole", "pauseMember", "resumeMember", "endMemberSessions", "removeMember");

	/**
	 * Acts that have nothing to do with the fewest arguments: they are refused as such.
	 */
	private static final Set<String> NEEDS_MORE = Set.of("rectifyCase");

	@Autowired
	Portal portal;

	@Autowired
	GraphQlSource source;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void everyRootFieldByEveryPerson() {
		List<RootField> fields = RootFields.of(this.source.schema());
		List<Person> people = MatrixPeople.of(this.portal);
		Map<String, Map<String, Object>> values = values();
		int refused = 0;
		int allowed = 0;
		for (RootField field : fields) {
			for (Person person : people.stream().filter((one) -> !one.may(field)).toList()) {
				assertRefused(field, person, values);
				refused++;
			}
		}
		Set<String> stored = new HashSet<>();
		for (RootField field : fields) {
			for (Person person : people.reversed().stream().filter((one) -> one.may(field)).toList()) {
				if (assertAllowed(field, person, values)) {
					stored.add(field.name());
				}
				allowed++;
			}
		}
		assertThat(refused + allowed).isEqualTo(fields.size() * people.size());
		assertThat(people).hasSize(15);
		assertThat(allowed).isGreaterThan(100);
		assertThat(stored).as("the control: these arguments do store something for those who may")
			.containsAll(fields.stream()
				.filter(RootField::isMutation)
				.map(RootField::name)
				.filter((name) -> !STEP_UP.contains(name) && !NEEDS_MORE.contains(name))
				.toList());
	}

	private void assertRefused(RootField field, Person person, Map<String, Map<String, Object>> values) {
		String before = stored();
		if (person.isAnonymous()) {
			String body = this.portal.body(field.document(), arguments(field, values));
			assertThat(this.portal.post("", body).statusCode()).as("%s", field).isEqualTo(401);
		}
		else if (field.isSubscription()) {
			try (ChangeStream stream = ChangeStream.open(this.portal, this.portal.token(person.username()),
					field.document())) {
				stream.awaitEnd();
				assertThat(stream.lines().toString()).as("%s by %s", field, person).doesNotContain("{");
			}
		}
		else {
			assertThat(this.portal.raw(person.username(), field.document(), arguments(field, values)).body())
				.as("%s by %s", field, person)
				.isEqualTo("{\"data\":{\"%s\":null}}".formatted(field.name()));
		}
		assertThat(stored()).as("%s by %s", field, person).isEqualTo(before);
	}

	/** Whether something was stored for it. */
	private boolean assertAllowed(RootField field, Person person, Map<String, Map<String, Object>> values) {
		if (field.isSubscription()) {
			try (ChangeStream stream = ChangeStream.open(this.portal, this.portal.token(person.username()),
					field.document())) {
				stream.listening(this.neo4j, person.organization());
			}
			return false;
		}
		String before = stored();
		JsonNode answer = this.portal.ask(person.username(), field.document(), arguments(field, values))
			.get(field.name());
		boolean stored = !stored().equals(before);
		if (person.organization().equals(MatrixPeople.UNKNOWN)) {
			assertNothingFor(answer, field, stored);
		}
		else {
			assertThat(answer.isNull()).as("%s by %s", field, person).isFalse();
		}
		return stored;
	}

	/** Somebody with a role whose organization is unknown holds and receives nothing. */
	private static void assertNothingFor(JsonNode answer, RootField field, boolean stored) {
		assertThat(answer.isNull()).as("%s", field).isEqualTo(OF_ONE_ORGANIZATION.contains(field.name()));
		if (field.isMutation()) {
			assertThat(answer.get("userErrors")).as("%s", field).isNotEmpty();
			assertThat(stored).as("%s", field).isFalse();
		}
	}

	private String stored() {
		return this.neo4j.query(STORED).fetchAs(String.class).one().orElseThrow();
	}

	private static Map<String, Object> arguments(RootField field, Map<String, Map<String, Object>> values) {
		Map<String, Object> told = new HashMap<>(values.get(""));
		told.putAll(values.getOrDefault(field.name(), Map.of()));
		told.put("idempotencyKey", Portal.newKey());
		return new RootFields(told).arguments(field);
	}

	/**
	 * What arguments may be, by name: for every field, and for one field in particular.
	 */
	private Map<String, Map<String, Object>> values() {
		CaseScript open = arrest();
		String sent = sent();
		Map<String, Object> everywhere = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		everywhere.putAll(Map.of("index", 0, "code", 7, "caseFile", open.id(), "purpose", "REFERRAL", "items", "NEEDS",
				"language", "som", "until", Instant.now().plus(Duration.ofDays(1)).toString(), "reason",
				"Told by the family"));
		everywhere.putAll(Map.of("version", 0, "channels", "CALL"));
		everywhere.putAll(Map.of("member", "nobody", "givenName", "Nobody", "familyName", "(example)"));
		CaseScript consented = arrest();
		String consent = consented.consent(Map.of()).at("/consent/id").asString();
		CaseScript chosen = arrest().consented();
		HouseScript house = HouseScript.accepted(this.portal);
		everywhere.putAll(Map.of("house", house.house(), "referral", house.referral(), "reveal", reveal(house),
				"address", "Plot 4 (example)", "askFor", "Nobody (example)", "phone", "+254000000000"));
		everywhere.putAll(Map.of("profession", "LAWYER", "contact", "By nobody (example)"));
		String place = MatrixPeople.PARTNER + ".paralegal.garissa";
		String told = MatrixPeople.PARTNER + ".legal-representation.garissa";
		everywhere.putAll(Map.of("place", place, "status", "WAITLIST", "organization", MatrixPeople.PARTNER, "name",
				"Garissa Paralegals (example)", "service", MatrixPeople.PARTNER + ".paralegal", "languages",
				List.of("som", "swa"), "days", List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU"), "opensAt", "00:00",
				"closesAt", "00:00", "closedOnPublicHolidays", false));
		everywhere.putAll(Map.of("trust", 1, "validFrom", Instant.now().toString(), "handoffMinutes", 30,
				"acceptPermille", 900, "source", "matrix (example)", "institution", "chiefs", "evidence", "A budget"));
		return Map.ofEntries(entry("", everywhere), entry("confirmCapacity", Map.of("place", told, "asOf", told(told))),
				entry("correctService", Map.of("name", "Paralegal help")),
				entry("addAgreement", Map.of("from", "khrc", "to", MatrixPeople.PARTNER)),
				entry("changeAgreement", Map.of("agreement", agreed())),
				entry("endAgreement", Map.of("agreement", agreed())), entry("endConflict", Map.of("conflict", tied())),
				entry("caseFile", Map.of("id", open.id())), entry("referral", Map.of("id", sent)),
				entry("organization", Map.of("id", "imlu")), entry("withdrawConsent", Map.of("consent", consent)),
				entry("professional", Map.of("id", professional())),
				entry("changeProfessional", Map.of("professional", professional())),
				entry("pauseProfessional", Map.of("professional", professional())),
				entry("removeProfessional", Map.of("professional", professional())),
				entry("defenderContact", Map.of("id", defender())),
				entry("changeDefender", Map.of("defender", defender())),
				entry("removeDefender", Map.of("defender", defender())),
				entry("removeHrdNetwork", Map.of("network", network())),
				entry("setHrdMembership", Map.of("defender", defender(), "network", network(), "member", true)),
				entry("decideDuplicate", Map.of("first", "imlu", "second", "khrc", "verdict", "DIFFERENT")),
				entry("undoDuplicateDecision", Map.of("decision", decided())),
				entry("strengthWithout", Map.of("organization", "imlu")),
				entry("networkAround", Map.of("organization", "imlu")),
				entry("chooseRoute", Map.of("caseFile", chosen.id(), "route", chosen.routeTo(MatrixPeople.PARTNER))),
				entry("sendReferral", Map.of("referral", drafted())),
				entry("acceptReferral", Map.of("referral", sent())),
				entry("rejectReferral", Map.of("referral", sent())),
				entry("cancelReferral", Map.of("referral", sent())),
				entry("breakGlass", Map.of("recipient", MatrixPeople.PARTNER)),
				entry("reviewBreakGlass", Map.of("breakGlass", broken(open), "upheld", true)),
				entry("recordLegalBasis",
						Map.of("caseFile", arrest().id(), "basis", "CONSENT", "reason", "PERSON_AGREED")),
				entry("rectifyCase", Map.of("caseFile", arrest().id())),
				entry("recordRightsRequest", Map.of("receivedAt", Instant.now().toString())),
				entry("closeRightsRequest", Map.of("request", requested())),
				entry("affectedCases", Map.of("from", Instant.now().minus(Duration.ofDays(1)).toString())),
				entry("accountsOnRecord", Map.of("from", Instant.now().minus(Duration.ofDays(1)).toString())),
				entry("recordBreach", Map.of("awareAt", Instant.now().toString(), "text", "A phone was lost")),
				entry("recordBreachNotice", Map.of("breach", breached("YES"), "at", Instant.now().toString())),
				entry("closeBreach", Map.of("breach", breached("NO"))),
				entry("requestErasure", Map.of("caseFile", arrest().id(), "reason", "PERSON_ASKED")),
				entry("approveErasure", Map.of("caseFile", asked())),
				entry("setSafeContact", Map.of("caseFile", arrest().id())),
				entry("setLegalHold", Map.of("caseFile", arrest().id(), "hold", true)));
	}

	/** When a place's capacity was told. */
	private String told(String place) {
		return this.neo4j.query("MATCH (c:Capacity {id: $id}) RETURN toString(c.asOf)")
			.bind(place)
			.to("id")
			.fetchAs(String.class)
			.one()
			.orElseThrow();
	}

	/** An agreement that somebody put down. */
	private String agreed() {
		this.portal.ask("coordinator",
				"mutation A($input: AddAgreementInput!) { addAgreement(input: $input) { userErrors { code } } }",
				Map.of("input",
						Map.of("idempotencyKey", Portal.newKey(), "from", "khrc", "to", MatrixPeople.PARTNER, "terms",
								Map.of("kind", "FUNDING", "trust", 1, "validFrom", Instant.now().toString(),
										"handoffMinutes", 30, "acceptPermille", 900, "source", "matrix (example)"))));
		return this.neo4j.query("""
				MATCH (:Organization {id: 'khrc'})-[a:AGREES_WITH {source: 'matrix (example)'}]->(:Organization)
				RETURN a.id ORDER BY a.validFrom DESC LIMIT 1
				""").fetchAs(String.class).one().orElseThrow();
	}

	/** A tie that somebody put down. */
	private String tied() {
		this.portal.ask("coordinator",
				"mutation A($input: AddConflictInput!) { addConflict(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "organization", MatrixPeople.PARTNER,
						"institution", "chiefs", "kind", "KIN_OF", "evidence", "A budget")));
		return MatrixPeople.PARTNER + ".chiefs.kin-of";
	}

	/** Glass that somebody broke, with the second factor once more. */
	private String broken(CaseScript script) {
		TestRealm realm = this.portal.servers().realm();
		realm.addUserWithApp("matrix-glass", List.of("coordinator"), MatrixPeople.HOLDER);
		String body = this.portal.body(
				"mutation B($input: BreakGlassInput!) { breakGlass(input: $input) { breakGlass { id } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "recipient", "imlu",
						"items", List.of("NEEDS"), "reason", "LIFE_IN_DANGER")));
		return JsonMapper.shared()
			.readTree(this.portal.post(realm.revealToken("matrix-glass"), body).body())
			.at("/data/breakGlass/breakGlass/id")
			.asString();
	}

	/** A way to a house that a coordinator asked for. */
	private String reveal(HouseScript house) {
		return this.portal
			.ask("coordinator",
					"mutation R($input: RequestRevealInput!) { requestReveal(input: $input) { reveal { id } } }", Map
						.of("input",
								Map.of("idempotencyKey", Portal.newKey(), "referral", house.referral(), "house",
										house.house())))
			.at("/requestReveal/reveal/id")
			.asString();
	}

	/** What somebody asked for by right. */
	private String requested() {
		return this.portal.ask("coordinator",
				"mutation R($input: RecordRightsRequestInput!) { recordRightsRequest(input: $input) { request { id } } }",
				Map.of("input",
						Map.of("idempotencyKey", Portal.newKey(), "caseFile", arrest().id(), "kind", "ACCESS",
								"receivedAt", Instant.now().toString())))
			.at("/recordRightsRequest/request/id")
			.asString();
	}

	/** A breach; of one without a risk nobody has to be told. */
	private String breached(String risk) {
		return this.portal
			.ask("duty-lead",
					"mutation B($input: RecordBreachInput!) { recordBreach(input: $input) { breach { id } } }",
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "role", "CONTROLLER", "awareAt",
							Instant.now().minus(Duration.ofMinutes(1)).toString(), "kind", "DEVICE_LOST", "effects",
							List.of("LOST"), "riskOfHarm", risk, "keysExposed", "NO", "text", "A phone was lost")))
			.at("/recordBreach/breach/id")
			.asString();
	}

	/** A case that a coordinator asked to erase. */
	private String asked() {
		String id = arrest().id();
		this.portal.ask("coordinator",
				"mutation R($input: RequestErasureInput!) { requestErasure(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "reason", "PERSON_ASKED")));
		return id;
	}

	private String professional() {
		return made("matrix-partner-admin", "addProfessional", "professional",
				Map.of("profession", "LAWYER", "languages", List.of("swa"), "name", "Somebody (example)"));
	}

	private String defender() {
		return made("matrix-coordinator", "addDefender", "defender",
				Map.of("name", "Somebody (example)", "contact", "By nobody (example)"));
	}

	private String network() {
		return made("matrix-coordinator", "addHrdNetwork", "network", Map.of("name", "A network (example)"));
	}

	/** A pair that somebody decided about. */
	private String decided() {
		return made("matrix-coordinator", "decideDuplicate", "decision", Map.of("first", "khrc", "second",
				MatrixPeople.PARTNER, "verdict", "DIFFERENT", "reason", "Two entries (example)"));
	}

	/** The identifier of what an act made. */
	private String made(String username, String act, String made, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		String id = this.portal
			.ask(username,
					"mutation M($input: %s!) { %s(input: $input) { %s { id } } }"
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act, made),
					Map.of("input", input))
			.at("/%s/%s/id".formatted(act, made))
			.asString();
		assertThat(id).isNotEmpty();
		return id;
	}

	private CaseScript arrest() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
	}

	private String sent() {
		return arrest().consented().referredTo(MatrixPeople.PARTNER).getFirst();
	}

	private String drafted() {
		CaseScript script = arrest().consented();
		return script.choose(script.routeTo(MatrixPeople.PARTNER), Portal.newKey()).at("/referrals/0/id").asString();
	}

}
