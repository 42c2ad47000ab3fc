package ke.njia.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ke.njia.launcher.servers.Installation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What {@code docker-compose.yml} promises, read from the file; and its syntax, where a
 * compose program is installed.
 */
class DeploymentTests {

	private static final Path ROOT = Installation.find().root();

	private static final Map<String, String> EXAMPLE = Map.of("NJIA_HOST", "portal.example.org");

	private Map<String, Map<String, Object>> services = section("services");

	@Test
	void publishesOnePortAndNoOther() {
		assertThat(this.services).hasSize(5);
		List<Object> ports = this.services.values()
			.stream()
			.flatMap((service) -> list(service, "ports").stream())
			.toList();
		assertThat(ports).containsExactly("443:443");
		assertThat(service("caddy")).containsKey("ports");
	}

	@Test
	void checksTheHealthOfEveryServiceAndRestartsIt() {
		assertThat(this.services).allSatisfy((name, service) -> {
			assertThat(map(service, "healthcheck")).as(name).containsKeys("test", "interval", "timeout", "retries");
			assertThat(service.get("restart")).as(name).isEqualTo("unless-stopped");
		});
	}

	@Test
	void takesRightsAwayFromEveryService() {
		assertThat(this.services).allSatisfy((name, service) -> {
			assertThat(list(service, "cap_drop")).as(name).containsExactly("ALL");
			assertThat(list(service, "security_opt")).as(name).containsExactly("no-new-privileges:true");
			assertThat(service).as(name).doesNotContainKeys("privileged", "network_mode", "pid");
		});
	}

	@Test
	void keepsEveryDatabaseOnANetworkOfItsOwnWithoutAWayOut() {
		Map<String, Map<String, Object>> networks = section("networks");
		assertThat(
				networks.entrySet().stream().filter((entry) -> !Boolean.TRUE.equals(entry.getValue().get("internal"))))
			.singleElement()
			.satisfies((entry) -> assertThat(entry.getKey()).isEqualTo("outside"));
		assertThat(list(service("neo4j"), "networks")).containsExactly("graph");
		assertThat(list(service("keycloak-db"), "networks")).containsExactly("identity");
		assertThat(
				this.services.keySet().stream().filter((name) -> list(service(name), "networks").contains("outside")))
			.containsExactly("caddy");
	}

	@Test
	void pinsEveryImage() throws IOException {
		Pattern pinned = Pattern.compile(".+:[0-9]+\\.[0-9]+[0-9A-Za-z._-]*");
		assertThat(this.services).allSatisfy((name, service) -> assertThat(text(service, "image")).matches(pinned));
		for (String file : List.of("portal.Dockerfile", "keycloak.Dockerfile")) {
			Matcher from = Pattern.compile("(?m)^FROM (\\S+)")
				.matcher(Files.readString(ROOT.resolve("deploy").resolve(file)));
			List<String> images = from.results().map((found) -> found.group(1)).toList();
			assertThat(images).as(file)
				.hasSizeGreaterThanOrEqualTo(2)
				.allMatch((image) -> pinned.matcher(image).matches());
		}
	}

	@Test
	void readsEverySecretFromAFile() {
		assertThat(this.services)
			.allSatisfy((name, service) -> map(service, "environment").forEach((variable, value) -> {
				if (variable.matches("(?i).*(password|secret|auth|token|key)(_file)?$")) {
					assertThat(value.toString()).as(name + " " + variable).startsWith("/run/secrets/");
				}
			}));
		assertThat(section("secrets").values()).hasSize(6)
			.allSatisfy((secret) -> assertThat(text(secret, "file")).startsWith("./secrets/"));
	}

	@Test
	void waitsForHealthAndNotOnlyForAStart() {
		Set<Object> conditions = this.services.values()
			.stream()
			.flatMap((service) -> map(service, "depends_on").values().stream())
			.map((dependency) -> ((Map<?, ?>) dependency).get("condition"))
			.collect(Collectors.toSet());
		assertThat(conditions).containsExactly("service_healthy");
	}

	@Test
	void leavesTheExamplePeopleOutOfTheImages() throws IOException {
		for (String file : List.of("portal.Dockerfile", "keycloak.Dockerfile")) {
			String ignored = Files.readString(ROOT.resolve("deploy").resolve(file + ".dockerignore"));
			assertThat(ignored).startsWith("*\n").doesNotContain("example-users", "secrets");
		}
	}

	@Test
	void buildsTheSameKeycloakAsTheLauncherAndTheBuild() throws IOException {
		String pom = Files.readString(ROOT.resolve("pom.xml"));
		String keycloak = Files.readString(ROOT.resolve("deploy/keycloak.Dockerfile"));
		assertThat(keycloak).contains("keycloak:" + value(pom, "keycloak.version"));
		assertThat(keycloak).contains(value(Files
			.readString(ROOT.resolve("backend/launcher/src/main/java/ke/njia/launcher/servers/KeycloakProgram.java"))));
		assertThat(text(service("neo4j"), "image")).contains(value(pom, "neo4j.version"));
	}

	@Test
	void wouldNoticeACarelessFile() {
		DeploymentTests careless = new DeploymentTests();
		careless.services = new Yaml().load("""
				neo4j:
				  image: neo4j
				  networks: [outside]
				  ports: ["7687:7687"]
				  environment: { NEO4J_AUTH: neo4j/secret }
				""");
		List<ThrowingCallable> checks = List.of(careless::publishesOnePortAndNoOther,
				careless::checksTheHealthOfEveryServiceAndRestartsIt, careless::takesRightsAwayFromEveryService,
				careless::keepsEveryDatabaseOnANetworkOfItsOwnWithoutAWayOut, careless::pinsEveryImage,
				careless::readsEverySecretFromAFile, careless::waitsForHealthAndNotOnlyForAStart);
		assertThat(checks).hasSize(7)
			.allSatisfy((check) -> assertThatExceptionOfType(AssertionError.class).isThrownBy(check));
	}

	@Test
	void isUnderstoodByACompose() throws Exception {
		List<String> compose = Compose.installed();
		Assumptions.assumeFalse(compose.isEmpty(), "No compose program is installed here.");
		assertThat(Compose.accepts(compose, ROOT, EXAMPLE)).isTrue();
		assertThat(Compose.accepts(compose, ROOT, Map.of())).as("without the name of the host").isFalse();
	}

	private Map<String, Object> service(String name) {
		return Objects.requireNonNull(this.services.get(name));
	}

	private static String text(Map<String, Object> service, String key) {
		return String.valueOf(service.get(key));
	}

	private static String value(String pom, String property) {
		return pom.replaceAll("(?s).*<" + property + ">([^<]+)<.*", "$1");
	}

	/** The features that the launcher leaves out, as one comma-separated value. */
	private static String value(String java) {
		String call = java.replaceAll("(?s).*WITHOUT = String.join\\(\",\",(.*?)\\);.*", "$1");
		return String.join(",",
				Pattern.compile("\"([^\"]+)\"").matcher(call).results().map((found) -> found.group(1)).toList());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Map<String, Object>> section(String name) {
		try {
			Map<String, Object> file = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
			return (Map<String, Map<String, Object>>) Objects.requireNonNull(file.get(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(Map<String, Object> service, String key) {
		return (List<Object>) service.getOrDefault(key, List.of());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Map<String, Object> service, String key) {
		return (Map<String, Object>) service.getOrDefault(key, Map.of());
	}

}
