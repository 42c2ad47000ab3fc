package ke.njia.launcher.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the realm file with a live realm: every value of the file must be there, and
 * equal; and where the file lists things by name, the realm may hold no other. Lists are
 * compared as sets. An import never changes a realm that exists, so only this shows that
 * somebody has changed it by hand.
 */
public final class RealmDrift {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** No export has them: {@link LiveRealm} looks at what they may. */
	private static final String PEOPLE = "/users";

	private static final List<String> NAMES = List.of("clientId", "alias", "name", "client", "executor", "condition",
			"authenticator", "flowAlias", "providerId");

	/** Lists that the file leaves out because they must be empty. */
	private static final List<String> EMPTY = List.of("identityProviders", "identityProviderMappers", "defaultGroups");

	/**
	 * Parts of a role, client or group that widen it, and must be absent where the file
	 * is silent.
	 */
	private static final List<String> WIDENING = List.of("composites", "protocolMappers", "realmRoles", "clientRoles");

	/** What Keycloak itself adds to every realm, and the file cannot take away. */
	private static final Set<String> KEYCLOAKS_OWN = Set.of("/clients/clientId=realm-management",
			"/clients/clientId=admin-permissions/authorizationSettings/resources/name=Users",
			"/clients/clientId=admin-permissions/authorizationSettings/resources/name=Groups",
			"/clients/clientId=admin-permissions/authorizationSettings/resources/name=Clients",
			"/clients/clientId=admin-permissions/authorizationSettings/resources/name=Roles",
			"/clients/clientId=admin-permissions/authorizationSettings/resources/name=Organizations",
			"/clients/clientId=security-admin-console/protocolMappers",
			"/authenticatorConfig/alias=browser-conditional-credential",
			"/authenticatorConfig/alias=first-broker-login-conditional-credential",
			"/authenticatorConfig/alias=create unique user config", "/authenticatorConfig/alias=review profile config");

	private final List<Finding> findings = new ArrayList<>();

	private int compared;

	private RealmDrift() {
	}

	/** Compares a file, its variables replaced, with an export of a realm. */
	public static RealmDrift between(JsonNode file, JsonNode live) {
		RealmDrift drift = new RealmDrift();
		drift.compare("", file, live);
		EMPTY.forEach((list) -> drift.noOthers("/" + list, file.path(list), live.path(list)));
		return drift;
	}

	/** What differs. */
	public List<Finding> findings() {
		return List.copyOf(this.findings);
	}

	/** How many values were looked at. */
	public int compared() {
		return this.compared;
	}

	private void compare(String path, JsonNode file, JsonNode live) {
		if (file.isObject()) {
			file.propertyStream()
				.filter((property) -> !PEOPLE.equals(path + "/" + property.getKey()))
				.forEach((property) -> compare(path + "/" + property.getKey(), property.getValue(),
						live.path(property.getKey())));
			if (path.contains("/composites")) {
				silent(path, live.propertyNames().stream().filter((name) -> !file.has(name)).toList(), live);
			}
		}
		else if (file.isArray() && file.valueStream().anyMatch(JsonNode::isObject)) {
			file.valueStream().forEach((item) -> compareNamed(path, item, live));
			noOthers(path, file, live);
		}
		else if (file.isArray()) {
			check(path, texts(file).equals(texts(live)), file.toString(), shown(live));
		}
		else {
			check(path, same(file.asString(), live.asString("")), file.asString(), shown(live));
		}
	}

	private void compareNamed(String path, JsonNode item, JsonNode live) {
		String name = name(item).orElseThrow();
		Optional<JsonNode> twin = live.valueStream()
			.filter((other) -> name(other).equals(Optional.of(name)))
			.findFirst();
		check(path + "/" + name, twin.isPresent(), "to be there", "nothing");
		twin.ifPresent((other) -> {
			compare(path + "/" + name, item, other);
			silent(path + "/" + name, WIDENING.stream().filter((part) -> !item.has(part)).toList(), other);
		});
	}

	/** What the file does not name in a place must not be there. */
	private void silent(String path, List<String> names, JsonNode live) {
		for (String name : names) {
			boolean own = KEYCLOAKS_OWN.contains(path + "/" + name);
			check(path + "/" + name, own || live.path(name).isEmpty(), "nothing", shown(live.path(name)));
		}
	}

	private void noOthers(String path, JsonNode file, JsonNode live) {
		Set<String> named = file.valueStream().flatMap((item) -> name(item).stream()).collect(Collectors.toSet());
		live.valueStream()
			.filter((item) -> !item.path("builtIn").asBoolean(false))
			.map((item) -> name(item).orElseGet(item::asString))
			.filter((name) -> !named.contains(name) && !KEYCLOAKS_OWN.contains(path + "/" + name))
			.forEach((name) -> check(path + "/" + name, false, "nothing", "something that the file does not name"));
	}

	private void check(String path, boolean equal, String expected, String found) {
		this.compared++;
		if (!equal) {
			this.findings.add(new Finding(path, expected, found));
		}
	}

	/** A rule of permissions keeps its lists as text, in any order. */
	private static boolean same(String file, String live) {
		boolean lists = file.startsWith("[\"") && live.startsWith("[\"");
		return lists ? texts(JSON.readTree(file)).equals(texts(JSON.readTree(live))) : file.equals(live);
	}

	private static String shown(JsonNode live) {
		return live.isMissingNode() ? "nothing" : Objects.requireNonNullElse(live.asString(null), live.toString());
	}

	private static Optional<String> name(JsonNode item) {
		Stream<String> names = NAMES.stream().filter(item::hasNonNull);
		return names.findFirst().map((key) -> key + "=" + item.get(key).asString());
	}

	private static Set<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
	}

}
