package ke.njia.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ke.njia.Portal;

/** Entries of the directory, and what only some know of them. */
final class ForeignNetwork extends ForeignRows {

	/** Known to those who choose routes alone. */
	private static final String HIDDEN = "refuge-amani-example";

	private static final String OTHER_ADMIN = "foreign-partner-admin";

	ForeignNetwork(Portal portal) {
		super(portal);
	}

	@Override
	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
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
		rows.add(new Row("query Q($id: ID!) { organization(id: $id) { id } }", Map.of("id", ID), HIDDEN,
				List.of(OTHER_ADMIN, "partner-intake"), "coordinator"));
		rows.add(new Row("query Q($id: ID!) { strengthWithout(organization: $id) { organization { id } } }",
				Map.of("id", ID), HIDDEN, List.of("administrator"), "coordinator"));
		rows.add(new Row("query Q($id: ID!) { networkAround(organization: $id) { organization { id name } } }",
				Map.of("id", ID), HIDDEN, List.of("administrator"), "coordinator"));
		return rows;
	}

}
