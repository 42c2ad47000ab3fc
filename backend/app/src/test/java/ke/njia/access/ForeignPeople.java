package ke.njia.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.Portal;

/** The partner's administrator, and the coordinators of the holder, keep their own. */
final class ForeignPeople extends ForeignRows {

	ForeignPeople(Portal portal) {
		super(portal);
	}

	@Override
	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		this.portal.servers().realm().addUser("foreign-admin", List.of("partner-admin"), "imlu");
		List<String> admin = List.of("foreign-admin");
		Map<String, Object> work = Map.of("profession", "LAWYER", "languages", List.of("swa"), "name",
				"Somebody (example)");
		String professional = made("partner-admin", "addProfessional", "professional", work);
		rows.add(new Row("query Q($id: ID!) { professional(id: $id) { name licenceNumber } }", Map.of("id", ID),
				professional, admin, "partner-admin"));
		rows.add(new Row("query Q($id: ID) { professionals(organization: $id) { id } }", Map.of("id", ID), PARTNER,
				admin, "partner-admin"));
		Map<String, Object> changed = new HashMap<>(work);
		changed.put("professional", ID);
		rows.add(input("changeProfessional(input: $input) { professional { id } userErrors { code path } }",
				"ChangeProfessionalInput", changed, professional, admin, "partner-admin"));
		rows.add(input("pauseProfessional(input: $input) { professional { id } userErrors { code path } }",
				"PauseProfessionalInput", Map.of("professional", ID), professional, admin, "partner-admin"));
		rows.add(input("removeProfessional(input: $input) { removed userErrors { code path } }",
				"RemoveProfessionalInput", Map.of("professional", ID), professional, admin, "partner-admin"));
		List<String> others = List.of(ELSEWHERE, ELSEWHERE_LEAD);
		String point = made("coordinator", "addNoticeAddress", "noticeAddress", Map.of("system", "WEBHOOK", "address",
				"https://workspace.example/hook", "audiences", List.of("COORDINATOR")));
		rows.add(input("changeNoticeAddress(input: $input) { noticeAddress { id } userErrors { code path } }",
				"ChangeNoticeAddressInput", Map.of("noticeAddress", ID, "audiences", List.of("COORDINATOR")), point,
				List.of(ELSEWHERE, ELSEWHERE_LEAD, "duty-lead"), "coordinator"));
		rows.add(input("removeNoticeAddress(input: $input) { removed userErrors { code path } }",
				"RemoveNoticeAddressInput", Map.of("noticeAddress", ID), point,
				List.of(ELSEWHERE, ELSEWHERE_LEAD, "duty-lead"), "coordinator"));
		Map<String, Object> told = Map.of("name", "Somebody (example)", "contact", "By nobody (example)");
		String defender = made("coordinator", "addDefender", "defender", told);
		String network = made("coordinator", "addHrdNetwork", "network", Map.of("name", "A network (example)"));
		rows.add(new Row("query Q($id: ID!) { defenderContact(id: $id) { contact } }", Map.of("id", ID), defender,
				others, "coordinator"));
		rows.add(input("changeDefender(input: $input) { defender { id } userErrors { code path } }",
				"ChangeDefenderInput",
				Map.of("defender", ID, "name", "Somebody (example)", "contact", "By nobody (example)"), defender,
				others, "coordinator"));
		rows.add(input("setHrdMembership(input: $input) { defender { id } userErrors { code path } }",
				"SetHrdMembershipInput", Map.of("defender", ID, "network", network, "member", true), defender, others,
				"coordinator"));
		rows.add(input("removeHrdNetwork(input: $input) { removed userErrors { code path } }", "RemoveHrdNetworkInput",
				Map.of("network", ID), network, others, "coordinator"));
		rows.add(input("removeDefender(input: $input) { removed userErrors { code path } }", "RemoveDefenderInput",
				Map.of("defender", ID), defender, others, "coordinator"));
		return rows;
	}

}
