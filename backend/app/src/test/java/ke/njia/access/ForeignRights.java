package ke.njia.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;

/** What people ask for by right, group incidents, and breaches. */
final class ForeignRights extends ForeignRows {

	ForeignRights(Portal portal) {
		super(portal);
	}

	@Override
	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		String caseFile = arrest().id();
		rows.add(input("recordRightsRequest(input: $input) { request { id } userErrors { code path } }",
				"RecordRightsRequestInput",
				Map.of("caseFile", ID, "kind", "ACCESS", "receivedAt", Instant.now().toString()), caseFile,
				List.of(ELSEWHERE), "duty-lead"));
		String asked = made("duty-lead", "recordRightsRequest", "request",
				Map.of("caseFile", caseFile, "kind", "PORTABILITY", "receivedAt", Instant.now().toString()));
		rows.add(input("closeRightsRequest(input: $input) { request { id } userErrors { code path } }",
				"CloseRightsRequestInput", Map.of("request", ID), asked, List.of(ELSEWHERE), "duty-lead"));
		String incident = incident();
		rows.add(new Row("query Q($id: ID!) { groupIncident(id: $id) { id label size persons { edges { cursor } } } }",
				Map.of("id", ID), incident, List.of(ELSEWHERE), "duty-lead"));
		rows.add(new Row("query Q($id: ID!) { surgePlan(incident: $id, serviceType: \"paralegal\") { persons } }",
				Map.of("id", ID), incident, List.of(ELSEWHERE), "duty-lead"));
		rows.add(input("addGroupPersons(input: $input) { incident { id } userErrors { code path } }",
				"AddGroupPersonsInput", Map.of("incident", ID, "rows", List.of(Map.of("name", "Nobody", "station", 0))),
				incident, List.of(ELSEWHERE), "duty-lead"));
		rows.add(input("confirmSurge(input: $input) { asked userErrors { code path } }", "ConfirmSurgeInput",
				Map.of("incident", ID, "serviceType", "paralegal", "clear", CaseScript.BEFORE_SENDING, "parts",
						List.of(Map.of("serviceAtLocation", PARTNER + ".paralegal.garissa", "caseFiles",
								List.of(listed(incident))))),
				incident, List.of(ELSEWHERE), "duty-lead"));
		String breach = made("duty-lead", "recordBreach", "breach",
				Map.of("role", "CONTROLLER", "awareAt", Instant.now().toString(), "kind", "OTHER", "effects",
						List.of("SEEN"), "riskOfHarm", "NO", "keysExposed", "NO", "text", "Seen by a visitor"));
		rows.add(input("recordBreachNotice(input: $input) { breach { id } userErrors { code path } }",
				"RecordBreachNoticeInput",
				Map.of("breach", ID, "whom", "PEOPLE", "at", Instant.now().plusSeconds(1).toString()), breach,
				List.of(ELSEWHERE_LEAD), "duty-lead"));
		rows.add(input("closeBreach(input: $input) { breach { id } userErrors { code path } }", "CloseBreachInput",
				Map.of("breach", ID, "remedies", List.of("SESSIONS_ENDED")), breach, List.of(ELSEWHERE_LEAD),
				"duty-lead"));
		return rows;
	}

}
