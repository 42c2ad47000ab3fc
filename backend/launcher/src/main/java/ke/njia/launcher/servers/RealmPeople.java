package ke.njia.launcher.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts organizations and people into a running realm; what is there already is renewed.
 */
final class RealmPeople {

	private final RealmAdmin admin;

	RealmPeople(RealmAdmin admin) {
		this.admin = admin;
	}

	/**
	 * The partial import keeps the ids that it is given, which a plain creation does not,
	 * and adds none of the steps that a new person must take at the first sign-in.
	 * @param password of all of them
	 */
	void put(ExampleUsers people, String password) {
		Map<String, String> organizations = this.admin.organizations();
		people.organizations()
			.forEach((organization) -> organizations.computeIfAbsent(organization.alias(),
					(alias) -> create(organization)));
		List<Map<String, Object>> accounts = people.users().stream().map((user) -> account(user, password)).toList();
		this.admin.post("/partialImport", Map.of("ifResourceExists", "OVERWRITE", "users", accounts));
		people.users().forEach((user) -> join(user, organizations));
	}

	private String create(ExampleUsers.Organization organization) {
		return this.admin.post("/organizations",
				Map.of("alias", organization.alias(), "name", organization.name(), "enabled", true));
	}

	private static Map<String, Object> account(ExampleUsers.User user, String password) {
		List<String> roles = new ArrayList<>(user.roles());
		roles.add("default-roles-njia");
		return Map.of("id", user.id(), "username", user.username(), "enabled", true, "firstName", user.firstName(),
				"lastName", user.lastName(), "email", user.username() + "@example.org", "emailVerified", true,
				"realmRoles", roles, "credentials",
				List.of(Map.of("type", "password", "value", password, "temporary", false)));
	}

	private void join(ExampleUsers.User user, Map<String, String> organizations) {
		String organization = organizations.get(user.organization());
		if (organization == null) {
			throw new IllegalArgumentException("There is no organization " + user.organization());
		}
		this.admin.post("/organizations/" + organization + "/members", user.id());
	}

}
