package ke.njia.launcher.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The realm file as production imports it: unchanged, at its own address.
 */
class ProductionRealmIT {

	@Test
	void isStricterThanTheLocalOneAndKnowsNoUser(@TempDir Path work) throws Exception {
		Installation installation = Installation.find();
		KeycloakSeed seed = KeycloakSeed.prepare(installation, NjiaHome.ofThisUser(), System.out::println);
		new KeycloakHome(work).furnish(seed.program(), installation.realm());
		Files.copy(installation.realm().resolve("njia-realm.json"),
				Files.createDirectories(work.resolve("data/import")).resolve("njia-realm.json"));
		Map<String, String> address = Map.of("NJIA_ORIGIN", "https://portal.example.org", "NJIA_API_SECRET",
				"another secret of this test");
		try (KeycloakServer server = KeycloakServer.seeding(work, work.resolve("log"), "a secret of this test",
				address)) {
			server.start();
			server.awaitReady();
			prove(server, new RealmAdmin(server.baseUri(), "a secret of this test"));
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

}
