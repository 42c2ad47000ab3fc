package ke.njia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;

/** Cases, by what is done with them where they are held. */
final class ForeignCases extends ForeignRows {

	ForeignCases(Portal portal) {
		super(portal);
	}

	@Override
	List<Row> rows() {
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
		rows.add(input("approveReplan(input: $input) { referrals { id } userErrors { code path } }",
				"ApproveReplanInput", Map.of("caseFile", ID, "ask", route), planned.id(), elsewhere, "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { replayRoutePlan(id: $id) { sameAnswer changed } }", Map.of("id", ID),
				chosenPlan(), elsewhere, "duty-lead"));
		Map<String, Object> erasure = Map.of("caseFile", ID, "reason", "PERSON_ASKED");
		rows.add(input("requestErasure(input: $input) { caseFile { id } userErrors { code path } }",
				"RequestErasureInput", erasure, open.id(), elsewhere, "duty-lead"));
		rows.add(input("setLegalHold(input: $input) { caseFile { id } userErrors { code path } }", "SetLegalHoldInput",
				Map.of("caseFile", ID, "hold", false), open.id(), List.of(ELSEWHERE_LEAD), "duty-lead"));
		rows.add(input("rectifyCase(input: $input) { caseFile { id } userErrors { code path } }", "RectifyCaseInput",
				Map.of("caseFile", ID, "reason", "PERSON_SAID_SO", "county", 30), arrest().id(), elsewhere,
				"duty-lead"));
		return rows;
	}

}
