package ke.njia.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A file of whoever runs the portal says what is offered; what is wrong with it is said
 * at the start.
 */
class TemplatesTests {

	private static final String TASKS = "tasks.csv";

	@TempDir
	Path directory;

	@Test
	void oursHoldWhereTheOperatorHasNone() {
		Template<String> ours = read(Templates.ours());
		assertThat(ours.offered()).hasSizeGreaterThan(12).contains("bail-application");
		assertThat(ours.all()).containsExactlyElementsOf(ours.offered());
		assertThat(read(new Templates(this.directory.toString())).offered()).isEqualTo(ours.offered());
	}

	@Test
	void theOperatorsRowsAreOfferedAndWhatTheyLeaveOutIsKept() throws IOException {
		write("code,retired", "visit-hospital,", "court-attendance,", "our-old-way,yes");
		Template<String> own = read(new Templates(this.directory.toString()));
		assertThat(own.offered()).containsExactly("visit-hospital", "court-attendance");
		assertThat(own.findOffered("bail-application")).isEmpty();
		assertThat(own.find("bail-application")).contains("bail-application");
		assertThat(own.find("our-old-way")).contains("our-old-way");
		assertThat(own.find("nothing")).isEmpty();
	}

	@Test
	void whatIsWrongNamesFileRecordAndColumn() throws IOException {
		write("code", "visit-hospital", "visit-hospital");
		refused("(tasks.csv), record 2: column (code) is there twice");
		write("name", "visit-hospital");
		refused("(tasks.csv), record 1: column (code) is missing");
		write("code");
		refused("(tasks.csv) has no row");
		write("code", "TWO");
		Templates templates = new Templates(this.directory.toString());
		assertThatIllegalStateException().isThrownBy(() -> templates.read(TASKS, (row) -> row.one("code", Word.class)))
			.withMessageContaining("is none of [ONE]");
		assertThatIllegalStateException().isThrownBy(() -> new Templates("/nowhere/at/all"))
			.withMessageContaining("is no directory");
	}

	private void refused(String message) {
		Templates templates = new Templates(this.directory.toString());
		assertThatIllegalStateException().isThrownBy(() -> read(templates)).withMessageContaining(message);
	}

	private void write(String... lines) throws IOException {
		Files.write(this.directory.resolve(TASKS), List.of(lines));
	}

	private static Template<String> read(Templates templates) {
		return templates.read(TASKS, (row) -> row.text("code"));
	}

	private enum Word {

		ONE

	}

}
