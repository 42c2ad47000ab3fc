package ke.njia.launcher.servers;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A realm that is in use, looked at by somebody who may see all of it. Nothing is
 * changed.
 */
public final class LiveRealm {

	/** Least of the values that a comparison must have looked at to mean anything. */
	static final int LEAST_COMPARED = 500;

	private static final String PERMISSIONS = "admin-permissions";

	private final RealmAdmin admin;

	LiveRealm(RealmAdmin admin) {
		this.admin = admin;
	}

	/** The realm of {@code ./njia up} on this machine. */
	public static LiveRealm local(Installation installation, NjiaHome home, Map<String, String> environment) {
		KeycloakSeed seed = KeycloakSeed.prepare(installation, home, (sentence) -> {
		});
		int port = LocalPorts.of(environment).keycloak();
		return new LiveRealm(new RealmAdmin("http://localhost:" + port, seed.adminSecret()));
	}

	/**
	 * A realm anywhere.
	 * @param base address of Keycloak, without a path; plain http only to this machine or
	 * a private network
	 * @param code what the administrator's app shows, or nothing
	 */
	public static LiveRealm at(URI base, String name, String password, String code) {
		if (!"https".equals(base.getScheme()) && !isNear(base)) {
			throw new ServerFailure("A password is sent to another network by https only.");
		}
		return new LiveRealm(RealmAdmin.ofPerson(base.toString().replaceAll("/+$", ""), name, password, code));
	}

	/** Everything that is not as the file says; the file with its variables replaced. */
	public List<Finding> differences(JsonNode file) {
		RealmDrift drift = RealmDrift.between(file, this.admin.export());
		if (drift.compared() < LEAST_COMPARED) {
			throw new ServerFailure("Only " + drift.compared() + " values could be compared: the export is not whole.");
		}
		List<Finding> findings = new ArrayList<>(drift.findings());
		administrators(findings);
		permissions(findings);
		return findings;
	}

	/** The administrator of the first start, who is meant to be thrown away. */
	public List<Finding> leftovers() {
		return this.admin.getOfMaster("/users?max=100&briefRepresentation=false")
			.valueStream()
			.filter((user) -> user.path("attributes").has("is_temporary_admin"))
			.map((user) -> new Finding("master/users", "only lasting administrators",
					"the one of the first start, " + user.get("username").asString()))
			.toList();
	}

	/**
	 * A role over the realm would switch every finer rule off for its holder. Groups
	 * could hold one too, but there must be none.
	 */
	private void administrators(List<Finding> findings) {
		String management = this.admin.client("realm-management").get("id").asString();
		String roles = "/clients/" + management + "/roles";
		for (JsonNode role : this.admin.get(roles)) {
			String name = role.get("name").asString();
			int holders = this.admin.get(roles + "/" + name + "/users?max=1000").size();
			if (holders > 0) {
				findings.add(new Finding("/users with the role realm-management/" + name, "nobody",
						holders + " holding it"));
			}
		}
	}

	private void permissions(List<Finding> findings) {
		String client = this.admin.client(PERMISSIONS).get("id").asString();
		this.admin.get("/clients/" + client + "/authz/resource-server/policy?max=1000")
			.forEach((policy) -> findings.add(new Finding("/" + PERMISSIONS + "/" + policy.path("name").asString(),
					"nothing", "a rule that the file does not name")));
	}

	private static boolean isNear(URI base) {
		try {
			InetAddress address = InetAddress.getByName(base.getHost());
			return "http".equals(base.getScheme()) && (address.isLoopbackAddress() || address.isSiteLocalAddress());
		}
		catch (UnknownHostException ex) {
			throw new ServerFailure("There is no machine named " + base.getHost() + ".", ex);
		}
	}

}
