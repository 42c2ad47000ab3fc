package ke.njia.launcher.servers;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The portal's client in a running realm. The realm file names the usual address of the
 * portal; on another port the client must be told.
 */
final class WebClient {

	private final RealmAdmin admin;

	WebClient(RealmAdmin admin) {
		this.admin = admin;
	}

	/** Adds one origin, such as {@code http://localhost:9090}, if it is not there yet. */
	void allowOrigin(String origin) {
		ObjectNode client = (ObjectNode) this.admin.client("njia-web");
		if (allow(client, origin)) {
			this.admin.put("/clients/" + client.get("id").asString(), client);
		}
	}

	/** Whether the origin had to be added to what a client says of itself. */
	static boolean allow(ObjectNode client, String origin) {
		ArrayNode redirects = client.withArray("redirectUris");
		if (redirects.valueStream().map(JsonNode::asString).anyMatch((origin + "/")::equals)) {
			return false;
		}
		redirects.add(origin + "/");
		client.withArray("webOrigins").add(origin);
		ObjectNode attributes = client.withObject("/attributes");
		attributes.put("post.logout.redirect.uris",
				attributes.path("post.logout.redirect.uris").asString() + "##" + origin + "/");
		return true;
	}

}
