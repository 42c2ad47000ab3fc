package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm file as a live realm must show it: variables replaced, secrets masked as an
 * export masks them.
 */
public final class RealmFile {

	/** What an export shows in place of a secret. */
	private static final String MASKED = "**********";

	private static final String ORIGIN = "\\$\\{NJIA_ORIGIN:([^}]*)}";

	private static final JsonMapper JSON = JsonMapper.shared();

	private RealmFile() {
	}

	/** As production imports it. */
	public static JsonNode production(Installation installation, String origin) {
		try {
			return JSON.readTree(
					masked(Files.readString(file(installation)).replaceAll(ORIGIN, Matcher.quoteReplacement(origin))));
		}
		catch (IOException ex) {
			throw new ServerFailure("The realm file cannot be read.", ex);
		}
	}

	/** As {@code ./njia up} imports it, with the address that the launcher adds. */
	public static JsonNode local(Installation installation, String origin) {
		JsonNode realm = JSON.readTree(masked(LocalRealm.of(file(installation)).replaceAll(ORIGIN, "$1")));
		realm.get("clients")
			.valueStream()
			.filter((client) -> client.get("clientId").asString().equals("njia-web"))
			.forEach((client) -> WebClient.allow((ObjectNode) client, origin));
		return realm;
	}

	private static String masked(String file) {
		return file.replaceAll("\\$\\{NJIA_[A-Z]*_SECRET}", MASKED);
	}

	private static Path file(Installation installation) {
		return installation.realm().resolve("njia-realm.json");
	}

}
