package ke.njia.access;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.HouseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.RandomId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose it is: what belongs to somebody else is answered byte for byte as what does not
 * exist, to people whose role would let them. That the right person gets another answer
 * is each row's control.
 */
@PortalTest
class ForeignIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String ELSEWHERE = "foreign-coordinator";

	private static final String ELSEWHERE_LEAD = "foreign-duty-lead";

	private static final String OTHER_ADMIN = "foreign-partner-admin";

	private static final String KEY = "$key";

	private static final String ID = "$id";

	@Autowired
	Portal portal;

	@Test
	void foreignAndUnknownAreTheSame() {
		this.portal.servers().realm().addUser(ELSEWHERE, List.of("coordinator"), "imlu");
		this.portal.servers().realm().addUser(ELSEWHERE_LEAD, List.of("duty-lead"), "imlu");
		int rows = 0;
		for (Row row : rows()) {
			for (String stranger : row.strangers()) {
				HttpResponse<String> foreign = ask(stranger, row, row.id());
				HttpResponse<String> unknown = ask(stranger, row, RandomId.next());
				assertThat(foreign.body()).as("%s by %s", row.document(), stranger).isEqualTo(unknown.body());
				assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode());
				assertThat(foreign.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
				assertThat(foreign.body()).as("%s by %s", row.document(), stranger).doesNotContain("INVALID");
				rows++;
			}
			HttpResponse<String> own = ask(row.owner(), row, row.id());
			HttpResponse<String> unknown = ask(row.owner(), row, RandomId.next());
			assertThat(own.body()).as("the control: %s by %s", row.document(), row.owner())
				.isNotEqualTo(unknown.body())
				.doesNotContain("NOT_FOUND")
				.doesNotContain("errors");
			assertThat(unknown.body()).doesNotContain("errors\":[{\"message");
		}
		assertThat(rows).as("those that need the second factor are in ErasureIT, BreakGlassIT and SafeHouseIT")
			.isEqualTo(46);
	}

	/** Each id that somebody else may try, the strangers first, the owner last. */
	private List<Row> rows() {
		CaseScript open = arrest();
		String consent = arrest().consent(Map.of()).at("/consent/id").asString();
		CaseScript planned = arrest().consented();
		String route = planned.routeTo(PARTNER);
		List<Row> rows = new ArrayList<>();
		List<String> elsewhere = List.of(ELSEWHERE);
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { id reference } }", Map.of("id", ID), open.id(),
				elsewhere, "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { consents { id } referrals { id } } }",
				Map.of("id", ID), planned.id(), elsewhere, "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { accessReport(caseFile: $id) { reference entries { edges { cursor } } } }",
				Map.of("id", ID), open.id(), elsewhere, "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { routePlan { routes { id } } } }", Map.of("id", ID),
				planned.id(), elsewhere, "duty-lead"));
		rows.add(new Row("""
				query Q($id: ID!) { caseFile(id: $id) {
				  disclosurePreview(recipient: "imlu", serviceTypes: ["paralegal"]) { before { pseudonym } } } }""",
				Map.of("id", ID), planned.id(), elsewhere, "duty-lead"));
		rows.add(input("recordThreshold(input: $input) { caseFile { id } userErrors { code path } }",
				"RecordThresholdInput",
				Map.of("caseFile", ID, "threshold",
						Map.of("code", "SEVERITY", "answer", "YES", "reason", "Told by the family")),
				open.id(), elsewhere, "duty-lead"));
		rows.add(
				input("recordLegalBasis(input: $input) { caseFile { id } userErrors { code path } }",
						"RecordLegalBasisInput", Map.of("caseFile", ID, "basis", "CONSENT", "purposes",
								List.of("ASSISTANCE"), "reason", "PERSON_AGREED"),
						arrest().id(), elsewhere, "duty-lead"));
		rows.add(input("recordConsent(input: $input) { consent { id } userErrors { code path } }", "RecordConsentInput",
				Map.of("caseFile", ID, "purpose", "REFERRAL", "items", List.of("NEEDS"), "form", "SPOKEN", "language",
						"som", "until", Instant.now().plus(Duration.ofDays(1)).toString()),
				open.id(), elsewhere, "duty-lead"));
		rows.add(input("withdrawConsent(input: $input) { consent { id } userErrors { code path } }",
				"WithdrawConsentInput", Map.of("consent", ID), consent, elsewhere, "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { caseFile(id: $id) { ageBand safeContact { version } } }",
				Map.of("id", ID), open.id(), elsewhere, "duty-lead"));
		rows.add(input("setSafeContact(input: $input) { safeContact { version } userErrors { code path } }",
				"SetSafeContactInput", Map.of("caseFile", ID, "version", 0, "channels", List.of("CALL")), open.id(),
				elsewhere, "duty-lead"));
		rows.add(input("chooseRoute(input: $input) { referrals { id } userErrors { code path } }", "ChooseRouteInput",
				Map.of("caseFile", ID, "route", route), planned.id(), elsewhere, "duty-lead"));
		Map<String, Object> erasure = Map.of("caseFile", ID, "reason", "PERSON_ASKED");
		rows.add(input("requestErasure(input: $input) { caseFile { id } userErrors { code path } }",
				"RequestErasureInput", erasure, open.id(), elsewhere, "duty-lead"));
		rows.add(input("setLegalHold(input: $input) { caseFile { id } userErrors { code path } }", "SetLegalHoldInput",
				Map.of("caseFile", ID, "hold", false), open.id(), List.of(ELSEWHERE_LEAD), "duty-lead"));
		rows.add(input("rectifyCase(input: $input) { caseFile { id } userErrors { code path } }", "RectifyCaseInput",
				Map.of("caseFile", ID, "reason", "PERSON_SAID_SO", "county", 30), arrest().id(), elsewhere,
				"duty-lead"));
		rights(rows, open.id());
		referrals(rows);
		houses(rows);
		network(rows);
		return rows;
	}

	private void network(List<Row> rows) {
		this.portal.servers().realm().addUser(OTHER_ADMIN, List.of("partner-admin"), "coast-lawyers-example");
		String place = PARTNER + ".paralegal.garissa";
		List<String> others = List.of(OTHER_ADMIN);
		String payload = " { organization { id } userErrors { code path } }";
		rows.add(input("tellCapacity(input: $input)" + payload, "TellCapacityInput",
				Map.of("place", ID, "status", "CAPACITY", "available", 2), place, List.of(OTHER_ADMIN, "partner-other"),
				"partner-intake"));
		rows.add(input("confirmPresence(input: $input)" + payload, "ConfirmPresenceInput", Map.of("organization", ID),
				PARTNER, List.of(OTHER_ADMIN, "partner-other"), "partner-intake"));
		rows.add(input("assureOrganization(input: $input)" + payload, "AssureOrganizationInput",
				Map.of("organization", ID, "means", "OWN_STATEMENT"), PARTNER, others, "partner-admin"));
		rows.add(input("correctOrganization(input: $input)" + payload, "CorrectOrganizationInput",
				Map.of("organization", ID, "name", "Garissa Paralegals (example)"), PARTNER, others, "partner-admin"));
		rows.add(input("correctService(input: $input)" + payload, "CorrectServiceInput",
				Map.of("service", ID, "name", "Paralegal help", "status", "ACTIVE"), PARTNER + ".paralegal", others,
				"partner-admin"));
		rows.add(input("correctPlace(input: $input)" + payload, "CorrectPlaceInput",
				Map.of("place", ID, "languages", List.of("som", "swa"), "schedules",
						List.of(Map.of("days", List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU"), "opensAt", "00:00",
								"closesAt", "00:00", "closedOnPublicHolidays", false))),
				place, others, "partner-admin"));
		rows.add(new Row("query Q($id: ID!) { organization(id: $id) { id } }", Map.of("id", ID), "refuge-amani-example",
				List.of(OTHER_ADMIN, "partner-intake"), "coordinator"));
	}

	private void houses(List<Row> rows) {
		HouseScript house = HouseScript.accepted(this.portal);
		Map<String, Object> ask = Map.of("referral", ID, "house", house.house());
		rows.add(input("requestReveal(input: $input) { reveal { id } userErrors { code path } }", "RequestRevealInput",
				ask, house.referral(), List.of(ELSEWHERE, ELSEWHERE_LEAD), "coordinator"));
		String reveal = this.portal
			.ask("coordinator",
					"mutation R($input: RequestRevealInput!) { requestReveal(input: $input) { reveal { id } } }", Map
						.of("input",
								Map.of("idempotencyKey", Portal.newKey(), "referral", house.referral(), "house",
										house.house())))
			.at("/requestReveal/reveal/id")
			.asString();
		rows.add(input("refuseReveal(input: $input) { reveal { id } userErrors { code path } }", "RefuseRevealInput",
				Map.of("reveal", ID), reveal, List.of(ELSEWHERE_LEAD), "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { referral(id: $id) { houses { id } reveals { id } } }", Map.of("id", ID),
				house.referral(), List.of(ELSEWHERE, "partner-other"), "coordinator"));
	}

	private void rights(List<Row> rows, String caseFile) {
		rows.add(input("recordRightsRequest(input: $input) { request { id } userErrors { code path } }",
				"RecordRightsRequestInput",
				Map.of("caseFile", ID, "kind", "ACCESS", "receivedAt", Instant.now().toString()), caseFile,
				List.of(ELSEWHERE), "duty-lead"));
		String asked = made("recordRightsRequest", "RecordRightsRequestInput", "request",
				Map.of("caseFile", caseFile, "kind", "PORTABILITY", "receivedAt", Instant.now().toString()));
		rows.add(input("closeRightsRequest(input: $input) { request { id } userErrors { code path } }",
				"CloseRightsRequestInput", Map.of("request", ID), asked, List.of(ELSEWHERE), "duty-lead"));
		String breach = made("recordBreach", "RecordBreachInput", "breach",
				Map.of("role", "CONTROLLER", "awareAt", Instant.now().toString(), "kind", "OTHER", "effects",
						List.of("SEEN"), "riskOfHarm", "NO", "keysExposed", "NO", "text", "Seen by a visitor"));
		rows.add(input("recordBreachNotice(input: $input) { breach { id } userErrors { code path } }",
				"RecordBreachNoticeInput",
				Map.of("breach", ID, "whom", "PEOPLE", "at", Instant.now().plusSeconds(1).toString()), breach,
				List.of(ELSEWHERE_LEAD), "duty-lead"));
		rows.add(input("closeBreach(input: $input) { breach { id } userErrors { code path } }", "CloseBreachInput",
				Map.of("breach", ID, "remedies", List.of("SESSIONS_ENDED")), breach, List.of(ELSEWHERE_LEAD),
				"duty-lead"));
	}

	/** The identifier of what a duty lead made. */
	private String made(String mutation, String type, String field, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		String id = this.portal
			.ask("duty-lead",
					"mutation M($input: %s!) { %s(input: $input) { %s { id } } }".formatted(type, mutation, field),
					Map.of("input", input))
			.at("/%s/%s/id".formatted(mutation, field))
			.asString();
		assertThat(id).isNotEmpty();
		return id;
	}

	private void referrals(List<Row> rows) {
		String draft = draft();
		String query = "query Q($id: ID!) { referral(id: $id) { id status } }";
		rows.add(new Row(query, Map.of("id", ID), draft,
				List.of(ELSEWHERE, "partner-other", "partner-intake", "partner-admin"), "coordinator"));
		rows.add(new Row(query, Map.of("id", ID), sent(), List.of(ELSEWHERE, "partner-other"), "partner-intake"));
		rows.add(referral("sendReferral", "SendReferralInput", draft(), List.of(ELSEWHERE), "coordinator"));
		rows.add(referral("cancelReferral", "CancelReferralInput", sent(), List.of(ELSEWHERE), "coordinator"));
		rows.add(referral("acceptReferral", "AnswerReferralInput", sent(), List.of("partner-other"), "partner-intake"));
		rows.add(input("rejectReferral(input: $input) { referral { id } userErrors { code path } }",
				"RejectReferralInput", Map.of("referral", ID, "reason", "OTHER"), sent(), List.of("partner-other"),
				"partner-intake"));
		rows.add(new Row("""
				query Q($id: ID!) { referral(id: $id) { disclosed { pseudonym } via { id } requester { id } } }""",
				Map.of("id", ID), sent(), List.of(ELSEWHERE, "partner-other"), "partner-intake"));
	}

	/** Whether an organization exists and whether it may be told look alike too. */
	@Test
	void aPreviewTellsNothingOfWhoExists() {
		CaseScript arrest = CaseScript.told(this.portal, "coordinator", with("neverTell", List.of("imlu"))).consented();
		String preview = """
				query P($id: ID!, $recipient: ID!) { caseFile(id: $id) {
				  disclosurePreview(recipient: $recipient, serviceTypes: ["paralegal"]) { before { pseudonym } } } }""";
		String never = preview(preview, arrest.id(), "imlu");
		assertThat(never).isEqualTo(preview(preview, arrest.id(), "no-such-organization"))
			.contains("\"disclosurePreview\":null");
		assertThat(preview(preview, arrest.id(), PARTNER)).contains("NJ-");
	}

	private String preview(String document, String id, String recipient) {
		return this.portal.raw("coordinator", document, Map.of("id", id, "recipient", recipient)).body();
	}

	private static Map<String, Object> with(String field, Object value) {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		input.put(field, value);
		return input;
	}

	private HttpResponse<String> ask(String username, Row row, String id) {
		return this.portal.raw(username, row.document(), row.variables(id));
	}

	private static Row referral(String mutation, String type, String id, List<String> strangers, String owner) {
		return input(mutation + "(input: $input) { referral { id } userErrors { code path } }", type,
				Map.of("referral", ID), id, strangers, owner);
	}

	private static Row input(String field, String type, Map<String, Object> input, String id, List<String> strangers,
			String owner) {
		Map<String, Object> keyed = new HashMap<>(input);
		keyed.put("idempotencyKey", KEY);
		return new Row("mutation M($input: %s!) { %s }".formatted(type, field), Map.of("input", keyed), id, strangers,
				owner);
	}

	private CaseScript arrest() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
	}

	private String sent() {
		return arrest().consented().referredTo(PARTNER).getFirst();
	}

	private String draft() {
		CaseScript script = arrest().consented();
		return script.choose(script.routeTo(PARTNER), Portal.newKey()).at("/referrals/0/id").asString();
	}

	/**
	 * One thing to try.
	 *
	 * @param document the question
	 * @param template its variables, with marks where the id and a fresh key go
	 * @param id somebody's own
	 * @param strangers people whose role lets them ask, but not for this
	 * @param owner somebody who may
	 */
	private record Row(String document, Map<String, Object> template, String id, List<String> strangers, String owner) {

		Map<String, Object> variables(String tried) {
			Map<String, Object> variables = new HashMap<>();
			this.template.forEach((name, value) -> variables.put(name, filled(value, tried)));
			return variables;
		}

		private static Object filled(Object value, String tried) {
			if (value instanceof Map<?, ?> fields) {
				Map<String, Object> filled = new HashMap<>();
				fields.forEach((name, field) -> filled.put(name.toString(), filled(field, tried)));
				return filled;
			}
			if (value.equals(KEY)) {
				return Portal.newKey();
			}
			return value.equals(ID) ? tried : value;
		}

	}

}
