package ke.njia.launcher.dpia;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import ke.njia.launcher.servers.ServerFailure;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The assessment says what SECURITY.md says, in every part, and fails as soon as it no
 * longer can.
 */
class AssessmentTests {

	private static final Path SECURITY = Path.of("..", "..", "SECURITY.md");

	@Test
	void everyPartIsFilledFromSecurity() throws IOException {
		String assessment = Assessment.of(Files.readString(SECURITY)).toMarkdown();
		List<String> parts = Arrays.stream(assessment.split("\n(?=## )")).skip(1).toList();
		assertThat(parts).hasSize(AssessmentPart.values().length).hasSize(4).allSatisfy((part) -> {
			assertThat(part.lines().filter((line) -> !line.startsWith("#") && !line.isBlank()))
				.as(part.lines().findFirst().orElseThrow())
				.hasSizeGreaterThan(2);
		});
		assertThat(parts.get(2)).as("a risk without its measure").contains("| a case | another partner |");
		assertThat(parts.get(2).lines().filter((line) -> line.startsWith("| a case |")))
			.allSatisfy((line) -> assertThat(line.chars().filter((character) -> character == '|')).hasSize(4));
		assertThat(parts.get(3)).contains("`ForeignIT`");
	}

	@Test
	void everyHeadingOfSecurityIsInIt() throws IOException {
		String security = Files.readString(SECURITY);
		String assessment = Assessment.of(security).toMarkdown();
		List<String> headings = security.lines().filter((line) -> line.startsWith("## ")).toList();
		assertThat(headings).hasSizeGreaterThan(7)
			.allSatisfy((heading) -> assertThat(assessment).contains("\n#" + heading + "\n"));
	}

	/** The controls: what is missing, empty or new is said, and nothing is printed. */
	@Test
	void whatIsMissingEmptyOrNewIsSaid() throws IOException {
		String security = Files.readString(SECURITY);
		assertThatExceptionOfType(ServerFailure.class)
			.isThrownBy(() -> Assessment.of(security.replace("## Keys", "## Locks")).toMarkdown())
			.withMessageContaining("Locks");
		assertThatExceptionOfType(ServerFailure.class)
			.isThrownBy(() -> Assessment.of(security.replace("## What is left out, and why", "")).toMarkdown())
			.withMessageContaining("What is left out, and why");
		assertThatExceptionOfType(ServerFailure.class)
			.isThrownBy(() -> Assessment.of(security.replaceAll("(?m)^\\| .*", "")).toMarkdown())
			.withMessageContaining("Who is kept out, and how");
		assertThatExceptionOfType(ServerFailure.class).isThrownBy(() -> Assessment.of("").toMarkdown());
	}

	@Test
	void theCommandPrintsIt() {
		StringWriter printed = new StringWriter();
		CommandLine line = new CommandLine(new DpiaCommand()).setOut(new PrintWriter(printed));
		assertThat(line.execute("--from", SECURITY.toString())).isZero();
		assertThat(printed.toString()).startsWith("# Data protection impact assessment");
	}

}
