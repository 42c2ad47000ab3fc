package ke.njia.launcher.servers;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import ke.njia.launcher.Njia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The realm file as production imports it: unchanged, at its own address.
 */
class ProductionRealmIT {

	private static final String ORIGIN = "https://portal.example.org";

	private static final String PASSWORD = "seven lanterns by the river";

	@Test
	void isStricterThanTheLocalOneAndKnowsNoUser(@TempDir Path work) throws Exception {
		Installation installation = Installation.find();
		KeycloakSeed seed = KeycloakSeed.prepare(installation, NjiaHome.ofThisUser(), System.out::println);
		new KeycloakHome(work).furnish(seed.program(), installation.realm());
		Files.copy(installation.realm().resolve("njia-realm.json"),
				Files.createDirectories(work.resolve("data/import")).resolve("njia-realm.json"));
		Map<String, String> address = Map.of("NJIA_ORIGIN", ORIGIN, "NJIA_API_SECRET", "another secret of this test",
				"NJIA_PEOPLE_SECRET", "a third secret of this test", "KC_BOOTSTRAP_ADMIN_USERNAME",
				"first-administrator", "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
		try (KeycloakServer server = KeycloakServer.seeding(work, work.resolve("log"), "a secret of this test",
				address)) {
			server.start();
			server.awaitReady();
			RealmAdmin admin = new RealmAdmin(server.baseUri(), "a secret of this test");
			prove(server, admin);
			askTheDoctor(server, admin, Files.writeString(work.resolve("password"), PASSWORD + "\n"));
		}
	}

	private static void prove(KeycloakServer server, RealmAdmin admin) {
		JsonNode client = admin.client("njia-web");
		assertThat(client.get("redirectUris").toString()).isEqualTo("[\"https://portal.example.org/\"]");
		assertThat(client.get("webOrigins").toString()).isEqualTo("[\"https://portal.example.org\"]");
		assertThat(client.get("attributes").get("minimum.acr.value").asString()).isEqualTo("mfa");
		String api = admin.client("njia-api").get("id").asString();
		assertThat(admin.get("/clients/" + api + "/client-secret").get("value").asString())
			.isEqualTo("another secret of this test");
		assertThat(admin.get("").get("sslRequired").asString()).isEqualTo("all");
		assertThat(admin.get("/users/count").asInt()).isZero();
		assertThat(admin.get("/organizations").size()).isZero();
		SignIn browser = new SignIn(server.issuer(), "njia-web", "https://portal.example.org/");
		assertThat(browser.authorize(Map.of()).body()).contains("HTTPS required");
	}

	/** The doctor names the first administrator, then a change, and otherwise nothing. */
	private static void askTheDoctor(KeycloakServer server, RealmAdmin admin, Path password) {
		assertThat(doctor(server, "first-administrator", password)).contains(": 0 differences")
			.contains("master/users: expected only lasting administrators")
			.endsWith("1");
		admin.changeMaster("POST", "/users", Map.of("username", "lasting", "enabled", true, "credentials",
				List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
		String lasting = id(admin, "lasting");
		admin.changeMaster("POST", "/users/" + lasting + "/role-mappings/realm",
				List.of(admin.getOfMaster("/roles/admin")));
		admin.changeMaster("DELETE", "/users/" + id(admin, "first-administrator"), null);
		assertThat(doctor(server, "lasting", password)).contains(": 0 differences", "Nothing is missing.")
			.endsWith("0");
		admin.put("", Map.of("realm", "njia", "failureFactor", 30));
		assertThat(doctor(server, "lasting", password)).contains("/failureFactor: expected 5, found 30").endsWith("1");
		ObjectNode client = (ObjectNode) admin.client("njia-web");
		client.withObject("/attributes").put("minimum.acr.value", "standard");
		admin.put("/clients/" + client.get("id").asString(), client);
		assertThat(doctor(server, "lasting", password)).as("a password alone, for whoever")
			.contains("/clients/clientId=njia-web/attributes/minimum.acr.value: expected")
			.endsWith("1");
		assertThat(doctor(server, "nobody", password)).contains("does not let this administrator in").endsWith("1");
	}

	private static String id(RealmAdmin admin, String username) {
		return admin.getOfMaster("/users?exact=true&username=" + username).get(0).get("id").asString();
	}

	/** What it prints, and its exit status. */
	private static String doctor(KeycloakServer server, String name, Path password) {
		StringWriter printed = new StringWriter();
		int status = Njia.run(new PrintWriter(printed), "doctor", "--realm", server.baseUri(), "--origin", ORIGIN,
				"--admin", name, "--password-file", password.toString());
		return printed.toString() + status;
	}

}
