package ke.njia.launcher.servers;

import java.nio.file.Path;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * The people and organizations of the demonstration. They are made through the Admin API,
 * on a laptop only: the realm file knows no user.
 *
 * @param organizations the organizations, whose aliases are the ids of the directory
 * @param users the people, with roles and at most one organization each
 */
public record ExampleUsers(List<Organization> organizations, List<User> users) {

	/**
	 * An organization.
	 *
	 * @param alias appears in tokens, and is the id of the directory
	 * @param name for people
	 */
	public record Organization(String alias, String name) {
	}

	/**
	 * A person. The id is fixed, so that a rebuilt Keycloak still means the same person.
	 *
	 * @param id the claim {@code sub}
	 */
	public record User(String id, String username, String firstName, String lastName, List<String> roles,
			String organization) {
	}

	/** Reads {@code example-users.json}. */
	public static ExampleUsers of(Installation installation) {
		Path file = installation.realm().resolve("example-users.json");
		return JsonMapper.shared().readValue(file.toFile(), ExampleUsers.class);
	}

}
