package ke.njia.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal whose master key age has encrypted, with the real program. Where it is not
 * installed this is skipped and that is said; NJIA_REQUIRE_AGE makes it a failure.
 */
class AgeFileTests {

	@TempDir
	Path directory;

	private final ApplicationContextRunner portal = new ApplicationContextRunner()
		.withUserConfiguration(SealingConfiguration.class);

	@BeforeEach
	void encrypted() throws Exception {
		boolean there = List.of("/usr/bin/age", "/usr/local/bin/age")
			.stream()
			.anyMatch((path) -> Files.isExecutable(Path.of(path)));
		Assumptions.assumeTrue(there || System.getenv("NJIA_REQUIRE_AGE") != null, "The program age is not installed");
		for (String keeper : List.of("keeper", "other", "stranger")) {
			run("age-keygen", "-o", file(keeper));
		}
		KeyCommand.run(System.out, "new", file("master.json"));
		run("age", "-r", recipient("keeper"), "-r", recipient("other"), "-o", file("master.age"), file("master.json"));
		Files.delete(Path.of(file("master.json")));
	}

	@Test
	void opensWithEachIdentityItWasEncryptedFor() {
		start("keeper", "age").run((context) -> {
			assertThat(context).hasNotFailed();
			context.getBean(Seals.class).prepare("case-a", "khrc");
		});
		start("other", "age").run((context) -> assertThat(context.getBean(MasterKey.class).isPresent()).isTrue());
		assertThat(Path.of(file("master.json"))).as("nothing plain is left").doesNotExist();
	}

	@Test
	void doesNotStartOtherwiseAndSaysWhy() throws IOException {
		assertRefuses(start("stranger", "age"), "does not open with this age identity");
		assertRefuses(start("nobody", "age"), "file of the master key is missing");
		assertRefuses(start("keeper", "no-such-age"), "the program age cannot be run");
		Path file = Path.of(file("master.age"));
		byte[] whole = Files.readAllBytes(file);
		int altered = 0;
		for (int position = 0; position < whole.length; position += 37) {
			byte[] other = whole.clone();
			other[position] ^= 1;
			Files.write(file, other);
			assertRefuses(start("keeper", "age"), "does not open with this age identity");
			altered++;
		}
		assertThat(altered).isGreaterThan(10);
		Files.write(file, whole);
		start("keeper", "age").run((context) -> assertThat(context).as("the control").hasNotFailed());
	}

	private ApplicationContextRunner start(String identity, String program) {
		return this.portal.withPropertyValues("njia.keys.directory=" + file("wrapped"), "njia.keys.master=age",
				"njia.keys.master-file=" + file("master.age"), "njia.keys.age-identity=" + file(identity),
				"njia.keys.age-program=" + program);
	}

	private static void assertRefuses(ApplicationContextRunner portal, String words) {
		portal.run((context) -> {
			assertThat(context).hasFailed();
			assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(WrongMasterKey.class)
				.rootCause()
				.hasMessageContaining(words);
		});
	}

	private String recipient(String keeper) throws IOException {
		return Files.readAllLines(Path.of(file(keeper)))
			.stream()
			.filter((line) -> line.startsWith("# public key: "))
			.findFirst()
			.orElseThrow()
			.substring("# public key: ".length());
	}

	private String file(String name) {
		return this.directory.resolve(name).toString();
	}

	private static void run(String... command) throws Exception {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as(said).isZero();
	}

}
