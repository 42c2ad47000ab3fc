package ke.njia.launcher.servers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts organizations and people into a running realm; what is there already is renewed.
 */
final class RealmPeople {

	private static final String EVERYBODYS = "default-roles-njia";

	private static final Map<String, String> PARTNER_GROUPS = Map.of("partner-intake", "/partners/intake",
			"partner-admin", "/partners/administrators");

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
		Map<String, Object> account = new HashMap<>(
				Map.of("id", user.id(), "username", user.username(), "enabled", true, "firstName", user.firstName(),
						"lastName", user.lastName(), "email", user.username() + "@example.org", "emailVerified", true,
						"credentials", List.of(Map.of("type", "password", "value", password, "temporary", false))));
		account.putAll(rights(user.roles()));
		return account;
	}

	/**
	 * Whoever has roles of partners and no other has them by group, which is what a
	 * partner's administrator can give and take.
	 */
	static Map<String, Object> rights(List<String> roles) {
		if (!roles.isEmpty() && PARTNER_GROUPS.keySet().containsAll(roles)) {
			List<String> groups = new ArrayList<>(List.of("/partners"));
			roles.forEach((role) -> groups.add(PARTNER_GROUPS.get(role)));
			return Map.of("realmRoles", List.of(EVERYBODYS), "groups", groups);
		}
		List<String> all = new ArrayList<>(roles);
		all.add(EVERYBODYS);
		return Map.of("realmRoles", all);
	}

	private void join(ExampleUsers.User user, Map<String, String> organizations) {
		String organization = organizations.get(user.organization());
		if (organization == null) {
			throw new IllegalArgumentException("There is no organization " + user.organization());
		}
		this.admin.post("/organizations/" + organization + "/members", user.id());
	}

}
