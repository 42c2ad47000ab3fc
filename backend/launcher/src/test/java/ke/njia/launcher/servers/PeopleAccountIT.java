package ke.njia.launcher.servers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal's own account {@code njia-people} can do at the realm: keep the people
 * in the group of partners, and nothing to anybody else, nor any role but a partner's.
 * SECURITY.md lists it.
 */
class PeopleAccountIT {

	private static final int DONE = 204;

	private static final int MADE = 201;

	private static final int READ = 200;

	private static final int REFUSED = 403;

	private static final String PARTNERS = "7d0c1d5e-2f0b-4f43-9a51-6d0d1c7a1e01";

	private static final String INTAKE = "7d0c1d5e-2f0b-4f43-9a51-6d0d1c7a1e02";

	private static final String COORDINATOR = "aeecbb28-3347-48e5-8f8e-60eee49eff1b";

	private static final TestRealm REALM = Shared.servers().realm();

	private static final RealmAdmin ADMIN = REALM.admin();

	private static String house = "";

	private static String khrc = "";

	private static String person = "";

	private static AsAccount account;

	@BeforeAll
	static void people() {
		person = REALM.addUser("account-member", List.of("partner-intake"), "account-house-example");
		house = ADMIN.organizations().get("account-house-example");
		khrc = ADMIN.organizations().get("khrc");
		KeycloakServer server = Shared.servers().keycloak();
		account = new AsAccount(server.adminUri(),
				REALM.browser()
					.token(Map.of("grant_type", "client_credentials", "client_id", "njia-people", "client_secret",
							server.peopleSecret()))
					.body());
	}

	@Test
	void keepsThePeopleOfPartners() {
		Map<String, Integer> statuses = new LinkedHashMap<>();
		String of = "/users/" + person;
		statuses.put("read", account.status("GET", of, null));
		statuses.put("organizations",
				account.status("GET", "/organizations/members/" + person + "/organizations", null));
		statuses.put("member", account.status("GET", "/organizations/" + house + "/members/" + person, null));
		statuses.put("roles", account.status("GET", of + "/role-mappings/realm/composite", null));
		assertThat(statuses.values()).containsOnly(READ);
		statuses.clear();
		statuses.put("disable", account.status("PUT", of, Map.of("enabled", false)));
		statuses.put("enable", account.status("PUT", of, Map.of("enabled", true)));
		statuses.put("sign out", account.status("POST", of + "/logout", Map.of()));
		statuses.put("reset", account.status("PUT", of + "/reset-password",
				Map.of("type", "password", "value", "seven lanterns by the river", "temporary", true)));
		statuses.put("take", account.status("DELETE", of + "/groups/" + INTAKE, null));
		statuses.put("give", account.status("PUT", of + "/groups/" + INTAKE, Map.of()));
		statuses.put("leave", account.status("DELETE", "/organizations/" + house + "/members/" + person, null));
		assertThat(statuses).as(statuses.toString())
			.hasSize(7)
			.allSatisfy((act, status) -> assertThat(status).isEqualTo(DONE));
		assertThat(account.status("POST", "/organizations/" + house + "/members", person)).isEqualTo(MADE);
		assertThat(account.status("POST", "/users", newcomer("account-new", List.of("/partners")))).isEqualTo(MADE);
	}

	@Test
	void mayDoNothingElse() {
		Map<String, Integer> statuses = new LinkedHashMap<>();
		String lead = "/users/" + COORDINATOR;
		statuses.put("read a coordinator", account.status("GET", lead, null));
		statuses.put("disable", account.status("PUT", lead, Map.of("enabled", false)));
		statuses.put("reset", account.status("PUT", lead + "/reset-password",
				Map.of("type", "password", "value", "seven lanterns by the river")));
		statuses.put("sign out", account.status("POST", lead + "/logout", Map.of()));
		statuses.put("delete", account.status("DELETE", lead, null));
		statuses.put("join partners", account.status("PUT", lead + "/groups/" + PARTNERS, Map.of()));
		statuses.put("join intake", account.status("PUT", lead + "/groups/" + INTAKE, Map.of()));
		statuses.put("join house", account.status("POST", "/organizations/" + house + "/members", COORDINATOR));
		statuses.put("leave khrc",
				account.status("DELETE", "/organizations/" + khrc + "/members/" + COORDINATOR, null));
		statuses.put("create outside", account.status("POST", "/users", newcomer("account-out", List.of())));
		statuses.put("create with a role", account.status("POST", "/users",
				newcomer("account-role", List.of("/partners", "/partners/administrators"))));
		for (String role : List.of("coordinator", "administrator", "partner-admin")) {
			statuses.put("map " + role, account.status("POST", "/users/" + person + "/role-mappings/realm",
					List.of(ADMIN.get("/roles/" + role))));
		}
		statuses.put("role of the group", account.status("POST", "/groups/" + INTAKE + "/role-mappings/realm",
				List.of(ADMIN.get("/roles/coordinator"))));
		statuses.put("rename group", account.status("PUT", "/groups/" + PARTNERS, Map.of("name", "others")));
		statuses.put("delete group", account.status("DELETE", "/groups/" + INTAKE, null));
		statuses.put("clients", account.status("GET", "/clients", null));
		statuses.put("events", account.status("GET", "/events", null));
		statuses.put("admin events", account.status("GET", "/admin-events", null));
		statuses.put("roles", account.status("GET", "/roles/coordinator", null));
		statuses.put("realm", account.status("PUT", "", Map.of("registrationAllowed", true)));
		assertThat(statuses).as(statuses.toString())
			.hasSize(22)
			.allSatisfy((act, status) -> assertThat(status).as(act).isEqualTo(REFUSED));
		assertThat(account.body("/users?max=1000")).doesNotContain("coordinator", "duty-lead", "administrator@")
			.contains("account-member");
		assertThat(account.body("/organizations/" + khrc + "/members?max=1000")).doesNotContain("coordinator");
	}

	private static Map<String, Object> newcomer(String name, List<String> groups) {
		return Map.of("username", name, "firstName", "A", "lastName", "B", "enabled", true, "groups", groups);
	}

}
