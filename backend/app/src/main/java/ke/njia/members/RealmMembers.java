package ke.njia.members;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.CodedFailure;
import ke.njia.kernel.Role;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * The people of one organization in the realm. Membership is asked in the same request as
 * what it is needed for. Somebody who belongs to another organization too, or holds a
 * role that is no partner's, is kept by KHRC's administrators and is not there.
 */
@Component
class RealmMembers {

	/** An organization with more people is kept by KHRC. */
	static final int MOST = 100;

	private static final String FIRST_STEP = "UPDATE_PASSWORD";

	private static final Map<Role, String> GROUPS = Map.of(Role.PARTNER_INTAKE, "7d0c1d5e-2f0b-4f43-9a51-6d0d1c7a1e02",
			Role.PARTNER_ADMIN, "7d0c1d5e-2f0b-4f43-9a51-6d0d1c7a1e03");

	private final RealmClient realm;

	RealmMembers(RealmClient realm) {
		this.realm = realm;
	}

	/** The organization that the actor's token names, if they are one of its people. */
	Optional<House> houseOf(Actor actor) {
		return this.realm.get("/organizations/members/{id}/organizations", actor.subject())
			.valueStream()
			.filter((one) -> actor.actsFor(one.path("alias").asString("")) && one.path("enabled").asBoolean(false))
			.map((one) -> new House(one.get("id").asString(), actor.organization()))
			.findFirst();
	}

	List<Member> list(House house) {
		return this.realm
			.get("/organizations/{house}/members?briefRepresentation=false&first=0&max={most}", house.id(), MOST)
			.valueStream()
			.flatMap((one) -> member(house, one).stream())
			.toList();
	}

	Optional<Member> find(House house, String id) {
		JsonNode found = this.realm.get("/organizations/{house}/members/{id}", house.id(), id);
		return found.isObject() ? member(house, found) : Optional.empty();
	}

	/** Makes the account, or finds the one that an earlier attempt has made. */
	String create(House house, NewMember person, String signInName) {
		Map<String, Object> account = Map.of("username", signInName, "firstName", person.givenName(), "lastName",
				person.familyName(), "enabled", true, "groups", List.of("/partners"), "requiredActions",
				List.of(FIRST_STEP, "CONFIGURE_TOTP"));
		boolean made = this.realm.send(HttpMethod.POST, account, "/users");
		JsonNode found = this.realm.get("/users?exact=true&briefRepresentation=false&username={name}", signInName)
			.path(0);
		String id = found.path("id").asString("");
		must(!id.isEmpty() && (made || isUnfinished(house, found)));
		this.realm.send(HttpMethod.POST, id, "/organizations/{house}/members", house.id());
		person.roles().forEach((role) -> give(id, role));
		return id;
	}

	/** A password that must be replaced at the next sign-in. */
	void password(String id, String text) {
		must(this.realm.send(HttpMethod.PUT, Map.of("type", "password", "value", text, "temporary", true),
				"/users/{id}/reset-password", id));
	}

	void give(String id, Role role) {
		must(this.realm.send(HttpMethod.PUT, Map.of(), "/users/{id}/groups/{group}", id, group(role)));
	}

	void take(String id, Role role) {
		must(this.realm.send(HttpMethod.DELETE, null, "/users/{id}/groups/{group}", id, group(role)));
	}

	/** Whether somebody else has given it, so that it cannot be taken here. */
	boolean holdsBeside(String id, Role role) {
		return roles(this.realm.get("/users/{id}/role-mappings/realm", id)).contains(role);
	}

	void enable(String id, boolean enabled) {
		must(this.realm.send(HttpMethod.PUT, Map.of("enabled", enabled), "/users/{id}", id));
	}

	void endSessions(String id) {
		must(this.realm.send(HttpMethod.POST, Map.of(), "/users/{id}/logout", id));
	}

	/** The account stays, closed and empty of rights, until KHRC deletes it. */
	void remove(House house, String id) {
		enable(id, false);
		endSessions(id);
		GROUPS.keySet().forEach((role) -> take(id, role));
		must(this.realm.send(HttpMethod.DELETE, null, "/organizations/{house}/members/{id}", house.id(), id));
	}

	/** Somebody else by chance of the same name has signed in, or is of another house. */
	private boolean isUnfinished(House house, JsonNode account) {
		return isWaiting(account)
				&& this.realm.get("/organizations/members/{id}/organizations", account.get("id").asString())
					.valueStream()
					.allMatch((one) -> one.path("id").asString("").equals(house.id()));
	}

	private static boolean isWaiting(JsonNode account) {
		return account.path("requiredActions").valueStream().anyMatch((action) -> action.asString().equals(FIRST_STEP));
	}

	private static String group(Role role) {
		return Objects.requireNonNull(GROUPS.get(role));
	}

	private Optional<Member> member(House house, JsonNode account) {
		String id = account.path("id").asString("");
		Set<Role> roles = roles(this.realm.get("/users/{id}/role-mappings/realm/composite", id));
		int houses = this.realm.get("/organizations/members/{id}/organizations", id).size();
		if (houses != 1 || !Member.ROLES.containsAll(roles)) {
			return Optional.empty();
		}
		String name = account.path("firstName").asString("") + " " + account.path("lastName").asString("");
		return Optional.of(new Member(id, house.alias(), name.strip(), account.path("username").asString(""), roles,
				!account.path("enabled").asBoolean(false), isWaiting(account)));
	}

	private static Set<Role> roles(JsonNode mappings) {
		return mappings.valueStream()
			.flatMap((role) -> Role.find(role.path("name").asString("")).stream())
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static void must(boolean done) {
		if (!done) {
			throw new CodedFailure(CodedFailure.Code.REALM_UNAVAILABLE);
		}
	}

	/**
	 * An organization in the realm.
	 *
	 * @param id of the realm
	 * @param alias of the directory
	 */
	record House(String id, String alias) {
	}

}
