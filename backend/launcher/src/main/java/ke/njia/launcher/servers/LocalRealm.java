package ke.njia.launcher.servers;

import java.nio.file.Path;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm file as one laptop needs it. Production imports the file unchanged; here two
 * rules are loosened, because the servers listen on loopback only and the example people
 * have no second device.
 */
final class LocalRealm {

	private static final JsonMapper JSON = JsonMapper.shared();

	private LocalRealm() {
	}

	/**
	 * The file with {@code sslRequired} for other machines only, and without the demand
	 * for a second factor at each sign-in.
	 */
	static String of(Path file) {
		ObjectNode realm = (ObjectNode) JSON.readTree(file);
		realm.put("sslRequired", "external");
		realm.withArray("clients")
			.forEach((client) -> ((ObjectNode) client).withObject("/attributes").remove("minimum.acr.value"));
		return JSON.writeValueAsString(realm);
	}

}
