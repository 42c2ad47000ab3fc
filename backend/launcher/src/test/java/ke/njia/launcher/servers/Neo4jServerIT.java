package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Neo4jServerIT {

	/** It begins as an option would: of random passwords one in sixty-four does. */
	private static final String PASSWORD = "-a password of this test";

	@SuppressWarnings("NullAway.Init")
	private Path work;

	@SuppressWarnings("NullAway.Init")
	private Neo4jServer server;

	@BeforeAll
	void start(@TempDir Path directory) {
		this.work = directory;
		this.server = server(this.work.resolve("graph"), Ports.free(), PASSWORD);
		this.server.start();
		this.server.awaitReady();
	}

	@AfterAll
	void stop() {
		this.server.stop();
		assertThat(this.server.alive()).isFalse();
	}

	@Test
	void opensToItsPasswordAndToNoOther() {
		assertRefused("neo4j", "neo4j");
		assertRefused("neo4j", "another password");
		assertThat(ask("RETURN 1 AS answer").get("answer").asInt()).isEqualTo(1);
		assertRefused("somebody", PASSWORD);
	}

	@Test
	void keepsWhatWasCommittedWhenThePowerGoes() {
		ask("CREATE (n:Kept {id: 'power'}) RETURN n");
		this.server.kill();
		assertThat(this.server.alive()).isFalse();
		this.server.start();
		this.server.awaitReady();
		assertThat(ask("MATCH (n:Kept {id: 'power'}) RETURN count(n) AS count").get("count").asInt()).isEqualTo(1);
	}

	@Test
	void keepsWhatWasCommittedOverAnOrderlyRestart() {
		ask("CREATE (n:Kept {id: 'restart'}) RETURN n");
		long before = this.server.pid();
		this.server.restart();
		assertThat(this.server.pid()).isNotEqualTo(before);
		assertThat(ask("MATCH (n:Kept {id: 'restart'}) RETURN count(n) AS count").get("count").asInt()).isEqualTo(1);
	}

	@Test
	void listensOnLoopbackAlone() throws IOException {
		assertThat(Listening.addresses(this.server.pid())).isNotEmpty()
			.allMatch((address) -> address.isLoopbackAddress());
	}

	@Test
	void sendsNoRequestsForAQuery() throws IOException {
		try (ServerSocket bystander = new ServerSocket(0)) {
			AtomicInteger visits = new AtomicInteger();
			Thread.ofVirtual().start(() -> count(bystander, visits));
			String address = "http://127.0.0.1:" + bystander.getLocalPort() + "/people.csv";
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> ask("LOAD CSV FROM '" + address + "' AS row RETURN row"));
			assertThat(visits).hasValue(0);
		}
	}

	@Test
	void readsNoFilesForAQuery() throws IOException {
		Path file = Files.writeString(this.work.resolve("graph/import/people.csv"), "a,b\n");
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> ask("LOAD CSV FROM 'file:///" + file.getFileName() + "' AS row RETURN row"));
		Files.delete(file);
	}

	@Test
	void letsNobodyElseIntoItsDirectory() throws IOException {
		for (String name : new String[] { "", "data", "logs", "conf" }) {
			assertThat(PosixFilePermissions
				.toString(Files.getPosixFilePermissions(this.work.resolve("graph").resolve(name))))
				.isEqualTo("rwx------");
		}
	}

	@Test
	void leavesNoSecretOnItsCommandLine() {
		String line = ProcessHandle.of(this.server.pid())
			.flatMap((process) -> process.info().commandLine())
			.orElseThrow();
		assertThat(line).contains("ke.njia.embedded.Neo4j").doesNotContain(PASSWORD);
	}

	@Test
	void writesNoQueryIntoItsLogs() throws IOException {
		ask("RETURN 'a name that nobody may read' AS name");
		try (var logs = Files.walk(this.work.resolve("graph/logs"))) {
			assertThat(logs.filter(Files::isRegularFile).toList()).isNotEmpty()
				.allSatisfy((log) -> assertThat(log).content().doesNotContain("a name that nobody may read"));
		}
	}

	@Test
	void saysWhenAnotherProcessHasItsDirectory() {
		assertFails(server(this.work.resolve("graph"), Ports.free(), PASSWORD), "another process is using");
	}

	@Test
	void saysWhenItsPortIsTaken() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
			assertFails(server(this.work.resolve("second"), other.getLocalPort(), PASSWORD), "its port is taken");
		}
	}

	@Test
	void saysWhenTheDirectoryHasAnotherPassword() {
		Path directory = this.work.resolve("third");
		Neo4jServer first = server(directory, Ports.free(), PASSWORD);
		first.start();
		first.awaitReady();
		first.stop();
		assertFails(server(directory, Ports.free(), "a newer password"), "made with another password");
	}

	private Neo4jServer server(Path directory, int port, String password) {
		return new Neo4jServer(Installation.find(), directory,
				directory.resolveSibling(directory.getFileName() + ".log"), port, password);
	}

	private static void assertFails(Neo4jServer server, String sentence) {
		server.start();
		assertThatExceptionOfType(ServerFailure.class).isThrownBy(server::awaitReady).withMessageContaining(sentence);
		assertThat(server.alive()).isFalse();
	}

	private void assertRefused(String user, String password) {
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> ask(user, password, "RETURN 1 AS answer"));
	}

	private Record ask(String query) {
		return ask("neo4j", PASSWORD, query);
	}

	private Record ask(String user, String password, String query) {
		try (Driver driver = GraphDatabase.driver(this.server.boltUri(), AuthTokens.basic(user, password))) {
			return driver.executableQuery(query).execute().records().getFirst();
		}
	}

	private static void count(ServerSocket bystander, AtomicInteger visits) {
		try {
			bystander.accept().close();
			visits.incrementAndGet();
		}
		catch (IOException ex) {
			// The socket was closed: nobody came.
		}
	}

}
