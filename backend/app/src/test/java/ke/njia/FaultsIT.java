package ke.njia;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import ke.njia.launcher.servers.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A part is killed without warning: the others live on, nothing acknowledged is lost, and
 * the portal needs no restart of its own. It is a portal of its own, on the child
 * processes: a container could not be killed so.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FaultsIT.ChildProcesses.class)
@ActiveProfiles("local")
@Import(Portal.class)
class FaultsIT {

	private static final String CASE = "query Case($id: ID!) { caseFile(id: $id) { id } }";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** Within this the portal serves again after a part that was killed has come back. */
	private static final Duration AGAIN = Duration.ofSeconds(60);

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@AfterEach
	void everythingRuns() {
		revive(this.portal.servers().neo4j());
		revive(this.portal.servers().keycloak());
	}

	@Test
	void aKilledDatabaseIsSaidAndNothingIsLost() {
		try (ChangeStream stream = ChangeStream.open(this.portal, "coordinator").listening(this.neo4j, "khrc")) {
			String acknowledged = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
			stream.upTo(ChangeStream.nudge(this.neo4j, "khrc"));
			HttpResponse<String> page = this.portal.get("/");
			this.portal.servers().neo4j().kill();

			assertUnavailable(CASE, Map.of("id", acknowledged));
			assertUnavailable("mutation Open($input: OpenCaseInput!) { openCase(input: $input) { caseFile { id } } }",
					Map.of("input", CaseScript.arrest(Portal.newKey(), "paralegal")));
			assertHealth("neo4j", "keycloak");
			assertThat(this.portal.get("/config.json").statusCode()).isEqualTo(200);
			assertThat(this.portal.get("/").statusCode()).isEqualTo(page.statusCode());
			assertThat(this.portal.get("/").body()).isEqualTo(page.body());

			revive(this.portal.servers().neo4j());
			assertThat(stream.hasEnded()).isFalse();
			assertThat(served(acknowledged)).isEqualTo(acknowledged);
			assertThat(health().get("status").asString()).isEqualTo("UP");
			String later = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
			assertThat(heard(stream, later)).as("the stream goes on").isTrue();
		}
	}

	@Test
	void withoutTheRealmThoseSignedInGoOn() {
		String acknowledged = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		this.portal.servers().keycloak().kill();

		assertHealth("keycloak", "neo4j");
		JsonNode answer = this.portal.ask("coordinator", CASE, Map.of("id", acknowledged));
		assertThat(answer.at("/caseFile/id").asString()).isEqualTo(acknowledged);
		assertThat(CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id()).isNotEmpty();
		assertThat(this.portal.post("garbage", this.portal.body("{ me { subject } }", Map.of())).statusCode())
			.isEqualTo(401);
		assertThat(this.portal.get("/config.json").statusCode()).isEqualTo(200);

		revive(this.portal.servers().keycloak());
		assertThat(health().get("status").asString()).isEqualTo("UP");
		String fresh = this.portal.servers().realm().freshToken("duty-lead");
		assertThat(this.portal.post(fresh, this.portal.body("{ me { subject } }", Map.of())).statusCode())
			.isEqualTo(200);
	}

	/** What the portal says of the case once it reaches the database again, by itself. */
	private String served(String caseFile) {
		long until = System.nanoTime() + AGAIN.toNanos();
		JsonNode answer = this.portal.answer("coordinator", CASE, Map.of("id", caseFile));
		while (answer.has("errors") && System.nanoTime() < until) {
			LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
			answer = this.portal.answer("coordinator", CASE, Map.of("id", caseFile));
		}
		return answer.at("/data/caseFile/id").asString();
	}

	/** News of the time before may still be on its way. */
	private static boolean heard(ChangeStream stream, String caseFile) {
		return Stream.generate(() -> stream.next(PATIENCE))
			.takeWhile(Optional::isPresent)
			.anyMatch((change) -> change.orElseThrow().at("/data/changes/caseFile/id").asString().equals(caseFile));
	}

	private void assertUnavailable(String document, Map<String, ?> variables) {
		long asked = System.nanoTime();
		JsonNode answer = this.portal.answer("coordinator", document, variables);
		assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(PATIENCE);
		assertThat(answer.at("/errors/0/extensions/code").asString()).as(answer.toString()).isEqualTo("UNAVAILABLE");
		assertThat(answer.toString()).doesNotContain("127.0.0.1").doesNotContain("bolt").doesNotContain("xception");
	}

	private void assertHealth(String down, String up) {
		JsonNode health = health();
		assertThat(health.get("status").asString()).isEqualTo("DOWN");
		assertThat(health.at("/components/" + down + "/status").asString()).isEqualTo("DOWN");
		assertThat(health.at("/components/" + up + "/status").asString()).isEqualTo("UP");
		assertThat(health.toString()).doesNotContain("127.0.0.1").doesNotContain("xception");
	}

	private JsonNode health() {
		return JsonMapper.shared().readTree(this.portal.get("/actuator/health").body());
	}

	private static void revive(Server server) {
		if (!server.alive()) {
			server.start();
			server.awaitReady();
		}
	}

	static final class ChildProcesses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		/**
		 * Its clocks stand still like the others': what other tests left is not its work.
		 */
		@Override
		public void initialize(ConfigurableApplicationContext context) {
			Map<String, String> properties = new HashMap<>(RunningServers.properties());
			properties.put("spring.neo4j.uri", RunningServers.servers().neo4j().boltUri());
			properties.put("spring.neo4j.authentication.password", RunningServers.servers().neo4j().password());
			properties.remove("njia.rate-factor");
			properties.remove("njia.session-recheck");
			TestPropertyValues.of(properties).applyTo(context);
			TestPropertyValues.of(RunningServers.audit("faults")).applyTo(context);
		}

	}

}
