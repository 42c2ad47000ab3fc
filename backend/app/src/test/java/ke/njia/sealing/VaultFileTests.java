package ke.njia.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ke.njia.sealing.StandInVault.Answer;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal whose master key is wrapped by a key inside Vault: against a stand-in that
 * speaks the protocol, and against the real Vault where a Docker engine is present.
 */
class VaultFileTests {

	private static final String CANARY = "never-repeat-4f7b1c";

	private static final String PATIENCE = "njia.keys.vault.patience=";

	private static final String IMAGE = "hashicorp/vault:1.20";

	@TempDir
	Path directory;

	private final ApplicationContextRunner portal = new ApplicationContextRunner()
		.withUserConfiguration(SealingConfiguration.class);

	private StandInVault vault;

	@BeforeEach
	void start() throws IOException {
		this.vault = new StandInVault();
		Files.writeString(file("token"), StandInVault.TOKEN + "\n");
	}

	@AfterEach
	void stop() {
		this.vault.close();
	}

	@Test
	void opensWhatVaultWrappedAndAsksOnlyAtTheStart() throws IOException {
		byte[] sealed = new byte[1];
		start(this.vault.address(), "token").run((context) -> {
			assertThat(context).hasNotFailed();
			context.getBean(Seals.class).prepare("case-a", "khrc");
		});
		String wrapped = Files.readString(file("master.vault"));
		assertThat(wrapped).startsWith("vault:v1:").doesNotContain("primaryKeyId", "AesGcm");
		int asked = this.vault.asked().size();
		start(this.vault.address(), "token").run((context) -> {
			assertThat(context.getBean(MasterKey.class).isPresent()).isTrue();
			context.getBean(Seals.class).prepare("case-b", "khrc");
			sealed[0] = 1;
		});
		assertThat(sealed[0]).as("it ran").isEqualTo((byte) 1);
		assertThat(this.vault.asked().subList(asked, this.vault.asked().size())).containsExactly("decrypt/njia",
				"rewrap/njia");
		assertThat(Files.readString(file("master.vault"))).as("nothing to renew").isEqualTo(wrapped);
	}

	@Test
	void isWrappedByTheNewestVersionAfterARotationOfVault() throws IOException {
		start(this.vault.address(), "token").run((context) -> assertThat(context).hasNotFailed());
		this.vault.rotate();
		start(this.vault.address(), "token").run((context) -> assertThat(context).hasNotFailed());
		assertThat(Files.readString(file("master.vault"))).startsWith("vault:v2:");
		start(this.vault.address(), "token").run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void doesNotStartOtherwiseAndSaysWhy() throws IOException {
		start(this.vault.address(), "token").run((context) -> assertThat(context).hasNotFailed());
		String whole = Files.readString(file("master.vault"));
		this.vault.seal(true);
		assertRefuses(start(this.vault.address(), "token"), "Vault is sealed");
		this.vault.seal(false);
		assertRefuses(start("http://127.0.0.1:1", "token"), "Vault does not answer");
		assertRefuses(start("http://vault.example.org:8200", "token"), "by https only");
		assertRefuses(start(this.vault.address(), "no-such-file"), "does not let the portal");
		Files.writeString(file("other"), "another token");
		assertRefuses(start(this.vault.address(), "other"), "does not let the portal");
		int altered = 0;
		for (int position = "vault:v1:".length() + 10; position < whole.length() - 4; position += 29) {
			char other = (whole.charAt(position) == 'A') ? 'B' : 'A';
			Files.writeString(file("master.vault"),
					whole.substring(0, position) + other + whole.substring(position + 1));
			assertRefuses(start(this.vault.address(), "token"), "not encrypted by this key of Vault");
			altered++;
		}
		assertThat(altered).isGreaterThan(5);
		Files.delete(file("master.vault"));
		assertRefuses(start(this.vault.address(), "token"), "file of the master key is missing");
		Files.writeString(file("master.vault"), whole);
		start(this.vault.address(), "token").run((context) -> assertThat(context).as("the control").hasNotFailed());
	}

	/**
	 * Vault's statuses as its API describes them, and answers that are none of its own:
	 * the portal does not start, says which it was, and repeats nothing of the answer.
	 */
	@Test
	void doesNotStartWhateverElseIsAnswered() throws IOException {
		start(this.vault.address(), "token").run((context) -> assertThat(context).hasNotFailed());
		String errors = "{\"errors\": [\"1 error occurred: " + CANARY + "\"]}";
		Map<Answer, String> answers = new LinkedHashMap<>();
		answers.put(Answer.of(400, errors), "not encrypted by this key of Vault");
		answers.put(Answer.of(403, errors), "does not let the portal");
		answers.put(Answer.of(404, errors), "does not let the portal");
		answers.put(Answer.of(429, errors), "Vault does not answer");
		answers.put(Answer.of(500, errors), "Vault does not answer");
		answers.put(Answer.of(502, errors), "Vault does not answer");
		answers.put(Answer.of(503, errors), "Vault is sealed");
		answers.put(Answer.of(200, "<html>" + CANARY), "Vault does not answer");
		answers.put(Answer.of(200, "{}"), "Vault does not answer");
		answers.put(Answer.of(200, "{\"data\": {\"plaintext\": \"" + CANARY + "\"}}"), "Vault does not answer");
		answers.put(Answer.of(200, "{\"data\": {\"plaintext\": \"bm8ga2V5\"}}"), "cannot be read as one");
		answers.put(new Answer(200, errors, Duration.ofSeconds(2)), "Vault does not answer");
		answers.forEach((answer, words) -> {
			this.vault.answer(answer);
			String patience = answer.after().isZero() ? "10s" : "200ms";
			assertRefuses(start(this.vault.address(), "token").withPropertyValues(PATIENCE + patience), words);
		});
		assertThat(answers).hasSize(12);
		this.vault.answer(null);
		start(this.vault.address(), "token").run((context) -> assertThat(context).as("the control").hasNotFailed());
	}

	/** What the same key has wrapped as something else is no master key. */
	@Test
	void isBoundToItsContext() throws IOException {
		var other = org.springframework.vault.support.VaultTransitContext.fromContext(new byte[] { 1 });
		String wrapped = new org.springframework.vault.core.VaultTemplate(
				org.springframework.vault.client.VaultEndpoint.from(this.vault.address()),
				new org.springframework.vault.authentication.TokenAuthentication(StandInVault.TOKEN))
			.opsForTransit()
			.encrypt("njia", MasterKeyText.of(Keyset.random()), other);
		Files.writeString(file("master.vault"), wrapped);
		assertRefuses(start(this.vault.address(), "token"), "not encrypted by this key of Vault");
	}

	@Test
	@SuppressWarnings("resource")
	void opensWithTheRealVault() throws Exception {
		boolean engine = Files.exists(Path.of("/var/run/docker.sock")) || System.getenv("DOCKER_HOST") != null;
		Assumptions.assumeTrue(engine || System.getenv("NJIA_REQUIRE_VAULT") != null,
				"There is no Docker engine to run Vault in");
		try (GenericContainer<?> real = new GenericContainer<>(IMAGE).withEnv("VAULT_DEV_ROOT_TOKEN_ID", "root")
			.withExposedPorts(8200)
			.waitingFor(Wait.forHttp("/v1/sys/health"))) {
			real.start();
			for (List<String> words : List.of(List.of("secrets", "enable", "transit"),
					List.of("write", "-f", "transit/keys/njia", "derived=true"))) {
				assertThat(real
					.execInContainer("sh", "-c",
							"VAULT_ADDR=http://127.0.0.1:8200 VAULT_TOKEN=root vault " + String.join(" ", words))
					.getExitCode()).isZero();
			}
			Files.writeString(file("root"), "root");
			String address = "http://127.0.0.1:" + real.getMappedPort(8200);
			start(address, "root").run((context) -> assertThat(context).hasNotFailed());
			real.execInContainer("sh", "-c",
					"VAULT_ADDR=http://127.0.0.1:8200 VAULT_TOKEN=root vault write -f transit/keys/njia/rotate");
			start(address, "root").run((context) -> assertThat(context).hasNotFailed());
			assertThat(Files.readString(file("master.vault"))).startsWith("vault:v2:");
			real.execInContainer("sh", "-c", "VAULT_ADDR=http://127.0.0.1:8200 VAULT_TOKEN=root vault operator seal");
			assertRefuses(start(address, "root"), "Vault is sealed");
		}
	}

	private ApplicationContextRunner start(String address, String token) {
		return this.portal.withPropertyValues("njia.keys.directory=" + file("wrapped"), "njia.keys.master=vault",
				"njia.keys.master-file=" + file("master.vault"), "njia.keys.vault.address=" + address,
				"njia.keys.vault.token-file=" + file(token));
	}

	private static void assertRefuses(ApplicationContextRunner portal, String words) {
		portal.run((context) -> {
			assertThat(context).hasFailed();
			assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(WrongMasterKey.class)
				.rootCause()
				.hasMessageContaining(words);
			assertThat(Throwables.getStackTrace(context.getStartupFailure())).doesNotContain(CANARY);
		});
	}

	private Path file(String name) {
		return this.directory.resolve(name);
	}

}
