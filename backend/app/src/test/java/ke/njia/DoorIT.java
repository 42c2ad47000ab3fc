package ke.njia;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DoorIT {

	@Autowired
	Portal portal;

	@Test
	void everyExampleUserIsKnownByRoleAndOrganization() {
		Map<String, String> organizations = Map.of("coordinator", "khrc", "duty-lead", "khrc", "partner-intake",
				"garissa-paralegals-example", "partner-other", "coast-lawyers-example", "partner-admin",
				"garissa-paralegals-example", "body-reader", "frontline", "auditor", "khrc", "administrator", "khrc");
		organizations.forEach((username, organization) -> {
			JsonNode me = this.portal.ask(username, "{ me { subject roles organization { id name } } }").get("me");
			assertThat(me.get("organization").get("id").asString()).as(username).isEqualTo(organization);
			assertThat(me.get("roles").size()).as(username).isPositive();
		});
		assertThat(organizations).hasSize(8);
	}

	@Test
	void nobodyGetsInWithoutAToken() {
		assertThat(this.portal.post("", this.portal.body("{ me { subject } }", Map.of())).statusCode()).isEqualTo(401);
	}

	@Test
	void configurationIsToldToAnybody() {
		assertThat(this.portal.get("/config.json").body()).contains("\"clientId\":\"njia-web\"")
			.contains(this.portal.servers().keycloak().issuer());
	}

	@Test
	void healthNamesEachPart() {
		assertThat(this.portal.get("/actuator/health").body()).contains("\"status\":\"UP\"").contains("neo4j");
	}

}
