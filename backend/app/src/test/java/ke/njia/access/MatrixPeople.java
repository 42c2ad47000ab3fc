package ke.njia.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ke.njia.AppealScript;
import ke.njia.Portal;
import ke.njia.kernel.Role;

/**
 * One person for each role, and those who have none, or no organization that is known, or
 * no token.
 */
final class MatrixPeople {

	static final String HOLDER = "khrc";

	static final String PARTNER = "garissa-paralegals-example";

	/** In the realm, but not in the directory. */
	static final String UNKNOWN = "nobody-knows-example";

	static final String STRANGER = "matrix-stranger";

	private MatrixPeople() {
	}

	static List<Person> of(Portal portal) {
		List<Person> people = new ArrayList<>();
		for (Role role : Role.values()) {
			people.add(person(portal, "matrix-" + role.realmName(), Set.of(role), home(role)));
		}
		people.add(person(portal, "matrix-without-role", Set.of(), HOLDER));
		people.add(person(portal, STRANGER, Set.of(Role.COORDINATOR, Role.PARTNER_INTAKE), UNKNOWN));
		people.add(new Person("", Set.of(), ""));
		return people;
	}

	private static String home(Role role) {
		return switch (role) {
			case PARTNER_INTAKE, PARTNER_ADMIN -> PARTNER;
			case BODY_READER -> AppealScript.BODY;
			default -> HOLDER;
		};
	}

	private static Person person(Portal portal, String username, Set<Role> roles, String organization) {
		portal.servers().realm().addUser(username, roles.stream().map(Role::realmName).toList(), organization);
		return new Person(username, roles, organization);
	}

	/**
	 * A person of the matrix.
	 *
	 * @param username in the realm; empty for one without a token
	 * @param roles roles
	 * @param organization whom the person acts for
	 */
	record Person(String username, Set<Role> roles, String organization) {

		boolean isAnonymous() {
			return this.username.isEmpty();
		}

		boolean may(RootFields.RootField field) {
			return this.roles.stream().anyMatch(field.roles()::contains);
		}

	}

}
