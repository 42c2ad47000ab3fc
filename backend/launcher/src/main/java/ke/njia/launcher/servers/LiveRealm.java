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

	/** All that the portal's own account needs: to ask, not to be told of everybody. */
	private static final String ASKS = "query-users";

	private static final String PORTAL = "service-account-njia-people";

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
		portal(findings);
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
	 * could hold one too: the file names those there are, with all that they hold.
	 */
	private void administrators(List<Finding> findings) {
		String management = this.admin.client("realm-management").get("id").asString();
		String roles = "/clients/" + management + "/roles";
		for (JsonNode role : this.admin.get(roles)) {
			String name = role.get("name").asString();
			long holders = this.admin.get(roles + "/" + name + "/users?max=1000")
				.valueStream()
				.filter((holder) -> !(name.equals(ASKS) && holder.get("username").asString().equals(PORTAL)))
				.count();
			if (holders > 0) {
				findings.add(new Finding("/users with the role realm-management/" + name, "nobody",
						holders + " holding it"));
			}
		}
	}

	/** What the portal's own account holds beside its rules, which the file names. */
	private void portal(List<Finding> findings) {
		String client = this.admin.get("/clients?clientId=njia-people").path(0).path("id").asString("");
		if (client.isEmpty()) {
			return; // The file names it: found missing already.
		}
		String account = this.admin.get("/clients/" + client + "/service-account-user").get("id").asString();
		JsonNode roles = this.admin.get("/users/" + account + "/role-mappings");
		JsonNode groups = this.admin.get("/users/" + account + "/groups");
		List<String> held = roles.path("clientMappings")
			.valueStream()
			.flatMap((mappings) -> mappings.get("mappings").valueStream())
			.map((role) -> role.get("name").asString())
			.toList();
		if (!held.equals(List.of(ASKS)) || !roles.path("realmMappings").isEmpty() || !groups.isEmpty()) {
			findings.add(new Finding("/users/" + PORTAL, "the role " + ASKS + " and nothing else", "something else"));
		}
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
