package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SmallPartsTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void makesASecretOnceAndShowsItToItsOwnerAlone() throws IOException {
		Secrets secrets = new Secrets(this.directory.resolve("secrets"));
		String first = secrets.get("neo4j");
		assertThat(secrets.get("neo4j")).isEqualTo(first).hasSizeGreaterThan(28);
		assertThat(secrets.get("other")).isNotEqualTo(first);
		assertThat(permissions("secrets")).isEqualTo("rwx------");
		assertThat(permissions("secrets/neo4j")).isEqualTo("rw-------");
		try (var files = Files.list(this.directory.resolve("secrets"))) {
			assertThat(files).hasSize(2);
		}
	}

	@Test
	void saysWhichSecretIsEmpty() throws IOException {
		Files.createFile(this.directory.resolve("broken"));
		assertThatExceptionOfType(ServerFailure.class).isThrownBy(() -> new Secrets(this.directory).get("broken"))
			.withMessageContaining("broken is empty");
	}

	@Test
	void takesPortsFromTheEnvironment() {
		assertThat(LocalPorts.of(Map.of())).isEqualTo(new LocalPorts(8080, 8180, 7687));
		assertThat(LocalPorts.of(Map.of("NJIA_PORT", " 9090 ", "NJIA_BOLT_PORT", "")))
			.isEqualTo(new LocalPorts(9090, 8180, 7687));
	}

	@Test
	void refusesPortsThatAreNone() {
		for (String port : List.of("http", "80", "70000", "-1", "8080.5")) {
			assertThatExceptionOfType(ServerFailure.class).isThrownBy(() -> LocalPorts.of(Map.of("NJIA_PORT", port)))
				.withMessage("NJIA_PORT must be a port number from 1024 to 65535.");
		}
		assertThatExceptionOfType(ServerFailure.class).isThrownBy(() -> LocalPorts.of(Map.of("NJIA_PORT", "8180")))
			.withMessageContaining("three different ports");
	}

	@Test
	void saysWhichPortIsTakenAndWhatToDo() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int taken = other.getLocalPort();
			LocalPorts ports = LocalPorts.of(Map.of("NJIA_PORT", Integer.toString(Ports.free()), "NJIA_KEYCLOAK_PORT",
					Integer.toString(taken), "NJIA_BOLT_PORT", Integer.toString(Ports.free())));
			assertThat(ports.taken()).singleElement()
				.asString()
				.contains("Port " + taken + ", for Keycloak, is taken", "NJIA_KEYCLOAK_PORT=");
		}
	}

	@Test
	void findsAFreePortAndKnowsATakenOne() throws IOException {
		assertThat(Ports.available(Ports.free())).isTrue();
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(Ports.available(other.getLocalPort())).isFalse();
		}
	}

	@Test
	void makesADemoPasswordThatTheRealmAccepts() {
		Secrets secrets = new Secrets(this.directory);
		String made = DemoPassword.of(Map.of(), secrets);
		assertThat(made).matches("[a-z]{6}-[a-z]{6}-[a-z]{6}");
		assertThat(DemoPassword.of(Map.of(), secrets)).isEqualTo(made);
		assertThat(DemoPassword.of(Map.of("NJIA_DEMO_PASSWORD", "chosen by somebody"), secrets))
			.isEqualTo("chosen by somebody");
		assertThatExceptionOfType(ServerFailure.class)
			.isThrownBy(() -> DemoPassword.of(Map.of("NJIA_DEMO_PASSWORD", "too short"), secrets))
			.withMessageContaining("at least 14 characters")
			.satisfies((failure) -> assertThat(failure.getMessage()).doesNotContain("too short"));
	}

	@Test
	void loosensTheRealmForALaptopInTwoPlacesOnly() throws IOException {
		Path file = Installation.find().realm().resolve("njia-realm.json");
		var json = tools.jackson.databind.json.JsonMapper.shared();
		RealmDrift drift = RealmDrift.between(json.readTree(file), json.readTree(LocalRealm.of(file)));
		assertThat(drift.compared()).isGreaterThan(500);
		assertThat(drift.findings()).hasSize(3)
			.allMatch((finding) -> finding.place().equals("/sslRequired")
					|| finding.place().endsWith("minimum.acr.value"));
	}

	@Test
	void makesACacheEntryOnceAndAgainWhenItWasLeftHalfMade() {
		Cache cache = new Cache(this.directory);
		AtomicInteger made = new AtomicInteger();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> cache.get("entry", (entry) -> {
			made.incrementAndGet();
			throw new IllegalStateException("the power went");
		}));
		Path entry = cache.get("entry", (path) -> made.incrementAndGet());
		assertThat(cache.get("entry", (path) -> made.incrementAndGet())).isEqualTo(entry);
		assertThat(made).hasValue(2);
	}

	@Test
	void setsTheSignInsAsideWhenTheRealmChangesAndWhenItChangesBack() throws IOException {
		KeycloakSeed first = seed("first");
		KeycloakSeed second = seed("second");
		KeycloakHome home = new KeycloakHome(this.directory.resolve("home"));
		Path database = this.directory.resolve("home/data/h2").resolve(KeycloakSeed.DATABASE);
		Path realm = Installation.find().realm();
		home.prepare(first, realm);
		Files.writeString(database, "people of the first");
		home.prepare(first, realm);
		assertThat(database).hasContent("people of the first");
		assertThat(home.outdated(second)).isTrue();
		home.prepare(second, realm);
		assertThat(database).hasContent("second");
		assertThat(database.resolveSibling("set-aside.mv.db")).hasContent("people of the first");
		assertThat(home.outdated(first)).isTrue();
	}

	@Test
	void tellsTheCauseFromALongLog() throws IOException {
		Path log = this.directory.resolve("log");
		assertThat(LogFile.lastWords(log)).isEqualTo("it said nothing");
		Files.writeString(log, "started\nERROR something failed\nCaused by: no room on the disk\n\tat line 1\n");
		assertThat(LogFile.lastWords(log)).isEqualTo("Caused by: no room on the disk");
		LogFile.turn(log);
		assertThat(log).doesNotExist();
		assertThat(this.directory.resolve("log.1")).exists();
	}

	@Test
	void givesUpOnASetOfTasksAsSoonAsOneFails() {
		Instant start = Instant.now();
		assertThatExceptionOfType(ServerFailure.class)
			.isThrownBy(() -> Together.run(List.of(SmallPartsTests::sleepLong, () -> {
				throw new ServerFailure("one is broken");
			})))
			.withMessage("one is broken");
		assertThat(Instant.now()).isBefore(start.plusSeconds(50));
		List<String> done = java.util.Collections.synchronizedList(new ArrayList<>());
		Together.run(List.of(() -> done.add("a"), () -> done.add("b"), () -> done.add("c")));
		assertThat(done).containsExactlyInAnyOrder("a", "b", "c");
	}

	private KeycloakSeed seed(String name) throws IOException {
		Path realm = Files.createDirectories(this.directory.resolve(name));
		Files.writeString(realm.resolve(KeycloakSeed.DATABASE), name);
		return new KeycloakSeed(this.directory.resolve("program"), realm, name);
	}

	private static void sleepLong() {
		try {
			Thread.sleep(java.time.Duration.ofSeconds(60));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private String permissions(String name) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(this.directory.resolve(name)));
	}

}
