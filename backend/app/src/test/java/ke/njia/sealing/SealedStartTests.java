package ke.njia.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import graphql.ExecutionInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * How the portal starts with a master key, with a wrong one, and without.
 */
class SealedStartTests {

	@TempDir
	Path directory;

	private final ApplicationContextRunner portal = new ApplicationContextRunner()
		.withUserConfiguration(SealingConfiguration.class)
		.withBean(Clock.class, Clock::systemUTC);

	@Test
	void makesItsMasterKeyOnceAndFindsItAgain() {
		withFile("master.json").run((context) -> context.getBean(Seals.class).prepare("case-a", "khrc"));
		withFile("master.json").run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(MasterKey.class).isPresent()).isTrue();
		});
	}

	@Test
	void refusesAnotherMasterKeyInOneSentence() throws IOException {
		withFile("master.json").run((context) -> context.getBean(Seals.class).prepare("case-a", "khrc"));
		KeyCommand.run(System.out, "new", this.directory.resolve("other.json").toString());
		assertRefuses("other.json", "The master key is not the one that this record was sealed with.");
		Files.writeString(this.directory.resolve("broken.json"), "no key");
		assertRefuses("broken.json", "The file of the master key cannot be read as one.");
		assertRefuses("lost.json",
				"The file of the master key is missing, but there are keys it has wrapped. Restore it.");
		assertThat(this.directory.resolve("lost.json")).as("none is made in its place").doesNotExist();
		Files.delete(this.directory.resolve("wrapped/portal/check.key"));
		assertRefuses("master.json",
				"The keys are incomplete: portal/check.key is missing. Restore the whole directory.");
	}

	@Test
	void startsSealedWithSharesAndAnswersNothing() {
		this.portal
			.withPropertyValues("njia.keys.directory=" + this.directory.resolve("wrapped"), "njia.keys.master=shares")
			.run((context) -> {
				MasterKey master = context.getBean(MasterKey.class);
				Opening opening = new Opening(List.of((most) -> 0), master);
				opening.afterSingletonsInstantiated();
				assertThat(answer(opening).getErrors()).singleElement()
					.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "SEALED"));
				assertThat(new SealingHealth(opening).health().getStatus().getCode()).isEqualTo("SEALED");
				master.open(Keyset.random());
				assertThat(answer(opening).getErrors()).as("not before everything is done").hasSize(1);
				opening.run();
				assertThat(new SealingHealth(opening).health().getStatus().getCode()).isEqualTo("UP");
			});
	}

	private WebGraphQlResponse answer(Opening opening) {
		WebGraphQlRequest request = mock();
		given(request.toExecutionInput()).willReturn(ExecutionInput.newExecutionInput("{ me { subject } }").build());
		WebGraphQlInterceptor.Chain never = (asked) -> Mono.error(new AssertionError("It was answered"));
		return new SealedDoor(opening).intercept(request, never).block();
	}

	private void assertRefuses(String file, String sentence) {
		withFile(file).run((context) -> {
			assertThat(context).hasFailed();
			FailureAnalysis analysis = new WrongMasterKeyAnalyzer().analyze(context.getStartupFailure());
			assertThat(analysis).isNotNull();
			assertThat(analysis.getDescription()).isEqualTo(sentence);
		});
	}

	private ApplicationContextRunner withFile(String file) {
		return this.portal.withPropertyValues("njia.keys.directory=" + this.directory.resolve("wrapped"),
				"njia.keys.master-file=" + this.directory.resolve(file));
	}

}
